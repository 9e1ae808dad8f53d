package opr.fieldbook.ui.home.line;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.inspection.MemberField;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.mark.AuthorDisc;

/** Who is in the team: three discs, and how many more. */
final class TeamContent implements LineCell.Content {

    private static final int MOST = 3;

    private final HBox node = new HBox(-5);

    TeamContent() {
        node.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(InspectionLine line) {
        List<MemberField.Who> team = line.summary().team();
        node.getChildren()
                .setAll(team.stream()
                        .limit(MOST)
                        .map(who -> new AuthorDisc(who.letter(), who.name()))
                        .toList());
        if (team.size() > MOST) {
            node.getChildren().add(Words.whole("  +" + (team.size() - MOST), Style.META, Style.SECONDARY));
        } else if (team.isEmpty()) {
            node.getChildren().add(Words.whole(Text.of("home.line.no-team"), Style.META, Style.SECONDARY));
        }
    }
}

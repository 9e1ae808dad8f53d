package opr.fieldbook.ui.inspect.detail;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.ui.inspect.checklist.DetailModel;
import opr.fieldbook.ui.inspect.checklist.ItemState;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.IconButton;
import opr.fieldbook.ui.widgets.mark.AuthorDisc;
import opr.fieldbook.work.History;
import org.jspecify.annotations.Nullable;

/** What was done to one item, the last first: who, when, what. Read only where there is room for it. */
final class HistoryPart {

    private static final int MOST = 20;

    private final DetailModel model;
    private final Part part = new Part("inspect.detail.history");
    private @Nullable ConclusionId wanted;

    HistoryPart(DetailModel model) {
        this.model = model;
        part.setId("inspect.detail.history");
        setShown(false);
    }

    Part node() {
        return part;
    }

    void setShown(boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    void show(ItemState item) {
        if (part.isManaged()) {
            ConclusionId id = item.id();
            wanted = id;
            model.history(item, lines -> {
                if (id.equals(wanted)) {
                    fill(lines);
                }
            });
        }
    }

    private void fill(List<History.Line> lines) {
        List<Node> rows = new ArrayList<>();
        lines.reversed().stream().limit(MOST).forEach(line -> rows.add(row(line)));
        if (rows.isEmpty()) {
            rows.add(Words.wrapped(Text.of("inspect.history.none"), Style.META, Style.SECONDARY));
        }
        part.fill(rows);
    }

    private HBox row(History.Line line) {
        HBox row = new HBox(
                9,
                new AuthorDisc(model.letter(line), line.author()),
                Words.wrapped(
                        Text.of("inspect.history.line", HistoryWords.of(line), Part.time(line.at()), line.author()),
                        Style.META,
                        Style.SECONDARY));
        row.setAlignment(Pos.CENTER_LEFT);
        model.strikable(line).ifPresent(change -> row.getChildren()
                .add(new IconButton("mdi2e-eraser-variant", "record.strike.open", () -> model.strike(change)).inside()));
        return row;
    }
}

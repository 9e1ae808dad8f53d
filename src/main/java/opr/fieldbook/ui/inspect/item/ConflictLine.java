package opr.fieldbook.ui.inspect.item;

import java.util.Comparator;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.inspection.Answer;
import opr.fieldbook.domain.inspection.ConclusionField;
import opr.fieldbook.ui.inspect.checklist.Answering;
import opr.fieldbook.ui.inspect.checklist.Claim;
import opr.fieldbook.ui.inspect.checklist.ItemState;
import opr.fieldbook.ui.live.LiveInspection;
import opr.fieldbook.ui.settle.SettlesNote;
import opr.fieldbook.ui.settle.Side;
import opr.fieldbook.ui.settle.When;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.mark.AuthorDisc;
import opr.fieldbook.ui.widgets.mark.Banner;
import opr.fieldbook.ui.widgets.mark.Tag;

/** Several answers given without sight of each other: each with who and when, and that one must be settled. */
public final class ConflictLine extends VBox {

    /** @param live what the item is an answer of */
    public ConflictLine(ItemState item, LiveInspection live) {
        super(6);
        getChildren()
                .add(new Banner(
                        Family.AMBER,
                        "mdi2a-alert-outline",
                        Text.of("inspect.conflict.first", item.claims().size()),
                        Text.of("inspect.conflict.rest")));
        item.claims().stream()
                .sorted(Comparator.comparing(Claim::letter))
                .forEach(claim -> getChildren().add(line(claim)));
        getChildren().add(new SettlesNote(live, ConclusionField.ANSWER.key(item.id().toString())));
    }

    private static HBox line(Claim claim) {
        Answer answer = claim.answer();
        Tag tag = answer == null
                ? Tag.plain(Text.of("inspect.conflict.cleared"))
                : new Tag(Results.glyph(answer.result()), Answering.word(answer.result()));
        String reason = answer == null || answer.reason() == null ? "" : answer.reason();
        Label said = Words.wrapped(reason, Style.META, Style.SECONDARY);
        HBox line = new HBox(
                8,
                new AuthorDisc(claim.letter(), claim.author()),
                tag,
                Words.whole(
                        Text.of(
                                "inspect.conflict.by",
                                claim.author(),
                                Side.laptop(claim.device(), claim.own()),
                                When.moment(claim.at())),
                        Style.META,
                        Style.SECONDARY),
                said);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}

package opr.fieldbook.ui.inspect.checklist;

import opr.fieldbook.base.Text;
import opr.fieldbook.domain.inspection.Result;

/** Items in words, for a screen reader. */
public final class Spoken {

    private Spoken() {}

    /** "J-T-03, Poster present in English and in Spanish, Not met, 1 findings, 2 notes". */
    public static String card(ItemState item) {
        Result result = item.result();
        String answer = item.answerInConflict()
                ? Text.of("inspect.spoken.conflict")
                : result == null
                        ? Text.of("inspect.spoken.unanswered")
                        : item.information() && result == Result.MET
                                ? Text.of("inspect.answer.recorded")
                                : Answering.word(result);
        StringBuilder spoken = new StringBuilder(
                Text.of("inspect.spoken.item", item.id().item(), item.asked().item().text(), answer));
        if (!item.findings().isEmpty()) {
            spoken.append(", ").append(Text.of("inspect.spoken.findings", item.findings().size()));
        }
        if (!item.notes().isEmpty()) {
            spoken.append(", ").append(Text.of("inspect.spoken.notes", item.notes().size()));
        }
        if (!item.furtherConflicts().isEmpty()) {
            spoken.append(", ").append(Text.of("inspect.spoken.contested", item.furtherConflicts().size()));
        }
        return spoken.toString();
    }
}

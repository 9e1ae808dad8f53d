package opr.fieldbook.ui.inspect.detail;

import opr.fieldbook.base.Text;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.inspection.Answer;
import opr.fieldbook.domain.inspection.ConclusionField;
import opr.fieldbook.domain.record.StrikeField;
import opr.fieldbook.log.FieldChange;
import opr.fieldbook.log.Value;
import opr.fieldbook.ui.inspect.checklist.Answering;
import opr.fieldbook.work.History;

/** What an act was, in words. */
final class HistoryWords {

    private HistoryWords() {}

    static String of(History.Line line) {
        String words = what(line);
        return switch (line.edit()) {
            case "Undo" -> Text.of("inspect.history.undone", words);
            case "Redo" -> Text.of("inspect.history.redone", words);
            default -> words;
        };
    }

    private static String what(History.Line line) {
        for (FieldChange change : line.changes()) {
            if (change.key().entity().kind().equals(Kind.STRIKE)
                    && change.key().field().equals(StrikeField.REASON.name())) {
                String reason = StrikeField.REASON.codec().read(change.value());
                return Text.of("inspect.history.strike", reason == null ? "" : reason);
            }
            if (change.struck()) {
                return Text.of("inspect.history.struck");
            }
        }
        for (FieldChange change : line.changes()) {
            if (change.key().field().equals(ConclusionField.ANSWER.name())) {
                return answer(change.value());
            }
        }
        String kind = "inspect.history." + line.changes().getFirst().key().entity().kind();
        boolean removed = line.changes().stream().anyMatch(change -> change.value().equals(Value.of(false)));
        boolean changed = line.edit().startsWith("Change");
        String key = removed ? kind + "-removed" : changed ? kind + "-changed" : kind;
        return Text.of(Text.has(key) ? key : kind);
    }

    private static String answer(Value value) {
        Answer answer = value.holds() ? ConclusionField.ANSWER.codec().read(value) : null;
        return answer == null
                ? Text.of("inspect.history.cleared")
                : Text.of("inspect.history.answered", Answering.word(answer.result()));
    }
}

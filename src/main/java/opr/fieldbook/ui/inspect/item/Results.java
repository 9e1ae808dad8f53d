package opr.fieldbook.ui.inspect.item;

import java.util.List;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Glyph;
import opr.fieldbook.ui.widgets.input.AnswerControl;
import opr.fieldbook.ui.widgets.input.Option;
import org.jspecify.annotations.Nullable;

/** Results as the answer control names and shows them. */
public final class Results {

    private Results() {}

    public static Glyph glyph(Result result) {
        return switch (result) {
            case MET -> Glyph.MET;
            case NOT_MET -> Glyph.NOT_MET;
            case NA -> Glyph.NOT_APPLICABLE;
            case NOT_REVIEWED -> Glyph.NOT_REVIEWED;
        };
    }

    static @Nullable String key(@Nullable Result result) {
        return result == null
                ? null
                : switch (result) {
                    case MET -> AnswerControl.MET;
                    case NOT_MET -> AnswerControl.NOT_MET;
                    case NA -> AnswerControl.NOT_APPLICABLE;
                    case NOT_REVIEWED -> AnswerControl.NOT_REVIEWED;
                };
    }

    static Result of(String key) {
        return switch (key) {
            case AnswerControl.MET -> Result.MET;
            case AnswerControl.NOT_MET -> Result.NOT_MET;
            case AnswerControl.NOT_APPLICABLE -> Result.NA;
            case AnswerControl.NOT_REVIEWED -> Result.NOT_REVIEWED;
            default -> throw new IllegalArgumentException("No result " + key);
        };
    }

    /** The options of an item that is only recorded: as wide as the four, so that rows line up. */
    static List<Option> information() {
        return List.of(
                new Option(AnswerControl.MET, Text.of("inspect.answer.recorded"), Glyph.MET.icon(), Family.GREEN, 172),
                Option.of(AnswerControl.NOT_APPLICABLE, Glyph.NOT_APPLICABLE, 72),
                Option.of(AnswerControl.NOT_REVIEWED, Glyph.NOT_REVIEWED, 128));
    }
}

package opr.fieldbook.cli.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.conflict.Letters;
import opr.fieldbook.domain.conflict.OpenConflict;
import opr.fieldbook.log.Choice;
import opr.fieldbook.work.Dump;
import org.jspecify.annotations.Nullable;

/** The values of a conflict as JSON, and what is said when a command settled one by writing the field. */
public final class SettledJson {

    private SettledJson() {}

    /** Each value with its letter, author, laptop and time, in the order of the letters. */
    public static List<Object> values(OpenConflict conflict) {
        List<Object> values = new ArrayList<>();
        List<Choice> choices = conflict.choices();
        for (int i = 0; i < choices.size(); i++) {
            Choice choice = choices.get(i);
            values.add(Json.object(
                    "letter", Letters.of(i),
                    "value", Dump.value(choice.value()),
                    "author", choice.author(),
                    "device", choice.device(),
                    "at", choice.at(),
                    "change", choice.change(),
                    "words", conflict.words(choice),
                    "alike", conflict.alike(choice).stream()
                            .map(other -> Json.object(
                                    "author", other.author(), "device", other.device(), "at", other.at()))
                            .toList()));
        }
        return values;
    }

    static Map<String, @Nullable Object> of(OpenConflict conflict) {
        return Json.object(
                "id", conflict.id(),
                "entity", conflict.thing(),
                "item", conflict.where(),
                "field", conflict.conflict().key().field(),
                "label", conflict.label(),
                "values", values(conflict));
    }

    /** "This settled the conflict between Inspector A's and Inspector B's values of J-T-02, Answer." */
    static String text(OpenConflict conflict) {
        List<String> whose = conflict.authors().stream()
                .map(author -> Text.of("cli.settled.whose", author))
                .toList();
        int last = whose.size() - 1;
        String all = last == 0
                ? whose.getFirst()
                : Text.of("cli.settled.and", String.join(", ", whose.subList(0, last)), whose.get(last));
        return Text.of("cli.settled", all, conflict.where(), conflict.label());
    }
}

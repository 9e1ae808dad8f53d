package opr.fieldbook.cli.library;

import java.util.List;
import opr.fieldbook.domain.protocol.Protocol;
import opr.fieldbook.intake.BuiltInProtocols;

/** What is written for one model or several: a model's name, or {@code both} for all that the program brings along. */
public final class ModelWord {

    private static final String BOTH = "both";

    private ModelWord() {}

    /** The names of the models meant; an unknown one is refused. */
    public static List<String> models(String word, BuiltInProtocols protocols) {
        return word.equalsIgnoreCase(BOTH)
                ? protocols.all().stream().map(Protocol::model).toList()
                : List.of(protocols.find(word).model());
    }

    /** The word for these models. */
    public static String of(List<String> models) {
        return models.size() == 2 ? BOTH : String.join("+", models);
    }
}

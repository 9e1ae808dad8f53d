package opr.fieldbook.intake;

import java.util.Map;
import java.util.Optional;
import opr.fieldbook.domain.protocol.AnswerForm;
import opr.fieldbook.domain.protocol.Citation;
import opr.fieldbook.domain.protocol.Component;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.Party;
import opr.fieldbook.domain.protocol.Verification;

/** The words protocol files use for what the program names with constants. */
final class Words {

    static final Map<String, Component> COMPONENTS =
            Map.of("tour", Component.TOUR, "documents", Component.DOCUMENTS, "interviews", Component.INTERVIEWS);

    static final Map<String, FindingClass> CLASSES = Map.of(
            "deficiency", FindingClass.DEFICIENCY,
            "area-of-concern", FindingClass.AREA_OF_CONCERN,
            "best-practice", FindingClass.BEST_PRACTICE,
            "note", FindingClass.WORKING_NOTE);

    /** {@code both}: for an item, to be asked and split; for a category, either one. */
    static final Map<String, Party> PARTIES = Map.of("lea", Party.LEA, "ice", Party.ICE, "both", Party.JOINT);

    static final Map<String, Verification> VERIFICATIONS = Map.of("site", Verification.SITE, "desk", Verification.DESK);

    static final Map<String, AnswerForm> ANSWER_FORMS =
            Map.of("knowledge", AnswerForm.KNOWLEDGE, "free", AnswerForm.FREE, "choice", AnswerForm.CHOICE);

    static final Map<String, Citation.Source> SOURCES = Map.of(
            "moa", Citation.Source.MOA,
            "ice-policy", Citation.Source.ICE_POLICY,
            "procedure", Citation.Source.PROCEDURE,
            "law", Citation.Source.LAW);

    /** Who owns an inspection; true where it is chosen when the inspection is made. */
    static final Map<String, Boolean> OWNERS = Map.of("opr", false, "choose", true);

    /** The printed table of GAO-21-186 in which a category is a row. */
    static final Map<String, Optional<String>> TABLES =
            Map.of("2", Optional.of("2"), "3", Optional.of("3"), "none", Optional.empty());

    /** The letter an item's id carries for its component. */
    static final Map<Component, String> LETTERS =
            Map.of(Component.TOUR, "T", Component.DOCUMENTS, "D", Component.INTERVIEWS, "I");

    private Words() {}

    /** The word that stands for a value. */
    static <T> String word(Map<String, T> words, T value) {
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().equals(value))
                .findFirst()
                .orElseThrow()
                .getKey();
    }
}

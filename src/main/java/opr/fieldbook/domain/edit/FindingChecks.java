package opr.fieldbook.domain.edit;

import java.util.Arrays;
import java.util.stream.Collectors;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.protocol.Category;
import opr.fieldbook.domain.protocol.Citation;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.Party;

/** What is refused at once. What is only missing may be saved as a draft; readiness names it. */
final class FindingChecks {

    private FindingChecks() {}

    /** Class, category and party must fit each other as far as they are given. Answers them with the category's own code. */
    static FindingField.Classed check(FindingField.Classed classed, Inspection inspection) {
        Party party = classed.party();
        if (party == Party.JOINT && classed.findingClass() == FindingClass.DEFICIENCY) {
            throw Problem.refused("problem.deficiency-one-party");
        }
        String code = classed.category();
        if (code == null) {
            return classed;
        }
        Category known = inspection.protocols().stream()
                .flatMap(protocol -> protocol.category(code).stream())
                .findFirst()
                .orElseThrow(() -> Problem.refused(
                        "problem.unknown-category", code, codes(classed.findingClass(), inspection)));
        if (classed.findingClass().counted() && known.findingClass() != classed.findingClass()) {
            throw Problem.refused(
                    "problem.category-of-other-class",
                    known.code(),
                    Text.of("word.class." + Codec.key(known.findingClass())),
                    codes(classed.findingClass(), inspection));
        }
        if (party != null && classed.findingClass().counted() && !known.allows(party)) {
            throw Problem.refused(
                    "problem.party-of-other-category",
                    known.code(),
                    Text.of("word.party." + Codec.key(party)),
                    Arrays.stream(Party.values())
                            .filter(known::allows)
                            .map(Codec::key)
                            .collect(Collectors.joining(", ")));
        }
        return new FindingField.Classed(classed.findingClass(), known.code(), party, classed.reason());
    }

    /** The categories of a class; of one that does not count, all. */
    private static String codes(FindingClass findingClass, Inspection inspection) {
        return inspection.protocols().stream()
                .flatMap(protocol -> protocol.categories().stream())
                .filter(category -> !findingClass.counted() || category.findingClass() == findingClass)
                .map(Category::code)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String sources(Inspection inspection) {
        return inspection.protocols().stream()
                .flatMap(protocol -> protocol.citations().stream())
                .map(Citation::key)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The key of a source as the protocol writes it; letter case does not matter. */
    static String citationKey(String key, Inspection inspection) {
        return inspection.protocols().stream()
                .flatMap(protocol -> protocol.citation(key).stream())
                .findFirst()
                .orElseThrow(() -> Problem.refused("problem.unknown-citation", key, sources(inspection)))
                .key();
    }
}

package opr.fieldbook.domain.edit;

import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.protocol.Category;
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
                .orElseThrow(() -> Problem.refused("problem.unknown-category", code));
        if (classed.findingClass().counted() && known.findingClass() != classed.findingClass()) {
            throw Problem.refused(
                    "problem.category-of-other-class",
                    known.code(),
                    Text.of("word.class." + Codec.key(known.findingClass())));
        }
        if (party != null && classed.findingClass().counted() && !known.allows(party)) {
            throw Problem.refused(
                    "problem.party-of-other-category", known.code(), Text.of("word.party." + Codec.key(party)));
        }
        return new FindingField.Classed(classed.findingClass(), known.code(), party, classed.reason());
    }

    /** The key of a source as the protocol writes it; letter case does not matter. */
    static String citationKey(String key, Inspection inspection) {
        return inspection.protocols().stream()
                .flatMap(protocol -> protocol.citation(key).stream())
                .findFirst()
                .orElseThrow(() -> Problem.refused("problem.unknown-citation", key))
                .key();
    }
}

package opr.fieldbook.domain.edit;

import java.util.List;
import java.util.Optional;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.protocol.Category;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.Party;
import opr.fieldbook.domain.protocol.Protocol;
import opr.fieldbook.log.State;

/** What is refused at once. What is only missing may be saved as a draft; readiness names it. */
final class FindingChecks {

    private FindingChecks() {}

    /** Class, category and party must fit each other as far as they are given. */
    static void check(FindingField.Classed classed, State state) {
        Party party = classed.party();
        if (party == Party.JOINT && classed.findingClass() == FindingClass.DEFICIENCY) {
            throw Problem.refused("problem.deficiency-one-party");
        }
        String code = classed.category();
        if (code == null) {
            return;
        }
        List<Protocol> protocols = Inspection.of(state).protocols();
        Optional<Category> category =
                protocols.stream().flatMap(p -> p.category(code).stream()).findFirst();
        if (category.isEmpty()) {
            throw Problem.refused("problem.unknown-category", code);
        }
        Category known = category.get();
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
    }

    static void checkCitation(String key, State state) {
        boolean known = Inspection.of(state).protocols().stream()
                .anyMatch(protocol -> protocol.citation(key).isPresent());
        if (!known) {
            throw Problem.refused("problem.unknown-citation", key);
        }
    }
}

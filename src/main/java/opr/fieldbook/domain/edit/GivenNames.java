package opr.fieldbook.domain.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.finding.FindingLink;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.Proposal;
import opr.fieldbook.log.State;
import opr.fieldbook.log.Value;

/** The numbers and working keys that findings have or had, deleted ones too: none of them is given again. */
final class GivenNames {

    private GivenNames() {}

    static Set<String> of(State state) {
        Set<String> names = new HashSet<>();
        for (Entity entity : state.all(Kind.FINDING)) {
            values(entity, FindingField.KEY).forEach(names::add);
            values(entity, FindingField.NUMBER).forEach(names::add);
        }
        state.all(Kind.FINDING_NAME).forEach(link -> names.add(FindingLink.other(link.key().id())));
        return names;
    }

    /** A number or key that is about to be replaced stays with its finding as a former name. */
    static List<Proposal> keep(Finding finding, Field<String> name) {
        return values(finding.entity(), name)
                .map(former -> FindingLink.NAME_PRESENT.propose(FindingLink.id(finding.id(), former), true))
                .toList();
    }

    private static Stream<String> values(Entity entity, Field<String> name) {
        return entity.register(name.name()).values().stream()
                .flatMap(value -> value instanceof Value.Text(String text) ? Stream.of(text) : Stream.empty());
    }
}

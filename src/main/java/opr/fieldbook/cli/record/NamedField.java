package opr.fieldbook.cli.record;

import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import opr.fieldbook.base.Problem;
import opr.fieldbook.cli.call.ItemOptions;
import opr.fieldbook.domain.edit.Inventory;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.EntityKey;
import opr.fieldbook.log.FieldKey;
import org.jspecify.annotations.Nullable;

/** Finds a field by the names a person uses: an item, a finding, or {@code kind:id}. */
final class NamedField {

    /** Members of a record that the command line names by themselves, with the field that holds the record. */
    private static final Map<String, String> PARTS =
            Map.of("class", "classed", "category", "classed", "party", "classed", "citation", "cited");

    private final Inspection inspection;
    private final ItemOptions which;

    NamedField(Inspection inspection, ItemOptions which) {
        this.inspection = inspection;
        this.which = which;
    }

    FieldKey find(String entity, String field) {
        EntityKey key = entity(entity);
        String name = key.kind().equals(Kind.FINDING) ? PARTS.getOrDefault(field, field) : field;
        Entity there = inspection.state().find(key.kind(), key.id());
        boolean known = Inventory.find(key.kind(), name).isPresent()
                || (there != null && there.fields().containsKey(name));
        if (!known) {
            throw Problem.refused("problem.unknown-field", field, key.kind(), fields(key, there));
        }
        return new FieldKey(key, name);
    }

    private EntityKey entity(String name) {
        int colon = name.indexOf(':');
        if (colon > 0) {
            EntityKey key = EntityKey.parse(name);
            if (inspection.state().find(key.kind(), key.id()) == null) {
                throw Problem.refused("problem.unknown-entity", name, inspection.number());
            }
            return key;
        }
        Optional<Finding> finding = Finding.named(inspection.state(), name);
        if (finding.isPresent()) {
            return finding.get().entity().key();
        }
        if (name.equals(inspection.id()) || name.equalsIgnoreCase(inspection.number())) {
            return new EntityKey(Kind.INSPECTION, inspection.id());
        }
        boolean item = inspection.asked().stream()
                .anyMatch(asked -> asked.item().id().equalsIgnoreCase(name));
        if (!item) {
            throw Problem.refused("problem.unknown-entity", name, inspection.number());
        }
        return new EntityKey(Kind.CONCLUSION, which.choose(inspection, name).id().toString());
    }

    private static String fields(EntityKey key, @Nullable Entity there) {
        TreeSet<String> names = Inventory.all().stream()
                .filter(field -> field.kind().equals(key.kind()))
                .map(Field::name)
                .collect(Collectors.toCollection(TreeSet::new));
        if (there != null) {
            names.addAll(there.fields().keySet());
        }
        return String.join(", ", names);
    }
}

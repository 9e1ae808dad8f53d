package opr.fieldbook.domain.conflict;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.edit.Inventory;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.log.ChangeId;
import opr.fieldbook.log.Choice;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.FieldChange;
import opr.fieldbook.log.FieldKey;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.Head;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.Value;
import org.jspecify.annotations.Nullable;

/**
 * A conflict that somebody settled, as long as what was said then still stands.
 *
 * @param where  the item, finding or other thing it is at
 * @param field  the field, or null if only a newer program knows it
 * @param before the values that stood side by side, in the order of their changes
 * @param by     the change that settled it
 */
public record SettledConflict(
        FieldKey key, String where, @Nullable Field<?> field, List<Choice> before, Head by) {

    /** Those settled since a moment, by kind, id and field. */
    public static List<SettledConflict> since(OffsetDateTime moment, Fold fold, Inspection inspection) {
        List<SettledConflict> settled = new ArrayList<>();
        for (String kind : fold.kinds()) {
            for (Entity entity : fold.all(kind)) {
                if (entity.present()) {
                    entity.fields().forEach((field, register) -> {
                        Head head = register.heads().size() == 1 ? register.heads().getFirst() : null;
                        if (head != null && !head.stamp().at().isBefore(moment)) {
                            add(settled, new FieldKey(entity.key(), field), head, fold, inspection);
                        }
                    });
                }
            }
        }
        return settled;
    }

    private static void add(List<SettledConflict> to, FieldKey key, Head head, Fold fold, Inspection inspection) {
        if (key.field().equals(Entity.PRESENT) || head.value() instanceof Value.Alternatives) {
            return;
        }
        FieldChange change = fold.change(head.id());
        List<Choice> before = change == null
                ? List.of()
                : change.replaces().stream().flatMap(id -> choices(id, fold)).toList();
        if (before.stream().map(Choice::value).distinct().count() > 1) {
            to.add(new SettledConflict(
                    key,
                    ThingName.of(inspection, key.entity()),
                    Inventory.find(key.entity().kind(), key.field()).orElse(null),
                    before,
                    head));
        }
    }

    private static Stream<Choice> choices(ChangeId id, Fold fold) {
        Revision revision = fold.revision(id.revision());
        FieldChange change = fold.change(id);
        if (revision == null || change == null) {
            return Stream.empty();
        }
        return new Head(id, change.value(), revision.stamp(), change.seen()).choices();
    }

    public String id() {
        return key.entity() + "/" + key.field();
    }

    /** What a person calls the field. */
    public String label() {
        return field == null ? key.field() : Text.of(field.textKey());
    }

    /** The choice that was kept, or null if something else was written. */
    public @Nullable Choice kept() {
        return before.stream()
                .filter(choice -> Objects.equals(choice.value(), by.value()))
                .findFirst()
                .orElse(null);
    }

    /** What stands now, in words. */
    public String words() {
        return ValueWords.of(field, by.value());
    }
}

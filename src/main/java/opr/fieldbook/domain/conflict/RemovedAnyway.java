package opr.fieldbook.domain.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.log.ChangeId;
import opr.fieldbook.log.Choice;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.EntityKey;
import opr.fieldbook.log.Head;
import opr.fieldbook.log.Stamp;
import opr.fieldbook.log.State;
import opr.fieldbook.log.Value;
import org.jspecify.annotations.Nullable;

/**
 * A thing that one person removed and another one changed, or wrote again, without sight of each other. It stays until
 * somebody says otherwise.
 *
 * @param removed by whom and when
 * @param changed the last change that the removal had not seen, or null if somebody only said again that it is there
 */
public record RemovedAnyway(EntityKey thing, String where, Stamp removed, @Nullable Stamp changed) {

    /** All of an inspection, by kind and id. */
    public static List<RemovedAnyway> all(Inspection inspection) {
        State state = inspection.state();
        List<RemovedAnyway> all = new ArrayList<>();
        for (String kind : state.kinds()) {
            for (Entity entity : state.all(kind)) {
                RemovedAnyway removed = of(inspection, entity);
                if (removed != null) {
                    all.add(removed);
                }
            }
        }
        return all;
    }

    /** What is to be said about a thing by its name; null if nobody removed it, or it is not there. */
    public static @Nullable RemovedAnyway of(Inspection inspection, EntityKey thing) {
        Entity entity = inspection.state().find(thing.kind(), thing.id());
        return entity == null ? null : of(inspection, entity);
    }

    /** "Removed by A. It stays, because B changed it without seeing that.": said wherever the thing is shown. */
    public String words() {
        return changed == null
                ? Text.of("settle.removed.again", removed.author())
                : Text.of("settle.removed.stays", removed.author(), changed.author());
    }

    /** What is to be said about one thing; null if nobody removed it. */
    public static @Nullable RemovedAnyway of(Inspection inspection, Entity entity) {
        if (!entity.removalOverridden()) {
            return null;
        }
        List<Head> presence = entity.register(Entity.PRESENT).heads();
        List<Head> removals = presence.stream()
                .filter(head -> head.choices().anyMatch(RemovedAnyway::removes))
                .toList();
        Set<ChangeId> seen = new HashSet<>();
        removals.forEach(removal -> seen.addAll(removal.seen()));
        Stamp changed = Stream.concat(
                        presence.stream().filter(head -> !removals.contains(head)),
                        entity.fields().entrySet().stream()
                                .filter(field -> !field.getKey().equals(Entity.PRESENT))
                                .flatMap(field -> field.getValue().heads().stream())
                                .filter(head -> !seen.contains(head.id())))
                .map(Head::stamp)
                .max(Comparator.comparingLong(Stamp::logical))
                .orElse(null);
        Stamp removed = removals.stream()
                .flatMap(RemovedAnyway::removers)
                .max(Comparator.comparingLong(Stamp::logical))
                .orElseThrow();
        return new RemovedAnyway(entity.key(), ThingName.of(inspection, entity.key()), removed, changed);
    }

    /** Who removed it: not who put the removal back, by undoing that it went through. */
    private static Stream<Stamp> removers(Head head) {
        return head.value() instanceof Value.Alternatives
                ? head.choices()
                        .filter(RemovedAnyway::removes)
                        .map(by -> new Stamp(by.author(), by.device(), by.at(), false, head.stamp().logical()))
                : Stream.of(head.stamp());
    }

    private static boolean removes(Choice choice) {
        return choice.value().equals(Value.of(false));
    }
}

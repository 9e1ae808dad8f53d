package opr.fieldbook.work.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.log.ChangeId;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.EntityKey;
import opr.fieldbook.log.FieldChange;
import opr.fieldbook.log.FieldKey;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.Register;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.RevisionId;
import opr.fieldbook.log.Value;
import org.jspecify.annotations.Nullable;

/**
 * What was done after a merge and stands on what came with it: it replaces or saw something of it, follows it in a chain, or
 * is about a thing that came with it (a number, a first text, a link to it), directly or through other such work. A settlement that was taken back again stands on the merge too, but both together
 * change nothing, so that they can go aside with it.
 *
 * @param standing the work that stands on the merge, in the order of arrival
 * @param still    each field that it leaves otherwise than the merge did, with the last of that work on it
 */
record BuiltOn(List<Revision> standing, Map<FieldKey, Revision> still) {

    /** Random ids are at least this long. */
    private static final int RANDOM = 32;

    /**
     * @param came    what came with the merge
     * @param later   what arrived here after it, in the order of arrival
     * @param present everything, these two included
     */
    static BuiltOn of(Set<RevisionId> came, List<Revision> later, Fold present) {
        Set<RevisionId> under = new HashSet<>(came);
        Set<EntityKey> things = things(came, later, present);
        Set<String> ids = things.stream()
                .map(EntityKey::id)
                .filter(id -> id.length() >= RANDOM)
                .collect(Collectors.toSet());
        List<Revision> standing = new ArrayList<>();
        for (Revision revision : later) {
            if (standsOn(revision, under) || isAbout(revision, things, ids)) {
                under.add(revision.id());
                standing.add(revision);
            }
        }
        return new BuiltOn(List.copyOf(standing), standing.isEmpty() ? Map.of() : changed(standing, present));
    }

    private static boolean standsOn(Revision later, Set<RevisionId> under) {
        return under.contains(later.prev())
                || later.changes().stream().anyMatch(change -> names(change.replaces(), under) || names(change.seen(), under));
    }

    /** The things that began to exist with the merge. */
    private static Set<EntityKey> things(Set<RevisionId> came, List<Revision> later, Fold present) {
        Set<EntityKey> things = new HashSet<>();
        Set<RevisionId> since = new HashSet<>(came);
        later.forEach(revision -> since.add(revision.id()));
        for (RevisionId id : came) {
            Revision revision = present.revision(id);
            List<FieldChange> changes = revision == null ? List.of() : revision.changes();
            for (FieldChange change : changes) {
                if (change.key().field().equals(Entity.PRESENT) && change.replaces().isEmpty()
                        && isSince(change.key(), since, present)) {
                    things.add(change.key().entity());
                }
            }
        }
        return things;
    }

    /** Whether it would not be there without these. */
    private static boolean isSince(FieldKey presence, Set<RevisionId> since, Fold present) {
        Entity thing = present.find(presence.entity().kind(), presence.entity().id());
        return thing != null
                && thing.register(Entity.PRESENT).heads().stream()
                        .allMatch(head -> since.contains(head.id().revision()));
    }

    /**
     * Whether it is about one of the things. Most ids are random, so a text that holds one means the thing; one that holds a
     * short one, such as the code of a person, is only a text. A strike is about the words, which go and come back struck.
     *
     * @param ids those of the things that are random
     */
    private static boolean isAbout(Revision later, Set<EntityKey> things, Set<String> ids) {
        return !things.isEmpty()
                && later.changes().stream()
                        .filter(change -> !change.key().entity().kind().equals(Kind.STRIKE))
                        .anyMatch(change -> things.contains(change.key().entity()) || holds(change, ids));
    }

    private static boolean holds(FieldChange change, Set<String> ids) {
        String text = change.key().entity().id() + " " + change.value();
        return ids.stream().anyMatch(text::contains);
    }

    private static boolean names(List<ChangeId> seen, Set<RevisionId> under) {
        return seen.stream().anyMatch(change -> under.contains(change.revision()));
    }

    private static Map<FieldKey, Revision> changed(List<Revision> standing, Fold present) {
        Set<RevisionId> left = new HashSet<>();
        Map<FieldKey, Revision> last = new LinkedHashMap<>();
        for (Revision revision : standing) {
            left.add(revision.id());
            for (FieldChange change : revision.changes()) {
                last.put(change.key(), revision);
            }
        }
        Fold without = new Fold();
        present.each(revision -> {
            if (!left.contains(revision.id())) {
                without.apply(revision);
            }
        });
        last.keySet().removeIf(field -> same(field, without, present));
        return last;
    }

    private static boolean same(FieldKey field, Fold one, Fold other) {
        Entity a = one.find(field.entity().kind(), field.entity().id());
        Entity b = other.find(field.entity().kind(), field.entity().id());
        boolean without = isGone(a);
        return without == isGone(b) && (without || values(a, field.field()).equals(values(b, field.field())))
                || a == null && isGone(b)
                || b == null && isGone(a);
    }

    /** Made and removed again, which is as if it had never been. */
    private static boolean isGone(@Nullable Entity entity) {
        return entity != null && entity.fields().containsKey(Entity.PRESENT) && !entity.present();
    }

    private static Set<Value> values(@Nullable Entity entity, String field) {
        Register register = entity == null ? null : entity.register(field);
        return register == null || register.heads().isEmpty()
                ? Set.of(Value.CLEARED)
                : new LinkedHashSet<>(register.values());
    }
}

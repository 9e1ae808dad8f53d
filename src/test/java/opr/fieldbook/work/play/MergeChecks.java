package opr.fieldbook.work.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opr.fieldbook.domain.check.CheckRules;
import opr.fieldbook.domain.check.Point;
import opr.fieldbook.domain.conflict.OpenConflict;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.Member;
import opr.fieldbook.domain.inspection.Role;
import opr.fieldbook.domain.record.Strike;
import opr.fieldbook.log.ChangeId;
import opr.fieldbook.log.Choice;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.FieldChange;
import opr.fieldbook.log.FieldKey;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.Head;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.RevisionId;
import opr.fieldbook.log.State;
import opr.fieldbook.log.Value;
import opr.fieldbook.store.transfer.Incoming;
import opr.fieldbook.work.Dump;
import opr.fieldbook.work.History;
import opr.fieldbook.work.Sitting;

/** What has to hold of one laptop's state, reckoned from the plain set of its revisions. */
final class MergeChecks {

    private MergeChecks() {}

    /** The laptop has these revisions and no others; tells the edits of those that are too many or missing. */
    static void has(PlayLaptop laptop, Set<RevisionId> expected, String law) {
        Set<RevisionId> there = laptop.ids();
        if (!there.equals(expected)) {
            List<Revision> more = laptop.revisions().stream()
                    .filter(revision -> !expected.contains(revision.id()))
                    .toList();
            Set<RevisionId> missing = new HashSet<>(expected);
            missing.removeAll(there);
            throw new AssertionError(law + ": on " + laptop + " too many are " + more + ", missing are " + missing);
        }
    }

    /** A new change replaces all that stood in its field where it was written: no parent is left out. */
    static void sawEverything(Revision written, Map<RevisionId, Revision> all, Set<RevisionId> known) {
        List<Revision> before = known.stream()
                .filter(id -> !id.equals(written.id()) && all.containsKey(id))
                .map(all::get)
                .toList();
        Set<FieldKey> keys = written.changes().stream().map(FieldChange::key).collect(Collectors.toSet());
        Map<FieldKey, Set<ChangeId>> heads = heads(before, keys);
        for (FieldChange change : written.changes()) {
            assertThat(Set.copyOf(change.replaces()))
                    .as("what " + written.edit() + " replaces of " + change.key())
                    .isEqualTo(heads.getOrDefault(change.key(), Set.of()));
        }
    }

    /** The changes of each field that no other change replaces. */
    private static Map<FieldKey, Set<ChangeId>> heads(Collection<Revision> revisions, Set<FieldKey> wanted) {
        Map<FieldKey, Set<ChangeId>> heads = new HashMap<>();
        Set<ChangeId> replaced = new HashSet<>();
        for (Revision revision : revisions) {
            for (int i = 0; i < revision.changes().size(); i++) {
                FieldChange change = revision.changes().get(i);
                if (wanted.isEmpty() || wanted.contains(change.key())) {
                    heads.computeIfAbsent(change.key(), key -> new HashSet<>()).add(revision.changeId(i));
                    replaced.addAll(change.replaces());
                }
            }
        }
        heads.values().forEach(ids -> ids.removeAll(replaced));
        return heads;
    }

    /** Every acknowledged revision is there word for word, and each change is shown or was replaced by one that saw it. */
    static void nothingIsLost(PlayLaptop laptop, Map<RevisionId, Revision> acknowledged, Set<RevisionId> expected) {
        List<Revision> there = laptop.revisions();
        has(laptop, expected, "every acknowledged revision is there");
        for (Revision revision : there) {
            List<FieldChange> wrote = acknowledged.get(revision.id()).changes();
            List<FieldChange> holds = revision.changes();
            for (int i = 0; i < wrote.size(); i++) {
                assertThat(holds.get(i).struck() ? wrote.get(i) : holds.get(i))
                        .as("the value as it was written")
                        .isEqualTo(wrote.get(i).struck() ? holds.get(i) : wrote.get(i));
                assertThat(holds.get(i).digest()).isEqualTo(wrote.get(i).digest());
            }
        }
        Map<FieldKey, Set<ChangeId>> heads = heads(there, Set.of());
        assertThat(laptop.read(MergeChecks::shown)).as("what is shown is what nothing replaces").isEqualTo(heads);
    }

    private static Map<FieldKey, Set<ChangeId>> shown(State state) {
        Map<FieldKey, Set<ChangeId>> shown = new HashMap<>();
        for (String kind : state.kinds()) {
            for (Entity entity : state.all(kind)) {
                entity.fields().forEach((name, register) ->
                        shown.put(new FieldKey(entity.key(), name), Set.copyOf(register.headIds())));
            }
        }
        return shown;
    }

    /** Every change of a field stands in its history. */
    static void historyTells(PlayLaptop laptop, Revision revision) {
        FieldKey key = revision.changes().getFirst().key();
        List<History.Step> steps = laptop.read(fold -> History.of(fold, key));
        assertThat(steps)
                .as("the history of " + key)
                .extracting(History.Step::change)
                .contains(revision.changeId(0));
    }

    /** What a hand-over leaves out, everybody it is for has said to have. */
    static void leavesOutOnlyWhatIsConfirmed(PlayLaptop laptop, Path file) {
        Set<String> left = new HashSet<>(laptop.exhibits());
        if (left.isEmpty()) {
            return;
        }
        try (Incoming incoming = Incoming.open(file, laptop.sitting().opened().key())) {
            left.removeAll(incoming.ids());
        }
        Set<String> own = laptop.session().laptop().devices();
        List<Member> members = laptop.inspect(Inspection::members);
        boolean leads = members.stream().anyMatch(member -> own.contains(member.id()) && member.who().role() != Role.INSPECTOR);
        for (Member member : members) {
            if (!own.contains(member.id()) && (leads || member.who().role() != Role.INSPECTOR)) {
                assertThat(laptop.heard.getOrDefault(member.id(), Set.of()))
                        .as("what is left out for " + member.who().name() + " was confirmed")
                        .containsAll(left);
            }
        }
    }

    /** What each revision replaces, has seen or follows is there too. */
    static void nothingStandsOnWhatIsGone(PlayLaptop laptop) {
        for (Revision revision : laptop.revisions()) {
            RevisionId prev = revision.prev();
            assertThat(prev == null || laptop.known.contains(prev)).as("the chain of " + revision).isTrue();
            for (FieldChange change : revision.changes()) {
                change.replaces().forEach(id -> assertThat(laptop.known.contains(id.revision()))
                        .as("what " + revision + " replaces is there")
                        .isTrue());
            }
        }
    }

    /**
     * Work of one's own that an undone merge took with it: it follows what came, by what it replaces, saw or is about, and it
     * had been taken back, so that no value is shown otherwise with it than without it.
     *
     * @param before every revision that was there before the undo, in the order of arrival
     */
    static Set<RevisionId> wentAlong(PlayLaptop laptop, Set<RevisionId> came, List<Revision> before) {
        Set<RevisionId> gone = before.stream().map(Revision::id).collect(Collectors.toCollection(HashSet::new));
        gone.removeAll(laptop.ids());
        gone.removeAll(came);
        if (!gone.isEmpty()) {
            Fold with = new Fold();
            Fold without = new Fold();
            Set<RevisionId> under = new HashSet<>(came);
            before.forEach(revision -> {
                with.apply(revision);
                if (!gone.contains(revision.id())) {
                    without.apply(revision);
                }
            });
            for (Revision revision : before) {
                if (gone.contains(revision.id())) {
                    assertThat(follows(revision, under, with)).as(revision + " follows what came").isTrue();
                    under.add(revision.id());
                }
            }
            assertThat(values(with)).as("what went along had been taken back").isEqualTo(values(without));
        }
        return gone;
    }

    private static boolean follows(Revision revision, Set<RevisionId> under, Fold all) {
        return under.contains(revision.prev())
                || revision.changes().stream().anyMatch(change -> Stream.concat(change.replaces().stream(), change.seen().stream())
                                .anyMatch(id -> under.contains(id.revision()))
                        || under.stream()
                                .flatMap(id -> all.revision(id).changes().stream())
                                .anyMatch(made -> (change.key().entity().id() + change.value())
                                        .contains(made.key().entity().id())));
    }

    /** The values of everything that is present. */
    private static Map<FieldKey, Set<Value>> values(Fold fold) {
        Map<FieldKey, Set<Value>> values = new HashMap<>();
        for (String kind : fold.kinds()) {
            fold.all(kind).stream().filter(Entity::present).forEach(entity -> entity.fields().forEach((name, register) -> {
                Set<Value> shown = new HashSet<>(register.values());
                shown.remove(Value.CLEARED);
                if (!shown.isEmpty()) {
                    values.put(new FieldKey(entity.key(), name), shown);
                }
            }));
        }
        return values;
    }

    /** The state that grew with each action is that of the file read anew. */
    static void incrementalIsFull(PlayLaptop laptop) {
        String grown = laptop.hash();
        String anew = Dump.hash(Sitting.fold(laptop.sitting().opened().file()), false);
        assertThat(grown).as("incremental = full fold").isEqualTo(anew);
        assertThat(laptop.sitting().opened().file().aside())
                .as("what is there is not aside")
                .noneMatch(revision -> laptop.known.contains(revision.id()));
    }

    /** What is shown as a conflict has several values, and blocks the final report; nothing else has, or does. */
    static void conflictsAreHonest(PlayLaptop laptop) {
        laptop.inspect(inspection -> {
            Set<String> several = several(inspection.state());
            assertThat(OpenConflict.all(inspection).stream().map(OpenConflict::id).collect(Collectors.toSet()))
                    .as("conflicts shown = fields with several values")
                    .isEqualTo(several);
            List<Point> blocking = CheckRules.points(inspection).stream()
                    .filter(CheckRules::blocksFinal)
                    .filter(point -> point.kind() == Point.Kind.CONFLICT)
                    .toList();
            assertThat(blocking).as("conflicts that block the final report").hasSameSizeAs(several);
            return true;
        });
    }

    private static Set<String> several(State state) {
        Set<String> several = new TreeSet<>();
        for (String kind : state.kinds()) {
            state.all(kind).stream().filter(Entity::present).forEach(entity -> entity.fields().forEach((name, register) -> {
                Set<Value> values = register.heads().stream().flatMap(head -> values(head).stream()).collect(Collectors.toSet());
                if (!name.equals(Entity.PRESENT) && values.size() > 1) {
                    several.add(entity.key() + "/" + name);
                }
            }));
        }
        return several;
    }

    private static List<Value> values(Head head) {
        return head.value() instanceof Value.Alternatives(List<Choice> choices)
                ? choices.stream().map(Choice::value).toList()
                : List.of(head.value());
    }

    /** What was struck anywhere that this laptop knows of holds no value any more, also in rows kept aside. */
    static void struckAreGone(PlayLaptop laptop) {
        List<Strike> strikes = laptop.read(Strike::all);
        if (!strikes.isEmpty()) {
            List<Revision> everywhere = new ArrayList<>(laptop.revisions());
            everywhere.addAll(laptop.sitting().opened().file().revisions());
            everywhere.addAll(laptop.sitting().opened().file().aside());
            for (Strike strike : strikes) {
                everywhere.stream()
                        .filter(revision -> revision.id().equals(strike.change().revision()))
                        .forEach(revision -> assertThat(
                                        revision.changes().get(strike.change().index()).struck())
                                .as("a struck value is gone")
                                .isTrue());
            }
        }
    }
}

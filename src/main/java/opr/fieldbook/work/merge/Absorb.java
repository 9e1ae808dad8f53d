package opr.fieldbook.work.merge;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.inspection.MemberField;
import opr.fieldbook.log.Choice;
import opr.fieldbook.log.Conflict;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.RevisionId;
import opr.fieldbook.store.SealedRow;
import opr.fieldbook.store.transfer.Incoming;
import opr.fieldbook.store.transfer.Manifest;
import opr.fieldbook.store.transfer.Sender;
import opr.fieldbook.store.transfer.SenderCheck;
import opr.fieldbook.store.transfer.Signatures;
import opr.fieldbook.work.record.Strikes;
import opr.fieldbook.work.trust.Lost;
import opr.fieldbook.work.trust.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Takes the rows of files into a state: the same work for a preview and for a merge, so that what is shown is what happens.
 * Rows known already are passed over unopened; every other row is opened and checked before it counts.
 */
final class Absorb {

    private final Fold before;
    private final Fold state;
    private final Rules rules;
    private final Sink sink;
    private final Set<RevisionId> held;
    private final Fold aside = new Fold();
    private final List<Taken> taken = new ArrayList<>();
    private final Forks forks;

    /**
     * What is decided before a row is taken in.
     *
     * @param me    this laptop's device
     * @param aside revisions kept aside here
     * @param held  those of them that are kept because their laptop was lost
     * @param lost  laptops whose later work is kept aside instead of taken in
     */
    record Rules(String me, Set<RevisionId> aside, Set<RevisionId> held, Lost lost) {}

    /** Where rows go. */
    interface Sink {

        /** Nowhere: a preview. */
        Sink NONE = new Sink() {
            @Override
            public void insert(SealedRow row, boolean wasAside) {}

            @Override
            public void keepAside(SealedRow row, String why) {}
        };

        void insert(SealedRow row, boolean wasAside);

        void keepAside(SealedRow row, String why);
    }

    /** One file taken in. */
    private static final class Taken {
        private final Incoming file;
        private final boolean hold;
        private int added;
        private int same;
        /** By the lost laptop because of which they are kept aside. */
        private final Map<String, Integer> aside = new TreeMap<>();
        private boolean ownUnknown;
        /** The sender's last row in it. */
        private @Nullable SealedRow last;
        private @Nullable OffsetDateTime lastChange;

        private Taken(Incoming file, boolean hold) {
            this.file = file;
            this.hold = hold;
        }

        private int aside() {
            return aside.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** @param state a fork of the state before, which takes everything in */
    Absorb(Fold before, Fold state, Rules rules, Sink sink) {
        this.before = before;
        this.state = state;
        this.rules = rules;
        this.sink = sink;
        this.held = new HashSet<>(rules.held);
        this.forks = new Forks(before, rules.me);
    }

    /** The state that it was taken into. */
    Fold before() {
        return before;
    }

    /** The state with what was taken in. */
    Fold state() {
        return state;
    }

    /** What is kept aside of lost laptops, alone: they may have introduced themselves in it. */
    Fold aside() {
        return aside;
    }

    int added() {
        return taken.stream().mapToInt(file -> file.added).sum();
    }

    /** Whether something came that this laptop's device wrote and this library does not know: one of two is a copy. */
    boolean ownUnknown() {
        return taken.stream().anyMatch(file -> file.ownUnknown);
    }

    /** @param each runs before each row, and may refuse to go on */
    void take(Incoming incoming, Runnable each) {
        Manifest manifest = incoming.manifest();
        String sender = manifest.sender().device();
        Taken file = new Taken(incoming, rules.lost.holds(sender, manifest.time()));
        taken.add(file);
        incoming.rows(row -> {
            each.run();
            if (row.device().equals(sender) && (file.last == null || row.seq() >= file.last.seq())) {
                file.last = row;
            }
            if (state.knows(row.id())) {
                file.same++;
            } else {
                takeIn(row, file);
            }
        });
    }

    private void takeIn(SealedRow row, Taken file) {
        boolean wasAside = rules.aside.contains(row.id());
        Revision revision = file.file.open(row);
        if (file.hold || isHeld(revision)) {
            String lost = file.hold ? file.file.manifest().sender().device() : row.device();
            sink.keepAside(row, lost);
            held.add(row.id());
            aside.apply(revision);
            file.aside.merge(lost, 1, Integer::sum);
            return;
        }
        sink.insert(row, wasAside);
        if (!wasAside) {
            forks.look(row, state);
        }
        state.apply(revision);
        file.added++;
        file.ownUnknown |= !wasAside && row.device().equals(rules.me);
    }

    /** Work of a lost laptop, also where somebody passes it on: what it wrote after its loss, and all that follows that. */
    private boolean isHeld(Revision revision) {
        return rules.lost.names(revision.device())
                && (rules.lost.holds(revision.device(), revision.stamp().at())
                        || held.contains(revision.id())
                        || held.contains(revision.prev()));
    }

    /** Strikes what is struck in the state, as a preview shows it; a merge does the same in the file. */
    void strike() {
        Strikes.apply(Strikes.of(state, List.of()).due(state), state);
    }

    /** Fields in conflict in which something new takes part. */
    List<Conflict> conflicts() {
        return Conflict.all(state).stream()
                .filter(conflict -> takesPart(conflict, id -> !before.knows(id)))
                .toList();
    }

    /**
     * What came of each file.
     *
     * @param exhibits how many of a file are new here
     */
    List<Merged.Part> parts(MergeWarnings warnings, ToIntFunction<Incoming> exhibits) {
        List<Conflict> conflicts = conflicts();
        NewDuplicates duplicates = new NewDuplicates(before, state);
        List<Merged.Part> parts = new ArrayList<>();
        Set<Taken> clocks = clocks(warnings);
        Set<String> said = new HashSet<>();
        for (Taken file : taken) {
            List<String> words = new ArrayList<>(warnings(file, warnings, clocks.contains(file)));
            words.removeIf(each -> !said.add(each));
            parts.add(part(file, conflicts, duplicates, words, warnings.standings(), exhibits.applyAsInt(file.file)));
        }
        List<String> ofAll = new ArrayList<>(SharedLetters.warnings(before, state));
        ofAll.addAll(forks.warnings(state));
        if (!ofAll.isEmpty()) {
            parts.set(parts.size() - 1, parts.getLast().warning(ofAll));
        }
        return parts;
    }

    private Merged.Part part(
            Taken file,
            List<Conflict> conflicts,
            NewDuplicates duplicates,
            List<String> warnings,
            MergeWarnings.Standings standings,
            int exhibits) {
        Manifest manifest = file.file.manifest();
        String sender = manifest.sender().device();
        return new Merged.Part(
                file.file.path(),
                manifest.purpose(),
                manifest.sender().name(),
                sender,
                lastChange(file),
                file.added,
                file.same,
                (int) conflicts.stream()
                        .filter(conflict -> takesPart(conflict, id -> isNewOf(id, file)))
                        .count(),
                exhibits,
                duplicates.in(id -> isNewOf(id, file)),
                file.aside(),
                warnings,
                letter(sender),
                standings.of(sender) == Standing.NEW);
    }

    private List<String> warnings(Taken file, MergeWarnings warnings, boolean clock) {
        List<String> unsigned = SenderCheck.unsigned(file.file, before, state).stream()
                .filter(device -> !rules.lost.names(device))
                .map(device -> Signatures.nameOf(device, state))
                .toList();
        return warnings.of(
                file.file.manifest(),
                lastChange(file),
                new MergeWarnings.Came(file.added, held(file), file.ownUnknown, unsigned, clock));
    }

    /** The lost laptops whose changes in a file are kept aside. That of the sender may be unknown but for what its file says. */
    private List<MergeWarnings.Held> held(Taken file) {
        Sender sender = file.file.manifest().sender();
        return file.aside.entrySet().stream()
                .map(lost -> lost.getKey().equals(sender.device())
                        ? new MergeWarnings.Held(sender.name(), lost.getValue(), false)
                        : new MergeWarnings.Held(nameOf(lost.getKey()), lost.getValue(), true))
                .toList();
    }

    /** The file of each laptop at which its clock is spoken of, if there is cause: the one with the latest change. */
    private Set<Taken> clocks(MergeWarnings warnings) {
        Map<String, Taken> latest = new HashMap<>();
        for (Taken file : taken) {
            if (warnings.clock(file.file.manifest(), lastChange(file)) != null) {
                latest.merge(
                        file.file.manifest().sender().device(),
                        file,
                        (one, other) -> MergeWarnings.latest(other.file.manifest(), lastChange(other))
                                        .isAfter(MergeWarnings.latest(one.file.manifest(), lastChange(one)))
                                ? other
                                : one);
            }
        }
        return Set.copyOf(latest.values());
    }

    private static @Nullable OffsetDateTime lastChange(Taken file) {
        if (file.lastChange == null && file.last != null) {
            file.lastChange = file.file.open(file.last).stamp().at();
        }
        return file.lastChange;
    }

    private String nameOf(String lost) {
        return Signatures.nameOf(lost, state.find(Kind.MEMBER, lost) == null ? aside : state);
    }

    private String letter(String device) {
        MemberField.Who who = MemberField.WHO.read(state, device);
        return who == null ? "" : who.letter();
    }

    private boolean isNewOf(RevisionId id, Taken file) {
        return !before.knows(id) && file.file.file().row(id) != null;
    }

    private static boolean takesPart(Conflict conflict, Predicate<RevisionId> revision) {
        return conflict.register().choices().stream()
                .map(Choice::change)
                .anyMatch(change -> revision.test(change.revision()));
    }
}

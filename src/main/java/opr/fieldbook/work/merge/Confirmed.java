package opr.fieldbook.work.merge;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.Member;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.RevisionId;
import opr.fieldbook.store.transfer.JournalEntry;
import opr.fieldbook.store.transfer.Manifest;
import opr.fieldbook.store.transfer.MergeTables;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.trust.Lost;
import org.jspecify.annotations.Nullable;

/**
 * What the others have of this laptop's work, by their own word: a receipt, or any file of theirs, names the ends of the
 * chains they know. Nothing here is guessed from what was sent.
 */
public final class Confirmed {

    private final Set<String> own;
    private final Inspection inspection;
    private final List<Manifest> words;
    private final Fold fold;
    private final Lost lost;

    private Confirmed(Set<String> own, Fold fold, List<Manifest> words, Lost lost) {
        this.own = own;
        this.fold = fold;
        this.inspection = Inspection.of(fold);
        this.words = words;
        this.lost = lost;
    }

    /**
     * What a merge brought to this laptop.
     *
     * @param senders the laptops whose files were merged
     */
    private record Brought(Set<String> senders, List<RevisionId> changes) {

        static List<Brought> all(MergeTables tables) {
            return tables.journal().stream()
                    .filter(entry -> entry.kind() == JournalEntry.Kind.MERGED && !entry.undone() && entry.hasRows())
                    .map(entry -> new Brought(
                            entry.files().stream().map(JournalEntry.Line::device).collect(Collectors.toSet()),
                            tables.idsOfRows(entry.first(), entry.last())))
                    .toList();
        }
    }

    /**
     * How much of this laptop's work somebody has.
     *
     * @param by     whose word it is; null if nobody has said anything yet
     * @param letter that member's letter; null likewise
     * @param upTo   the time of this laptop's last change they have; null if they have none
     * @param newer  this laptop's changes they have not
     */
    public record State(
            @Nullable String by, @Nullable String letter, @Nullable OffsetDateTime upTo, int newer) {}

    /** Reads it from an open inspection. */
    public static <T> T read(Sitting sitting, Function<Confirmed, T> question) {
        List<Manifest> words = Await.of(
                sitting.onFile(opened -> new MergeTables(opened.file(), opened.key()).receipts()));
        Lost lost = sitting.laptop().trust().lost();
        Set<String> own = sitting.laptop().devices();
        return Await.of(sitting.desk().read(fold -> question.apply(new Confirmed(own, fold, words, lost))));
    }

    /** The inspection, within {@link #read}. */
    public Inspection inspection() {
        return inspection;
    }

    /** What the lead has; of several leads the one who has most. Among leads: what any of the others has. */
    public State byLead() {
        return others().stream()
                .filter(member -> member.leads() || iAmLead())
                .map(this::of)
                .filter(state -> state.by() != null)
                .min(Comparator.comparingInt(State::newer))
                .orElseGet(() -> new State(null, null, null, ownRevisions().size()));
    }

    /**
     * One of those a file of this laptop is for.
     *
     * @param state nobody's word, where the member has not said anything yet
     */
    public record Said(Member member, State state) {}

    /** What each of them has: a lead's work goes to all, an inspector's to the leads. */
    public List<Said> each() {
        return others().stream()
                .filter(member -> member.leads() || iAmLead())
                .map(member -> new Said(member, of(member)))
                .toList();
    }

    /** What one member has. */
    public State of(Member member) {
        Manifest word = word(member.id()).orElse(null);
        List<Revision> mine = ownRevisions();
        if (word == null) {
            return new State(null, null, null, mine.size());
        }
        Set<RevisionId> known = known(word, own::contains);
        OffsetDateTime upTo = mine.stream()
                .filter(revision -> known.contains(revision.id()))
                .max(Comparator.comparingLong(revision -> revision.stamp().logical()))
                .map(revision -> revision.stamp().at())
                .orElse(null);
        int newer = (int) mine.stream()
                .filter(revision -> !known.contains(revision.id()))
                .count();
        return new State(member.who().name(), member.who().letter(), upTo, newer);
    }

    /**
     * Whether some other lead has everything on this laptop: its own changes, those that came from others than a lead, and the
     * exhibits.
     *
     * @param here the exhibits on this laptop
     */
    public static boolean everything(Sitting sitting, Set<String> here) {
        List<Brought> brought = Await.of(
                sitting.onFile(opened -> Brought.all(new MergeTables(opened.file(), opened.key()))));
        return read(sitting, confirmed -> confirmed.everything(here, brought));
    }

    private boolean everything(Set<String> here, List<Brought> brought) {
        List<Member> leads = others().stream().filter(Member::leads).toList();
        Set<String> devices = leads.stream().map(Member::id).collect(Collectors.toSet());
        List<RevisionId> fromOthers = brought.stream()
                .filter(merge -> !devices.containsAll(merge.senders()))
                .flatMap(merge -> merge.changes().stream())
                .toList();
        return leads.stream().anyMatch(lead -> {
            Manifest word = word(lead.id()).orElse(null);
            return word != null
                    && of(lead).newer() == 0
                    && word.exhibits().containsAll(here)
                    && known(word, device -> true).containsAll(fromOthers);
        });
    }

    /**
     * The exhibits that need not be sent again: everybody a file of this laptop is for has said that they have them. A lead
     * writes for all, an inspector for the leads.
     */
    public Set<String> exhibits() {
        List<Member> audience =
                others().stream().filter(member -> iAmLead() || member.leads()).toList();
        Set<String> confirmed = new HashSet<>();
        for (int i = 0; i < audience.size(); i++) {
            Set<String> theirs = new HashSet<>(
                    word(audience.get(i).id()).map(Manifest::exhibits).orElse(List.of()));
            if (i == 0) {
                confirmed.addAll(theirs);
            } else {
                confirmed.retainAll(theirs);
            }
        }
        return confirmed;
    }

    /** The members with other laptops; one that was lost waits for nothing. */
    private List<Member> others() {
        return inspection.members().stream()
                .filter(member -> !own.contains(member.id()) && !lost.names(member.id()))
                .toList();
    }

    private boolean iAmLead() {
        return inspection.members().stream().anyMatch(member -> own.contains(member.id()) && member.leads());
    }

    private Optional<Manifest> word(String device) {
        return words.stream()
                .filter(word -> word.sender().device().equals(device))
                .findFirst();
    }

    /** The revisions of some devices that end where the word says, and all before them; what ends beyond what is here is not told. */
    private Set<RevisionId> known(Manifest word, Predicate<String> devices) {
        Set<RevisionId> known = new HashSet<>();
        for (RevisionId tip : word.tipIds()) {
            Revision at = fold.revision(tip);
            while (at != null && devices.test(at.device()) && known.add(at.id())) {
                RevisionId prev = at.prev();
                at = prev == null ? null : fold.revision(prev);
            }
        }
        return known;
    }

    /** Everything this laptop wrote, former devices included. */
    private List<Revision> ownRevisions() {
        List<Revision> mine = new ArrayList<>();
        fold.revisions().stream()
                .filter(revision -> own.contains(revision.device()))
                .forEach(mine::add);
        return mine;
    }
}

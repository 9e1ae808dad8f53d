package opr.fieldbook.work.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.finding.DuplicateRules;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.log.Choice;
import opr.fieldbook.log.Conflict;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.RevisionId;
import opr.fieldbook.work.merge.Merged;
import opr.fieldbook.work.merge.UndoMerge;

/** One merge of a random history, and what has to hold of it: union, preview = effect, undo, twice is once. */
final class Merging {

    private final PlayLaptop laptop;
    private final List<Path> files;
    private final Set<RevisionId> expected;
    private final Set<RevisionId> fresh;
    private String before = "";
    private Merged merged;

    /** @param files with the revisions that have to be in each */
    Merging(PlayLaptop laptop, Map<Path, Set<RevisionId>> files) {
        this.laptop = laptop;
        this.files = List.copyOf(files.keySet());
        this.expected = new HashSet<>(laptop.known);
        files.values().forEach(expected::addAll);
        this.fresh = new HashSet<>(expected);
        fresh.removeAll(laptop.known);
    }

    /** Looks first, sees that nothing changed, then merges: what was shown has to be what happens. A backup is made before. */
    void lookAndMerge() {
        Set<String> exhibits = laptop.exhibits();
        String untouched = laptop.hash();
        Merged preview = laptop.merging(false).preview(files);
        assertThat(laptop.hash()).as("a preview changes nothing").isEqualTo(untouched);
        assertThat(laptop.exhibits()).as("a preview stores nothing").isEqualTo(exhibits);
        assertThat(preview.added()).as("revisions, by the preview").isEqualTo(fresh.size());
        merge(true);
        assertThat(preview.files()).as("preview = effect").isEqualTo(merged.files());
        assertThat(preview.conflicts()).as("conflicts, by the preview").isEqualTo(conflicts());
    }

    /** @param backup whether a backup is made before */
    void merge(boolean backup) {
        Set<String> exhibits = laptop.exhibits();
        before = laptop.hash();
        merged = laptop.merging(backup).merge(files);
        MergeChecks.has(laptop, expected, "merging is union");
        assertThat(merged.added()).as("revisions added").isEqualTo(fresh.size());
        assertThat(merged.conflicts()).as("conflicts, by the merge").isEqualTo(conflicts());
        assertThat(merged.files().stream().mapToInt(Merged.Part::exhibits).sum())
                .as("exhibits received")
                .isEqualTo(laptop.exhibits().size() - exhibits.size());
        boolean pictures = merged.files().stream().anyMatch(part -> part.exhibits() > 0);
        assertThat(merged.mergeId() == null).as("journaled").isEqualTo(fresh.isEmpty() && !pictures);
        duplicates();
        laptop.known.addAll(expected);
        if (!fresh.isEmpty()) {
            laptop.merges.put(merged.mergeId(), fresh);
        }
        MergeChecks.struckAreGone(laptop);
    }

    /** Fields in conflict in which something new takes part, counted anew from the state that came of it. */
    private int conflicts() {
        return laptop.read(fold -> (int) Conflict.all(fold).stream()
                .filter(conflict -> conflict.register().choices().stream()
                        .map(Choice::change)
                        .anyMatch(change -> fresh.contains(change.revision())))
                .count());
    }

    /** The pairs with a finding of which everything is new, counted anew from all pairs there are. */
    private void duplicates() {
        List<Integer> shown = merged.files().stream().map(Merged.Part::duplicates).toList();
        int pairs = laptop.read(fold -> (int) DuplicateRules.pairs(Inspection.of(fold)).stream()
                .filter(pair -> isNew(pair.a()) || isNew(pair.b()))
                .count());
        assertThat(shown).as("duplicates of each file").allSatisfy(count -> assertThat(count).isBetween(0, pairs));
        if (shown.size() == 1) {
            assertThat(shown).as("duplicates").containsExactly(pairs);
        }
    }

    private boolean isNew(Finding finding) {
        return finding.entity().fields().values().stream()
                .flatMap(field -> field.heads().stream())
                .allMatch(head -> fresh.contains(head.id().revision()));
    }

    /** The merge is undone at once, and all is as it was; or refused because a value was struck by it, and all stays. */
    void undoAndTakeBack(boolean takeBack) {
        if (fresh.isEmpty()) {
            return;
        }
        String after = laptop.hash();
        boolean strikes = laptop.read(fold -> fresh.stream()
                .anyMatch(id -> fold.revision(id).edit().equals("StrikeValue")));
        try {
            new UndoMerge(laptop.sitting()).undo(merged.mergeId());
        } catch (Problem struck) {
            assertThat(strikes).as(struck.getMessage()).isTrue();
            assertThat(struck.getMessage()).contains("came a strike");
            assertThat(laptop.hash()).as("a refusal changes nothing").isEqualTo(after);
            return;
        }
        laptop.merges.remove(merged.mergeId());
        laptop.known.removeAll(fresh);
        MergeChecks.has(laptop, laptop.known, "undo takes out what came");
        assertThat(laptop.hash()).as("undo restores the hash from before").isEqualTo(before);
        if (takeBack) {
            Merged back = laptop.merging(false).merge(files);
            MergeChecks.has(laptop, expected, "merging again takes back");
            assertThat(laptop.hash()).as("merging again takes back").isEqualTo(after);
            laptop.known.addAll(expected);
            laptop.merges.put(back.mergeId(), fresh);
        }
    }

    /** The same files once more. */
    void again() {
        String hash = laptop.hash();
        Merged twice = laptop.merging(false).merge(files);
        laptop.known.addAll(expected);
        MergeChecks.has(laptop, laptop.known, "union, the second time");
        if (fresh.isEmpty()) {
            assertThat(twice.mergeId()).as("twice is once").isNull();
            assertThat(laptop.hash()).as("twice is once").isEqualTo(hash);
        } else {
            laptop.merges.put(twice.mergeId(), fresh);
        }
    }

    /** An earlier merge is undone, or refused in words. */
    static void undo(PlayLaptop laptop, String merge) {
        Set<RevisionId> came = laptop.merges.get(merge);
        List<Revision> before = laptop.revisions();
        try {
            new UndoMerge(laptop.sitting()).undo(merge);
            laptop.merges.remove(merge);
            laptop.known.removeAll(came);
            laptop.known.removeAll(MergeChecks.wentAlong(laptop, came, before));
            assertThat(Collections.disjoint(came, laptop.sentOn)).as("what was sent on is not taken out").isTrue();
            MergeChecks.nothingStandsOnWhatIsGone(laptop);
        } catch (Problem builtOnOrSentOn) {
            MergeChecks.has(laptop, laptop.known, builtOnOrSentOn.getMessage());
        }
        MergeChecks.has(laptop, laptop.known, "undo takes out what came");
    }
}

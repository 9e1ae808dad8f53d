package opr.fieldbook.work.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import opr.fieldbook.log.Mutant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Mistakes that merging files must not have, made on purpose in the program's own classes: the laws of merging on real files
 * have to notice each. The mistakes of the log itself are in {@code log.MutationTest}.
 */
class MergeMutationTest {

    private static final String MERGE = "opr/fieldbook/work/merge/";
    private static final String TRANSFER = "opr/fieldbook/store/transfer/";
    private static final List<Class<?>> LAWS = List.of(FewRuns.class);

    @TempDir
    Path folder;

    static List<Mutant> mutants() {
        return List.of(
                new Mutant(
                        "what a laptop wrote that is known already is skipped by its number: a copy's work is lost",
                        MERGE + "Absorb.java",
                        "            if (state.knows(row.id())) {",
                        "            if (state.knows(row.id()) || state.nextPlace(row.device()).seq() > row.seq()) {"),
                new Mutant(
                        "what is older by the clock than the laptop's last is taken for stale",
                        MERGE + "Absorb.java",
                        "        if (file.hold || isHeld(revision)) {",
                        """
                                RevisionId last = state.nextPlace(row.device()).prev();
                                if (last != null && state.revision(last).stamp().at().isAfter(revision.stamp().at())) {
                                    file.same++;
                                    return;
                                }
                                if (file.hold || isHeld(revision)) {
                        """),
                new Mutant(
                        "what only a newer program knows is left out",
                        MERGE + "Absorb.java",
                        "        if (file.hold || isHeld(revision)) {",
                        """
                                if (revision.changes().stream().allMatch(change -> opr.fieldbook.domain.edit.Inventory.find(
                                        change.key().entity().kind(), change.key().field()).isEmpty())) {
                                    file.same++;
                                    return;
                                }
                                if (file.hold || isHeld(revision)) {
                        """),
                new Mutant(
                        "conflicts are counted that were there before",
                        MERGE + "Absorb.java",
                        "takesPart(conflict, id -> !before.knows(id))",
                        "takesPart(conflict, id -> true)"),
                new Mutant(
                        "the preview counts an exhibit of two files twice",
                        MERGE + "Batch.java",
                        "!before.contains(id) && !sitting",
                        "!sitting"),
                new Mutant(
                        "a file is taken whose signatures do not hold",
                        MERGE + "Batch.java",
                        "        incoming.forEach(file -> SenderCheck.check(file, absorb.state(), absorb.aside(), sitting.checkedSeals()));\n",
                        ""),
                new Mutant(
                        "a file is taken whose rows are not those it was signed for",
                        TRANSFER + "Incoming.java",
                        "!receipt && (!chains",
                        "!receipt && chains.count() < 0 && (!chains"),
                new Mutant(
                        "the file of an undone merge is taken for known",
                        MERGE + "Batch.java",
                        ".filter(entry -> whole && here && !entry.undone() && entry.hasRows())",
                        ".filter(entry -> !entry.undone() || entry.first() > 0)"),
                new Mutant(
                        "undo leaves the first row of the merge",
                        MERGE + "UndoMerge.java",
                        "tables.setAside(entry.first(), entry.last(), entry.id())",
                        "tables.setAside(entry.first() + 1, entry.last(), entry.id())"),
                new Mutant(
                        "undo takes the row before the merge with it",
                        MERGE + "MergeFiles.java",
                        "            long first = tables.lastRow() + 1;",
                        "            long first = tables.lastRow();"),
                new Mutant(
                        "a merge is undone though somebody built on it",
                        MERGE + "UndoMerge.java",
                        "        if (!edits.isEmpty()) {",
                        "        if (edits.size() > 99) {"),
                new Mutant(
                        "a merge is undone though it was sent on",
                        MERGE + "UndoMerge.java",
                        "sent.last() >= entry.first()",
                        "sent.last() < entry.first() - 999"),
                new Mutant(
                        "what is taken back stays aside too",
                        MERGE + "MergeFiles.java",
                        "            if (wasAside) {",
                        "            if (wasAside && row.seq() < 0) {"),
                new Mutant(
                        "a strike that comes with a merge is forgotten",
                        MERGE + "MergeFiles.java",
                        "struck[0] = Strikes.enforce(opened.file(), absorb.state());",
                        "struck[0] = false;"),
                new Mutant(
                        "a strike that comes with a merge stays out of the file",
                        "opr/fieldbook/work/record/Strikes.java",
                        "            due.write(file);\n",
                        ""),
                new Mutant(
                        "an exhibit that one of several has is not sent to the others",
                        MERGE + "Confirmed.java",
                        "confirmed.retainAll(theirs);",
                        "confirmed.addAll(theirs);"),
                new Mutant(
                        "an exhibit is taken for confirmed without a receipt",
                        MERGE + "HandOver.java",
                        "Confirmed.read(sitting, Confirmed::exhibits)",
                        "sitting.exhibitsHere()"),
                new Mutant(
                        "only the sender's own work is handed over",
                        TRANSFER + "ClosedFile.java",
                        "from source.revision order by rowid\"",
                        "from source.revision where device in (select device from source.revision"
                                + " order by rowid desc limit 1) order by rowid\""));
    }

    @ParameterizedTest
    @MethodSource("mutants")
    void everyMistakeIsNoticed(Mutant mutant) throws Exception {
        mutant.compile(folder);
        assertThat(Mutant.caught(folder, LAWS)).as(mutant.mistake()).isNotNull();
    }

    @Test
    void withoutAMistakeTheSameRunsPass() throws ReflectiveOperationException, IOException {
        Mutant none = new Mutant("none", MERGE + "Absorb.java", "final class Absorb {", "final class Absorb {");
        none.compile(folder);
        assertThat(Mutant.caught(folder, LAWS)).isNull();
    }
}

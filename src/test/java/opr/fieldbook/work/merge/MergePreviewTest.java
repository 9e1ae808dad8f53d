package opr.fieldbook.work.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.finding.DuplicateRules;
import opr.fieldbook.domain.finding.FindingField.Classed;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.Party;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.merge.Crew.Laptop;
import org.junit.jupiter.api.Test;

/** What a file is said to bring besides changes: findings that may be there already, and exhibits alone. */
class MergePreviewTest extends ThreeLaptops {

    private static void raise(Laptop laptop, String id, String item, String condition) {
        laptop.submit(new Edit.RaiseFinding(
                id,
                new Classed(FindingClass.DEFICIENCY, "D-TRN", Party.LEA, null),
                laptop.item(item),
                new Edit.FindingTexts("Title", condition, null, null, null, null),
                null));
    }

    private static int pairs(Laptop laptop) {
        return Await.of(laptop.sitting().desk().inspect(DuplicateRules::pairs)).size();
    }

    /** Looks, merges, and answers how many duplicates each file has by both. */
    private List<Integer> duplicates(Path... files) {
        Merged preview = lead.preview(files);
        Merged merged = lead.merge(files);
        assertThat(merged.files()).as("preview = effect").isEqualTo(preview.files());
        return merged.files().stream().map(Merged.Part::duplicates).toList();
    }

    @Test
    void aFindingRaisedTwiceIsCountedAtTheFileThatBringsIt() {
        raise(lead, "of-lead", "J-D-08", "2 of 11 officers have not completed the yearly courses.");
        raise(b, "of-b", "J-D-08", "Two officers have not completed the yearly courses.");
        raise(c, "other", "J-T-05", "The number on the poster is not the one of the hotline.");
        assertThat(duplicates(crew.send(b), crew.send(c))).containsExactly(1, 0);
        assertThat(pairs(lead)).isEqualTo(1);
    }

    @Test
    void twoFilesThatBringTheTwoOfAPairBothCountIt() {
        raise(b, "of-b", "J-D-08", "Two officers have not completed the yearly courses.");
        raise(c, "of-c", "J-D-08", "2 of 11 officers have not completed the yearly courses.");
        assertThat(duplicates(crew.send(b), crew.send(c))).containsExactly(1, 1);
        assertThat(pairs(lead)).isEqualTo(1);
    }

    @Test
    void aPairThatWasHereIsNotCountedAgainNorOneThatSomebodyDecided() {
        raise(lead, "of-lead", "J-D-08", "2 of 11 officers have not completed the yearly courses.");
        raise(b, "of-b", "J-D-08", "Two officers have not completed the yearly courses.");
        assertThat(duplicates(crew.send(b))).containsExactly(1);
        b.merge(crew.send(lead));
        b.answer("J-T-05", Result.MET);
        assertThat(duplicates(crew.send(b))).as("an answer brings no finding").containsExactly(0);
        raise(b, "again", "J-D-08", "Two officers have not completed the yearly courses.");
        b.submit(new Edit.MarkApart("again", "of-lead", true));
        assertThat(duplicates(crew.send(b))).as("with of-b only").containsExactly(1);
    }

    @Test
    void afterUndoingTheSameFileBringsTheSameDuplicates() {
        raise(lead, "of-lead", "J-D-08", "2 of 11 officers have not completed the yearly courses.");
        raise(b, "of-b", "J-D-08", "Two officers have not completed the yearly courses.");
        Path file = crew.send(b);
        Merged first = lead.merge(file);
        assertThat(new UndoMerge(lead.sitting()).merges().getFirst().files().getFirst().duplicates()).isEqualTo(1);
        new UndoMerge(lead.sitting()).undo(first.mergeId());
        assertThat(duplicates(file)).containsExactly(1);
    }

    /** Two files with an exhibit each; both have all changes. */
    private List<Path> volumes() throws IOException {
        for (int photo = 1; photo <= 2; photo++) {
            b.sitting().exhibits().add(Files.writeString(folder.resolve("photo-" + photo + ".jpg"), "sample ".repeat(2_000 + photo)));
        }
        return new HandOver(b.session(), TimeSource.CLOCK, FileStore.real(), 15_000)
                .send(b.sitting(), folder.resolve("V.fieldbook"))
                .files();
    }

    @Test
    void aMergeThatBroughtOnlyExhibitsIsNotedAndUndoingItSaysWhyNot() throws IOException {
        List<Path> volumes = volumes();
        assertThat(volumes).hasSize(2);
        lead.merge(volumes.get(0));
        Merged second = lead.merge(volumes.get(1));
        assertThat(second.added()).isZero();
        assertThat(second.mergeId()).isNotNull();
        assertThat(new UndoMerge(lead.sitting()).merges()).hasSize(2);
        PastMerge past = PastMerge.of(new UndoMerge(lead.sitting()).merges().getFirst());
        assertThat(past.id()).isEqualTo(second.mergeId());
        assertThat(past.files()).extracting(PastMerge.Line::exhibits).containsExactly(1);
        assertThat(past.rows()).isFalse();
        String hash = lead.hash();
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> new UndoMerge(lead.sitting()).undo(second.mergeId()))
                .withMessageContaining("only exhibits")
                .withMessageContaining("exhibits stay");
        assertThat(lead.hash()).isEqualTo(hash);
        assertThat(lead.sitting().exhibits().ids()).hasSize(2);
        assertThat(lead.merge(volumes.get(1)).mergeId()).as("the third time nothing is new").isNull();
    }

    /** The exhibit goes while nothing names it, and has to come back with its file. */
    @Test
    void aFileThatBroughtOnlyExhibitsIsReadAgainWhenTheyAreGone() throws IOException {
        List<Path> volumes = volumes();
        Merged first = lead.merge(volumes.get(0));
        Set<String> before = lead.sitting().exhibits().ids();
        Merged second = lead.merge(volumes.get(1));
        new UndoMerge(lead.sitting()).undo(first.mergeId());
        lead.merge(volumes.get(0));
        String gone = lead.sitting().exhibits().ids().stream().filter(id -> !before.contains(id)).findFirst().orElseThrow();
        Files.delete(lead.sitting().exhibits().folder().resolve(gone));
        assertThat(second.mergeId()).isNotNull();
        assertThat(lead.merge(volumes.get(1)).files()).extracting(Merged.Part::exhibits).containsExactly(1);
    }
}

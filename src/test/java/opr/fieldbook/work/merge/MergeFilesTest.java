package opr.fieldbook.work.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.log.Choice;
import org.junit.jupiter.api.Test;

class MergeFilesTest extends ThreeLaptops {

    @Test
    void everythingOfTheOthersArrivesAndContradictionsStaySideBySide() {
        lead.answer("J-T-02", Result.MET);
        b.answer("J-T-02", Result.NOT_MET);
        b.note("J-T-02", "No poster in the processing area");
        c.answer("J-T-03", Result.MET);
        Merged merged = lead.merge(crew.send(b), crew.send(c));
        assertThat(merged.added()).isEqualTo(5);
        assertThat(merged.conflicts()).isEqualTo(1);
        assertThat(merged.files()).extracting(Merged.Part::added).containsExactly(3, 2);
        assertThat(merged.files()).extracting(Merged.Part::conflicts).containsExactly(1, 0);
        assertThat(merged.files()).extracting(Merged.Part::sender).containsExactly("Inspector 1-laptop", "Inspector 2-laptop");
        assertThat(lead.conflicts()).singleElement().satisfies(conflict -> assertThat(conflict.choices())
                .extracting(Choice::author)
                .containsExactlyInAnyOrder("Inspector lead", "Inspector 1-laptop"));
        String hash = lead.hash();
        lead.reopen();
        assertThat(lead.hash()).isEqualTo(hash);
    }

    @Test
    void theOrderOfFilesAndMergingAgainChangeNothing() {
        b.answer("J-T-02", Result.NOT_MET);
        c.answer("J-T-02", Result.MET);
        Path fromB = crew.send(b);
        Path fromC = crew.send(c);
        lead.merge(fromB, fromC);
        b.merge(fromC);
        c.merge(fromB);
        assertThat(b.hash()).isEqualTo(lead.hash());
        assertThat(c.hash()).isEqualTo(lead.hash());
        Merged again = lead.merge(fromC, fromB);
        assertThat(again.mergeId()).isNull();
        assertThat(again.added()).isZero();
        assertThat(again.copy()).isNull();
    }

    @Test
    void aNewerFileOfTheSameLaptopAddsOnlyWhatIsNew() {
        b.answer("J-T-02", Result.NOT_MET);
        lead.merge(crew.send(b));
        b.answer("J-T-03", Result.MET);
        Merged merged = lead.merge(crew.send(b));
        assertThat(merged.added()).isEqualTo(1);
    }

    @Test
    void aPreviewIsWhatHappensAndChangesNothing() {
        lead.answer("J-T-02", Result.MET);
        b.answer("J-T-02", Result.NOT_MET);
        Path file = crew.send(b);
        String before = lead.hash();
        Merged preview = lead.preview(file);
        assertThat(lead.hash()).isEqualTo(before);
        Merged merged = lead.merge(file);
        assertThat(preview.added()).isEqualTo(merged.added());
        assertThat(preview.conflicts()).isEqualTo(merged.conflicts());
        assertThat(preview.files()).isEqualTo(merged.files());
    }

    @Test
    void oneBadFileAndNothingIsMerged() throws IOException {
        b.answer("J-T-02", Result.NOT_MET);
        c.answer("J-T-03", Result.MET);
        Path good = crew.send(b);
        Path bad = crew.send(c);
        byte[] bytes = Files.readAllBytes(bad);
        bytes[bytes.length / 2] ^= 1;
        Files.write(bad, bytes);
        String before = lead.hash();
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> lead.merge(good, bad))
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.DAMAGED))
                .withMessageContaining(bad.toString());
        assertThat(lead.hash()).isEqualTo(before);
        lead.reopen();
        assertThat(lead.hash()).isEqualTo(before);
    }

    @Test
    void aMergeIsUndoneAndTakenBack() {
        lead.answer("J-T-02", Result.MET);
        b.answer("J-T-02", Result.NOT_MET);
        Path file = crew.send(b);
        String before = lead.hash();
        Merged merged = lead.merge(file);
        String after = lead.hash();
        new UndoMerge(lead.sitting()).undo(merged.mergeId());
        assertThat(lead.hash()).isEqualTo(before);
        lead.reopen();
        assertThat(lead.hash()).isEqualTo(before);
        Merged again = lead.merge(file);
        assertThat(again.added()).isEqualTo(merged.added());
        assertThat(lead.hash()).isEqualTo(after);
    }

    @Test
    void whatWasBuiltOnOrSentOnIsNotUndone() {
        lead.answer("J-T-02", Result.MET);
        b.answer("J-T-02", Result.NOT_MET);
        Merged merged = lead.merge(crew.send(b));
        lead.answer("J-T-02", Result.NOT_MET);
        UndoMerge undo = new UndoMerge(lead.sitting());
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> undo.undo(merged.mergeId()))
                .withMessageContaining("J-T-02 Answer (Inspector lead, ");
        b.answer("J-T-05", Result.MET);
        Merged second = lead.merge(crew.send(b));
        crew.send(lead);
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> undo.undo(second.mergeId()))
                .withMessageContaining("sent on");
        assertThat(undo.merges()).hasSize(2).extracting("undone").isEqualTo(List.of(false, false));
    }

    /** Another merge knew the change already, so its file seemed to bring nothing when it was merged once more. */
    @Test
    void whatAnUndoTookOutComesBackWithAnyFileThatHasIt() {
        b.answer("J-T-02", Result.NOT_MET);
        Path fromB = crew.send(b);
        c.merge(fromB);
        c.answer("J-T-03", Result.MET);
        Path fromC = crew.send(c);
        Merged first = lead.merge(fromB);
        lead.merge(fromC);
        String both = lead.hash();
        new UndoMerge(lead.sitting()).undo(first.mergeId());
        assertThat(lead.hash()).isNotEqualTo(both);
        Merged again = lead.merge(fromC);
        assertThat(again.added()).isEqualTo(first.added());
        assertThat(lead.hash()).isEqualTo(both);
    }

    @Test
    void anExhibitInTwoFilesIsCountedOnceAsItIsReceivedOnce() throws IOException {
        Path photo = Files.write(folder.resolve("photo.jpg"), new byte[] {1, 2, 3});
        b.sitting().exhibits().add(photo);
        c.sitting().exhibits().add(photo);
        b.answer("J-T-02", Result.MET);
        c.answer("J-T-03", Result.MET);
        Path fromB = crew.send(b);
        Path fromC = crew.send(c);
        Merged preview = lead.preview(fromB, fromC);
        assertThat(preview.files()).extracting(Merged.Part::exhibits).containsExactly(1, 0);
        assertThat(lead.merge(fromB, fromC).files()).isEqualTo(preview.files());
    }
}

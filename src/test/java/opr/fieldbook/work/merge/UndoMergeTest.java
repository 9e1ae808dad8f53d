package opr.fieldbook.work.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Ids;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.conflict.OpenConflict;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.edit.Settlement;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.inspection.ConclusionField;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.domain.protocol.Party;
import opr.fieldbook.log.Value;
import opr.fieldbook.store.Verify;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Dump;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.issue.Recorded;
import opr.fieldbook.work.keep.EraseValue;
import opr.fieldbook.work.keep.Surroundings;
import opr.fieldbook.work.merge.Crew.Laptop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A merge is undone after what was done on top of it was taken back, on real files. */
class UndoMergeTest extends ThreeLaptops {

    private Path file;
    private String before;
    private Merged merged;
    private String after;

    @BeforeEach
    void aMergeWithTwoConflicts() {
        lead.answer("J-T-02", Result.MET);
        lead.answer("J-T-03", Result.MET);
        b.answer("J-T-02", Result.NOT_MET);
        b.answer("J-T-03", Result.NOT_MET);
        b.note("J-T-02", "No poster in the processing area");
        file = crew.send(b);
        before = lead.hash();
        merged = lead.merge(file);
        after = lead.hash();
    }

    @Test
    void whatStandsOnItIsNamed() {
        settle(0, 0);
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(this::undoMerge)
                .withMessageContaining("J-T-02 Answer (Inspector lead, ")
                .withMessageNotContaining("J-T-03");
        assertThat(lead.conflicts()).hasSize(1);
    }

    @Test
    void onceTheSettlementIsTakenBackTheMergeIsUndoneAndComesBackWithItsConflicts() {
        settle(0, 0);
        settle(0, 1);
        takeBack();
        assertThatExceptionOfType(Problem.class).isThrownBy(this::undoMerge).withMessageContaining("J-T-02 Answer");
        takeBack();
        undoMerge();
        assertThat(lead.hash()).isEqualTo(before);
        assertThat(lead.conflicts()).isEmpty();
        theFileIsWhole();

        lead.reopen();
        assertThat(lead.hash()).isEqualTo(before);
        assertThat(lead.merge(file).added()).isEqualTo(merged.added());
        assertThat(lead.hash()).isEqualTo(after);
        assertThat(lead.conflicts()).hasSize(2);
    }

    @Test
    void theLaptopGoesOnAndItsFilesAreTakenByTheOthers() {
        settle(0, 0);
        takeBack();
        undoMerge();
        lead.answer("J-T-05", Result.MET);
        lead.answer("J-T-06", Result.NOT_MET);
        takeBack();
        theFileIsWhole();
        c.merge(crew.send(lead), file);
        lead.merge(file, crew.send(c));
        assertThat(lead.hash()).isEqualTo(c.hash());
        settle(0, 0);
        c.merge(crew.send(lead));
        assertThat(c.hash()).isEqualTo(lead.hash());
        assertThat(c.conflicts()).hasSize(1);
    }

    @Test
    void workElsewhereStaysUnlessItFollowsASettlement() {
        lead.answer("J-T-05", Result.MET);
        settle(0, 0);
        takeBack();
        undoMerge();
        assertThat(answered("J-T-05")).isTrue();

        merged = lead.merge(file);
        settle(0, 0);
        takeBack();
        lead.answer("J-T-06", Result.MET);
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(this::undoMerge)
                .withMessageContaining("J-T-06 Answer")
                .withMessageNotContaining("J-T-02");
        takeBack();
        undoMerge();
        assertThat(answered("J-T-05")).isTrue();
        assertThat(answered("J-T-06")).isFalse();
        theFileIsWhole();
    }

    @Test
    void aSettlementPutBackByRedoStandsAgain() {
        settle(0, 0);
        takeBack();
        Await.of(lead.sitting().desk().redo());
        assertThatExceptionOfType(Problem.class).isThrownBy(this::undoMerge).withMessageContaining("J-T-02 Answer");
    }

    @Test
    void aNewerFileOfTheSameLaptopIsUndoneFirst() {
        b.answer("J-T-05", Result.MET);
        Merged second = lead.merge(crew.send(b));
        assertThatExceptionOfType(Problem.class).isThrownBy(this::undoMerge).withMessageContaining("later merge first");
        new UndoMerge(lead.sitting()).undo(second.mergeId());
        undoMerge();
        assertThat(lead.hash()).isEqualTo(before);
    }

    @Test
    void afterTheReportWasIssuedItStays() {
        Recorded.issue(lead.sitting());
        assertThatExceptionOfType(Problem.class).isThrownBy(this::undoMerge).withMessageContaining("issued");
        assertThat(lead.conflicts()).hasSize(2);
    }

    /** B may have removed its copy on the word of the receipt: what came would be among the rows set aside, and nowhere else. */
    @Test
    void afterAReceiptToldOfItItStays() {
        Path receipt = file.resolveSibling("receipt.fieldbook");
        new HandOver(lead.session(), TimeSource.CLOCK, FileStore.real()).receipt(lead.sitting(), receipt);
        assertThatExceptionOfType(Problem.class).isThrownBy(this::undoMerge).withMessageContaining("a receipt was written");
        assertThat(lead.hash()).isEqualTo(after);
    }

    @Test
    void aReceiptFromBeforeTheMergeIsNoHindrance() {
        undoMerge();
        new HandOver(lead.session(), TimeSource.CLOCK, FileStore.real())
                .receipt(lead.sitting(), file.resolveSibling("receipt.fieldbook"));
        merged = lead.merge(file);
        undoMerge();
        assertThat(lead.hash()).isEqualTo(before);
    }

    /** B raises a finding, and the lead merges it. */
    private String mergedFinding() {
        String id = Ids.next();
        raise(b, id);
        merged = lead.merge(crew.send(b));
        return id;
    }

    private static void raise(Laptop laptop, String id) {
        laptop.submit(new Edit.RaiseFinding(
                id, new FindingField.Classed(FindingClass.DEFICIENCY, "D-CMP", Party.LEA, null), null, Edit.FindingTexts.titled("No poster"), null));
    }

    @Test
    void aFirstTextOnAThingThatCameIsNamed() {
        String id = mergedFinding();
        lead.submit(new Edit.WriteFinding(id, FindingField.EFFECT, "Nobody could complain."));
        assertThatExceptionOfType(Problem.class).isThrownBy(this::undoMerge).withMessageContaining("Effect (Inspector lead, ");
        takeBack();
        undoMerge();
        assertThat(Await.<Boolean>of(lead.sitting().desk().read(fold -> fold.find(Kind.FINDING, id) == null)))
                .as("nothing of it is left")
                .isTrue();
        theFileIsWhole();
    }

    @Test
    void aNumberGivenToAThingThatCameIsNamed() {
        mergedFinding();
        lead.submit(new Edit.NumberFindings());
        assertThatExceptionOfType(Problem.class).isThrownBy(this::undoMerge).withMessageContaining("Inspector lead");
    }

    @Test
    void combiningWithAThingThatCameIsNamedAndTakenApartItIsUndone() {
        String own = Ids.next();
        raise(lead, own);
        String id = mergedFinding();
        lead.submit(new Edit.CombineFindings(own, id));
        assertThatExceptionOfType(Problem.class).isThrownBy(this::undoMerge).withMessageContaining("Inspector lead");
        lead.submit(new Edit.SeparateFindings(own, id));
        undoMerge();
        assertThat(Await.<Boolean>of(lead.sitting().desk().read(fold -> fold.find(Kind.FINDING, own) != null)))
                .isTrue();
        theFileIsWhole();
    }

    /** The code of a person is a word like any other, and may be written without the roster. */
    @Test
    void aNoteThatNamesACodeOfTheRosterThatCameIsNoHindrance() {
        b.submit(new Edit.PutPerson("DIO-02", "Sample Officer", null));
        Path roster = crew.send(b);
        merged = lead.merge(roster);
        lead.note("J-T-05", "DIO-02 showed the room");
        undoMerge();
        merged = lead.merge(roster);
        lead.submit(new Edit.PutPerson("DIO-02", "Sample Officer", "Sergeant"));
        assertThatExceptionOfType(Problem.class).isThrownBy(this::undoMerge).withMessageContaining("DIO-02");
    }

    @Test
    void aStrikeOfWhatCameIsNoHindranceAndWhatComesBackIsStruck() {
        String note = noteOf("No poster in the processing area");
        Await.of(new EraseValue(Surroundings.of(lead.session(), TimeSource.CLOCK)).strike(lead.sitting(), note, "A test"));
        undoMerge();
        theFileIsWhole();
        merged = lead.merge(file);
        theFileIsWhole();
        assertThat(Await.<String>of(lead.sitting().desk().read(fold -> new String(Dump.of(fold, true), StandardCharsets.UTF_8))))
                .doesNotContain("No poster");
    }

    private String noteOf(String text) {
        return Await.of(lead.sitting().desk().read(fold -> fold.all(Kind.ENTRY).stream()
                .map(entry -> entry.register("text"))
                .filter(register -> register.value().equals(Value.of(text)))
                .map(register -> register.heads().getFirst().id().toString())
                .findFirst()
                .orElseThrow()));
    }

    @Test
    void workOnThingsOfItsOwnIsNoHindrance() {
        String own = Ids.next();
        raise(lead, own);
        mergedFinding();
        lead.submit(new Edit.WriteFinding(own, FindingField.EFFECT, "Nobody could complain."));
        undoMerge();
        assertThat(Await.<String>of(lead.sitting().desk().read(fold -> FindingField.EFFECT.read(fold, own))))
                .isEqualTo("Nobody could complain.");
    }

    private void settle(int conflict, int choice) {
        OpenConflict open = Await.of(
                lead.sitting().desk().inspect(inspection -> OpenConflict.all(inspection).get(conflict)));
        lead.submit(open.settle(new Settlement.Keep(choice)));
    }

    private void takeBack() {
        Await.of(lead.sitting().desk().undo());
    }

    private void undoMerge() {
        new UndoMerge(lead.sitting()).undo(merged.mergeId());
    }

    private boolean answered(String item) {
        String id = lead.item(item).toString();
        return Await.of(lead.sitting().desk().read(fold -> ConclusionField.ANSWER.read(fold, id) != null));
    }

    private void theFileIsWhole() {
        Await.of(lead.sitting().onFile(opened -> {
            opened.file().checkpoint();
            assertThat(Verify.file(opened.file().path(), opened.key()).flaws()).isEmpty();
            return null;
        }));
    }
}

package opr.fieldbook.ui.inspect.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import opr.fieldbook.domain.check.CheckRules;
import opr.fieldbook.domain.check.Point;
import opr.fieldbook.domain.conflict.Contested;
import opr.fieldbook.domain.conflict.OpenConflict;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.edit.Settlement;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.domain.inspection.Stage;
import opr.fieldbook.domain.lea.ClauseField;
import opr.fieldbook.domain.team.Parts;
import opr.fieldbook.log.Conflict;
import opr.fieldbook.log.EntityKey;
import opr.fieldbook.ui.inspect.Bench;
import opr.fieldbook.ui.inspect.Colleague;
import opr.fieldbook.ui.inspect.NotedDialogs;
import opr.fieldbook.ui.inspect.NotedPlaces;
import opr.fieldbook.ui.live.LiveInspection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a merge leaves on the checklist: conflicts counted in the tree, and what it changed. */
class MergedItemsTest {

    @TempDir
    Path folder;

    private Bench bench;
    private LiveInspection live;
    private InspectModel model;

    @BeforeEach
    void twoAnswers() {
        bench = Bench.jem(folder)
                .handOut()
                .work(new Edit.ConcludeItem(Bench.item("J-D-01"), Result.MET, null))
                .colleague("B", OffsetDateTime.now(), b -> b.make(
                                new Edit.ConcludeItem(Bench.item("J-D-01"), Result.NOT_MET, null))
                        .make(new Edit.AddEntry("n", "conclusion:" + Bench.item("J-D-02"), "Seen", false)));
        live = bench.live();
        model = new InspectModel(live, new NotedDialogs(), new NotedPlaces());
    }

    @AfterEach
    void close() {
        live.sitting().close();
        bench.close();
    }

    private SectionLine line(String key) {
        return model.treeProperty().get().stream()
                .flatMap(SectionLine::all)
                .filter(line -> line.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theTreeCountsConflictsOfASectionAndItsComponent() {
        model.attach();
        model.show(Bench.item("J-D-01"));
        assertThat(line(model.sectionProperty().get()).conflicts()).isEqualTo(1);
        assertThat(line("JEM/DOCUMENTS").conflicts()).isEqualTo(1);
        assertThat(line("JEM/TOUR").conflicts()).isZero();
        model.answering().choose(Bench.item("J-D-01"), Result.MET);
        assertThat(line("JEM/DOCUMENTS").conflicts()).isZero();
    }

    @Test
    void nothingIsChangedByAMergeUntilTheJournalSaysSo() {
        model.sectionProperty().set("JEM/DOCUMENTS");
        assertThat(model.count(ItemFilter.CHANGED_BY_MERGE)).isZero();
        model.changedByMergeProperty()
                .set(Set.of(
                        new EntityKey("conclusion", Bench.item("J-D-01").toString()),
                        new EntityKey("entry", "n"),
                        new EntityKey("member", "device-B")));
        assertThat(model.count(ItemFilter.CHANGED_BY_MERGE)).isEqualTo(2);
        model.filterProperty().set(ItemFilter.CHANGED_BY_MERGE);
        assertThat(model.items()).contains(Bench.item("J-D-01"), Bench.item("J-D-02"));
    }

    private static Edit write(String finding, Field<String> field, String text) {
        return new Edit.WriteFinding(finding, field, text);
    }

    /** A finding on items of two sections, one without an item, a file, a note, an owner, a stage: each contested. */
    private void contradictEverything() {
        live.sitting().close();
        bench.work(
                        new Edit.RaiseFinding("f-1", null, Bench.item("J-D-01"), Edit.FindingTexts.NONE, null),
                        new Edit.LinkItem("f-1", Bench.inMain("J-T-06"), true),
                        new Edit.RaiseFinding("f-2", null, null, Edit.FindingTexts.NONE, null),
                        new Edit.AddExhibit(
                                "e".repeat(64),
                                new Edit.ExhibitFile("log.csv", "text/csv", 3, "0".repeat(64)),
                                null,
                                null,
                                "f-1"),
                        new Edit.AddEntry("jot", "jots", "Ask again", false))
                .handOut();
        bench.colleague("C", OffsetDateTime.now(), c -> contradict(c, "C"))
                .colleague("D", OffsetDateTime.now(), d -> contradict(d, "D"));
        live = bench.live();
        model = new InspectModel(live, new NotedDialogs(), new NotedPlaces());
        model.attach();
    }

    private void contradict(Colleague who, String name) {
        boolean c = name.equals("C");
        who.make(write("f-1", FindingField.CONDITION, "Seen by " + name))
                .make(write("f-1", FindingField.EFFECT, "Said by " + name))
                .make(write("f-2", FindingField.TITLE, "Named by " + name))
                .make(new Edit.DescribeExhibit("e".repeat(64), "Shown by " + name))
                .make(new Edit.FileEntry("jot", "conclusion:" + Bench.item(c ? "J-D-02" : "J-D-05")))
                .make(new Edit.AssignSection(Parts.id("JEM", "complaints"), name))
                .make(new Edit.EnterClause("M-CMP", new ClauseField.Printed(name, null, null, null)))
                .make(new Edit.ChangeStage(c ? Stage.NOTIFIED : Stage.ON_SITE));
    }

    private Set<String> shown() {
        return model.treeProperty().get().stream()
                .flatMap(SectionLine::all)
                .flatMap(line -> line.contested().stream())
                .collect(Collectors.toSet());
    }

    @Test
    void whatTheSectionsShowAndWhatIsElsewhereIsWhatBlocksTheFinalReport() {
        contradictEverything();
        List<String> all = Conflict.all(live.state()).stream().map(Conflict::id).toList();
        assertThat(all).as("the answer and eight more").hasSize(9);
        assertThat(model.conflicts()).isEqualTo(9);
        assertThat(CheckRules.points(live.inspection()))
                .filteredOn(point -> point.kind() == Point.Kind.CONFLICT && CheckRules.blocksFinal(point))
                .hasSize(9);
        assertThat(all).containsAll(shown());
        assertThat(shown().size() + model.conflictsElsewhere()).isEqualTo(9);
        assertThat(model.conflictsElsewhere()).as("f-2 without an item, a clause, the stage").isEqualTo(3);
        while (!Conflict.all(live.state()).isEmpty()) {
            OpenConflict first = OpenConflict.all(live.inspection()).getFirst();
            live.submit(first.settle(new Settlement.Keep(0)));
            assertThat(model.conflicts()).isEqualTo(Conflict.all(live.state()).size());
            assertThat(shown().size() + model.conflictsElsewhere()).isEqualTo(model.conflicts());
        }
        assertThat(shown()).isEmpty();
    }

    @Test
    void aFindingMarksEveryItemAndEverySectionItBelongsTo() {
        contradictEverything();
        assertThat(model.item(Bench.item("J-D-01")).merging().conflicts())
                .extracting(Contested.Mark::label)
                .containsExactlyInAnyOrder("Answer", "Condition", "Effect", "Caption");
        assertThat(model.item(Bench.item("J-D-01")).furtherConflicts()).hasSize(3);
        assertThat(model.item(Bench.inMain("J-T-06")).answerInConflict()).isFalse();
        assertThat(model.item(Bench.inMain("J-T-06")).inConflict()).isTrue();
        assertThat(model.item(Bench.item("J-D-02")).inConflict()).as("the note may be about it").isTrue();
        assertThat(line("JEM/TOUR").conflicts()).isEqualTo(3);
        assertThat(line("JEM/DOCUMENTS").conflicts()).as("with the note and the owner of a section").isEqualTo(6);
        model.sectionProperty().set("JEM/TOUR");
        assertThat(model.count(ItemFilter.CONFLICTS)).isEqualTo(1);
        live.submit(write("f-1", FindingField.CONDITION, "Settled"));
        assertThat(line("JEM/TOUR").conflicts()).isEqualTo(2);
    }
}

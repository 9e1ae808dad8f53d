package opr.fieldbook.ui.inspect.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Set;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.log.EntityKey;
import opr.fieldbook.ui.inspect.Bench;
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
}

package opr.fieldbook.ui.inspect.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.ui.inspect.Bench;
import opr.fieldbook.ui.inspect.NotedDialogs;
import opr.fieldbook.ui.inspect.NotedPlaces;
import opr.fieldbook.ui.live.LiveInspection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both models in three jails: the largest checklist there is. */
class SeveralFacilitiesTest {

    private static final double MOST_MILLIS = 100;

    @TempDir
    private Path folder;

    @Test
    void facilitiesAreChosenModelsStandApartAndNothingIsSlow() {
        try (Bench bench = Bench.of(folder, List.of("JEM", "WSO"), List.of("Main Jail", "Annex", "Work Center"))) {
            LiveInspection live = bench.live();
            InspectModel model = new InspectModel(live, new NotedDialogs(), new NotedPlaces());
            model.attach();
            assertThat(model.treeProperty().get()).extracting(SectionLine::key).containsExactly("JEM", "WSO");
            assertThat(model.facilityProperty().get()).isEqualTo("f1");
            assertThat(model.items()).allMatch(id -> id.facility().equals("f1"));
            model.show(new ConclusionId("JEM", "f2", "J-T-03"));
            assertThat(model.facilityProperty().get()).isEqualTo("f2");
            model.facilityProperty().set(InspectModel.EVERY_FACILITY);
            assertThat(model.items()).hasSize(24);

            model.sectionProperty().set("JEM");
            assertThat(median(() -> {
                        model.filterProperty().set(ItemFilter.UNANSWERED);
                        model.filterProperty().set(ItemFilter.ALL);
                    }))
                    .isLessThan(MOST_MILLIS);
            int[] next = {0};
            assertThat(median(() -> model.answering().choose(model.items().get(next[0]++), Result.MET)))
                    .isLessThan(MOST_MILLIS);
            live.release();
            live.sitting().close();
        }
    }

    private static double median(Runnable action) {
        double[] millis = new double[21];
        for (int i = 0; i < millis.length; i++) {
            long start = System.nanoTime();
            action.run();
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        return millis[millis.length / 2];
    }
}

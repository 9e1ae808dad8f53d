package opr.fieldbook.ui.findings.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.ui.findings.FindingsModel;
import opr.fieldbook.ui.inspect.Bench;
import opr.fieldbook.ui.inspect.NotedPlaces;
import opr.fieldbook.ui.inspect.OnBench;
import org.junit.jupiter.api.AfterEach;

/** Tests of what a person does to one finding. */
abstract class OnFinding extends OnBench {

    OnFinding() {
        super(folder -> Bench.jem(folder));
    }

    @AfterEach
    final void nothingWentWrong() {
        assertThat(dialogs.problems).isEmpty();
    }

    /** The drawer of a finding raised from an item. */
    final FindingModel raised(String item) {
        ConclusionId id = live.inspection().asked().stream()
                .filter(asked -> asked.item().id().equals(item))
                .findFirst()
                .orElseThrow()
                .id();
        FindingsModel findings = new FindingsModel(live, dialogs, new NotedPlaces());
        FindingModel model = new FindingModel(live, dialogs, findings.raiseFrom(id));
        model.attach();
        return model;
    }

    static FindingView view(FindingModel model) {
        return Objects.requireNonNull(model.viewProperty().get());
    }
}

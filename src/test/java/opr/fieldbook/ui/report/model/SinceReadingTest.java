package opr.fieldbook.ui.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.inspection.EntryField;
import opr.fieldbook.ui.inspect.Bench;
import opr.fieldbook.ui.inspect.NotedDialogs;
import opr.fieldbook.ui.live.LiveInspection;
import opr.fieldbook.work.issue.Recorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SinceReadingTest {

    @TempDir
    Path folder;

    private final List<String> answers = new ArrayList<>();

    private IssueView answer() {
        answers.add("asked");
        if (answers.size() == 1) {
            throw Problem.refused("problem.file-in-use", "the drive");
        }
        return new IssueView("The report", String.valueOf(answers.size()), List.of(), List.of(), 1);
    }

    @Test
    void afterAReadingThatFailedTheNextChangeIsReadAgain() {
        NotedDialogs dialogs = new NotedDialogs();
        try (Bench bench = Bench.jem(folder)) {
            LiveInspection live = bench.live();
            live.onProblem(dialogs::problem);
            SinceReading since = new SinceReading(live, fold -> answer());
            since.refresh();
            assertThat(answers).as("before issue there is nothing to read").isEmpty();
            Recorded.issue(live.sitting());
            since.refresh();
            assertThat(since.viewProperty().get()).isNull();
            assertThat(dialogs.problems).singleElement().asString().contains("the drive");
            live.submit(new Edit.AddEntry("jot-1", EntryField.JOTS, "Ask again", false));
            since.refresh();
            assertThat(since.viewProperty().get()).isNotNull().satisfies(view -> assertThat(view.counts()).isEqualTo("2"));
            live.release();
            live.sitting().close();
        }
    }
}

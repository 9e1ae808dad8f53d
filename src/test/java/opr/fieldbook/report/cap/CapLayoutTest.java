package opr.fieldbook.report.cap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import opr.fieldbook.report.cap.CapDocument.Response;
import opr.fieldbook.report.cap.CapLayout.Column;
import opr.fieldbook.report.cap.CapLayout.Owner;
import opr.fieldbook.report.cap.CapLayout.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CapLayoutTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 5, 10);

    @Test
    void peopleSeeTwelveColumnsInTheAgreedOrder() {
        assertThat(Arrays.stream(Column.values())
                        .filter(column -> column.owner() != Owner.PROGRAM)
                        .map(Column::title))
                .containsExactly(
                        "No.", "Class", "Finding", "Citation", "Party", "Concurrence", "Reason", "Action", "Owner",
                        "Target date", "Done date", "Evidence");
    }

    @Test
    void theStatusComesFromTheDates() {
        assertThat(status("", "", null, null)).isEqualTo(Status.NOT_STARTED);
        assertThat(status("Do it", "Sheriff", TODAY, null)).isEqualTo(Status.IN_PROGRESS);
        assertThat(status("Do it", "(clear)", TODAY, null)).isEqualTo(Status.NOT_STARTED);
        assertThat(status("Do it", "Sheriff", TODAY.minusDays(1), null)).isEqualTo(Status.OVERDUE);
        assertThat(status("", "", TODAY.minusDays(1), TODAY)).isEqualTo(Status.COMPLETED);
        assertThat(status("", "", TODAY.minusDays(1), TODAY.plusDays(1))).isEqualTo(Status.OVERDUE);
    }

    @Test
    void whatIsStillOpenIsNamed() {
        assertThat(CapLayout.open(Response.NONE, TODAY))
                .isEqualTo("Concurrence is missing. Action is missing. Owner is missing. Target date is missing.");
        assertThat(CapLayout.open(new Response("Non-concur", "", "", "", null, null, ""), TODAY))
                .isEqualTo("Give the reason.");
        assertThat(CapLayout.open(new Response("Concur", "", "Do it", "Sheriff", TODAY, TODAY, ""), TODAY))
                .isEqualTo("Evidence is missing.");
        assertThat(CapLayout.open(new Response("Concur", "", "Do it", "Sheriff", TODAY, TODAY, "F-01_a.pdf"), TODAY))
                .isEmpty();
    }

    @Test
    void theCheckValueSeesEveryChangeButNotWhiteSpace() {
        List<String> texts = List.of("F-01", "Deficiency", "Title\nCondition", "MOA", "LEA");
        String check = CapLayout.check("id-1", texts);
        assertThat(check).hasSize(8).isEqualTo(CapLayout.check("id-1", texts));
        assertThat(CapLayout.check("id-1", List.of("F-01", "Deficiency", "Title \r\n Condition ", "MOA", "LEA")))
                .isEqualTo(check);
        assertThat(CapLayout.check("id-2", texts)).isNotEqualTo(check);
        assertThat(CapLayout.check("id-1", List.of("F-02", "Deficiency", "Title\nCondition", "MOA", "LEA")))
                .isNotEqualTo(check);
        assertThat(CapLayout.check("id-1", List.of("F-01", "Area of concern", "Title\nCondition", "MOA", "LEA")))
                .isNotEqualTo(check);
    }

    private static Status status(String action, String owner, @Nullable LocalDate target, @Nullable LocalDate done) {
        return CapLayout.status(new Response("Concur", "", action, owner, target, done, ""), TODAY);
    }
}

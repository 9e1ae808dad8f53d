package opr.fieldbook.ui.home;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import opr.fieldbook.domain.inspection.InspectionField;
import opr.fieldbook.domain.inspection.Stage;
import opr.fieldbook.domain.inspection.Summary;
import opr.fieldbook.domain.lea.Lea;
import opr.fieldbook.domain.program.Samples;

/** The invented program of the pictures, as of March 10, 2021. */
final class SampleProgram {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2021-03-10T15:00:00Z"), ZoneOffset.UTC);
    static final LocalDate TODAY = LocalDate.of(2021, 3, 10);

    private SampleProgram() {}

    static List<Summary> summaries() {
        return List.of(
                Samples.inspection("i1", "l1", "Model County Sheriff’s Office", "JEM")
                        .number("287G-FY2020-JEM-0019", "North Field Office")
                        .stage(Stage.ISSUED)
                        .days("2020-09-01", "2020-09-03")
                        .answered(97)
                        .findings(7, 3)
                        .team("C", "D")
                        .decided(InspectionField.Decision.ORDERED)
                        .build(),
                Samples.inspection("i2", "l2", "Sample County Sheriff’s Office", "JEM")
                        .number("287G-FY2021-JEM-0014", "Sample Field Office")
                        .stage(Stage.ON_SITE)
                        .days("2021-03-09", "2021-03-11")
                        .answered(61)
                        .finding("deficiency", "Interpreter use not documented in 7 of 27 files", false)
                        .findings(3, 1)
                        .team("A", "B", "C")
                        .build(),
                Samples.inspection("i3", "l3", "Example County Sheriff’s Office", "JEM")
                        .number("287G-FY2020-JEM-0022", "Example Field Office")
                        .stage(Stage.ISSUED)
                        .days("2020-09-13", "2020-09-15")
                        .answered(97)
                        .findings(5, 1)
                        .team("A", "D")
                        .build(),
                Samples.inspection("i4", "l4", "Placeholder County Sheriff’s Office", "JEM")
                        .number("287G-FY2021-JEM-0009", "Sample Field Office")
                        .stage(Stage.IN_REVIEW)
                        .days("2021-01-26", "2021-01-28")
                        .answered(97)
                        .findings(2, 1)
                        .team("B", "C")
                        .build(),
                Samples.inspection("i5", "l5", "Specimen County Sheriff’s Office", "WSO")
                        .number("287G-FY2021-WSO-0016", "Example Field Office")
                        .stage(Stage.NOTIFIED)
                        .days("2021-04-06", "2021-04-07")
                        .team("B", "D")
                        .build(),
                Samples.inspection("i6", "l6", "Test Parish Sheriff’s Office", "JEM")
                        .number("287G-FY2021-JEM-0006", "Gulf Field Office")
                        .stage(Stage.ISSUED)
                        .days("2020-11-17", "2020-11-19")
                        .answered(97)
                        .findings(0, 0)
                        .team("A")
                        .build(),
                Samples.inspection("i7", "l7", "Mockup County Sheriff’s Office", "JEM")
                        .number("287G-FY2021-JEM-0018", "Gulf Field Office")
                        .stage(Stage.PLANNED)
                        .days("2021-06-15", "2021-06-17")
                        .team("A", "B")
                        .build());
    }

    static List<Lea> leas() {
        List<Lea> leas = new ArrayList<>();
        summaries().forEach(summary -> leas.add(Samples.lea(
                summary.head().leaId(),
                summary.head().leaName(),
                Samples.day("2019-06-30"),
                summary.head().models().toArray(String[]::new))));
        leas.add(Samples.lea("l8", "Prototype County Sheriff’s Office", Samples.day("2019-08-14"), "JEM"));
        leas.add(Samples.lea("l9", "Demo City Detention Center", Samples.day("2020-02-19"), "JEM"));
        return leas;
    }

    /** Many, for the list to be fine with. */
    static List<Summary> many(int count) {
        List<Summary> many = new ArrayList<>();
        Stage[] stages = Stage.values();
        for (int i = 0; i < count; i++) {
            LocalDate start = TODAY.minusDays(i * 3L % 900).plusDays(60);
            many.add(Samples.inspection("m" + i, "l" + i, "County " + i + " Sheriff’s Office", i % 5 == 0 ? "WSO" : "JEM")
                    .number("287G-FY2021-JEM-" + (1000 + i), "Field Office " + i % 24)
                    .stage(stages[i % stages.length])
                    .days(start.toString(), start.plusDays(2).toString())
                    .answered(i % 98)
                    .findings(i % 8, i % 3)
                    .team("A", "B")
                    .build());
        }
        return many;
    }
}

package opr.fieldbook.domain.program;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opr.fieldbook.domain.inspection.InspectionField;
import opr.fieldbook.domain.inspection.MemberField;
import opr.fieldbook.domain.inspection.Role;
import opr.fieldbook.domain.inspection.Stage;
import opr.fieldbook.domain.inspection.Summary;
import opr.fieldbook.domain.lea.Lea;
import opr.fieldbook.domain.protocol.Traits;
import org.jspecify.annotations.Nullable;

/** Summaries and LEAs for tests, all invented. */
public final class Samples {

    public static final Traits JEM = new Traits(true, true, 24, true, false);
    public static final Traits WSO = new Traits(false, false, null, false, true);
    public static final Map<String, Traits> TRAITS = Map.of("JEM", JEM, "WSO", WSO);

    private final String id;
    private final String leaId;
    private final String leaName;
    private final List<String> models;
    private Stage stage = Stage.PLANNED;
    private LocalDate start = LocalDate.of(2021, 3, 9);
    private LocalDate end = LocalDate.of(2021, 3, 11);
    private int answered;
    private final List<Summary.Line> findings = new ArrayList<>();
    private final List<MemberField.Who> team = new ArrayList<>();
    private InspectionField.@Nullable FollowUpChoice choice;
    private String number = "287G-FY2021-JEM-0014";
    private String fieldOffice = "Sample Field Office";
    private boolean practice;

    private Samples(String id, String leaId, String leaName, List<String> models) {
        this.id = id;
        this.leaId = leaId;
        this.leaName = leaName;
        this.models = models;
    }

    public static Samples inspection(String id, String leaId, String leaName, String... models) {
        return new Samples(id, leaId, leaName, List.of(models));
    }

    public static Lea lea(String id, String name, @Nullable LocalDate signed, String... models) {
        return lea(id, name, new Lea.Agreement(signed, null, null), models);
    }

    public static Lea lea(String id, String name, Lea.Agreement agreement, String... models) {
        return new Lea(
                id, name, "TX", "Sample", "Sample Field Office", List.of(models), agreement, List.of(name + " Jail"));
    }

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    public Samples stage(Stage now) {
        stage = now;
        return this;
    }

    public Samples days(String first, String last) {
        start = day(first);
        end = day(last);
        return this;
    }

    public Samples answered(int count) {
        answered = count;
        return this;
    }

    public Samples number(String given, String office) {
        number = given;
        fieldOffice = office;
        return this;
    }

    public Samples practice() {
        practice = true;
        return this;
    }

    public Samples team(String... letters) {
        for (String letter : letters) {
            team.add(new MemberField.Who("Inspector " + letter, "I" + letter, Role.INSPECTOR, letter));
        }
        return this;
    }

    /** So many deficiencies and areas of concern. */
    public Samples findings(int deficiencies, int concerns) {
        for (int i = 0; i < deficiencies + concerns; i++) {
            finding(i < deficiencies ? "deficiency" : "area-of-concern", "Finding " + (i + 1), false);
        }
        return this;
    }

    public Samples finding(String findingClass, String title, boolean withdrawn) {
        String name = String.format("F-%02d", findings.size() + 1);
        findings.add(new Summary.Line(
                id + "-" + name, name, findingClass, "D-INT", "lea", null, title, withdrawn, false));
        return this;
    }

    public Samples decided(InspectionField.Decision decision) {
        choice = new InspectionField.FollowUpChoice(decision, "As discussed");
        return this;
    }

    public Summary build() {
        boolean jem = models.contains("JEM");
        return new Summary(
                id,
                new Summary.Head(number, leaId, leaName, fieldOffice, models, practice, jem, jem ? 24 : null),
                new InspectionField.OnSite(start, end),
                stage,
                new Summary.Counts(answered, 97, 0, 53, 0),
                findings,
                team,
                choice,
                null);
    }
}

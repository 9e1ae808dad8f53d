package opr.fieldbook.report;

import java.time.LocalDate;
import java.util.List;
import opr.fieldbook.report.InspectionProcess.Limit;
import opr.fieldbook.report.ReportDocument.Briefing;
import opr.fieldbook.report.ReportDocument.Comparison;
import opr.fieldbook.report.ReportDocument.EarlierFinding;
import opr.fieldbook.report.ReportDocument.Fact;

/** The parts of the sample report that are not findings. */
final class SampleProcess {

    private SampleProcess() {}

    static List<Cover.TeamMember> team() {
        return List.of(
                new Cover.TeamMember("Inspection and Compliance Specialist", "Inspector A", "lead"),
                new Cover.TeamMember("Inspection and Compliance Specialist", "Inspector B", ""),
                new Cover.TeamMember("Inspection and Compliance Specialist", "Inspector C", ""));
    }

    static InspectionProcess process() {
        return new InspectionProcess(
                "Section 287(g) of the Immigration and Nationality Act and the MOA give ICE the supervision of the"
                        + " program. OPR inspects on its behalf and reports to ERO.",
                "To determine whether the LEA and the ICE field office follow the MOA and the ICE policies that apply.",
                "One facility, all shifts, both parties to the MOA.",
                "October 1, 2019 to March 8, 2021.",
                List.of(
                        new Fact("Facility tour", "37 items, two shifts, four processings observed, two of them live"),
                        new Fact("Document review", "60 items, case files, training records, complaints"),
                        new Fact("Interviews", "53 items in nine interviews")),
                List.of("Case files: simple random sample, 40 drawn from 398, 37 reviewed, seed 20210309."),
                List.of(
                        new Fact("Deficiency", "Violates written policy linked to the MOA, ICE policy or procedure."),
                        new Fact("Area of concern", "Reduces effectiveness and does not violate written policy."),
                        new Fact("Best practice", "Goes beyond what is required and helps compliance.")),
                List.of(
                        new Limit("J-T-21", "Vehicle sally port at night", "No arrival during the visit."),
                        new Limit("J-D-44", "Statistical returns of 2019", "Requested March 2, not received.")));
    }

    static List<Fact> overview() {
        return List.of(
                new Fact("MOA", "Signed October 1, 2019; expires September 30, 2022"),
                new Fact("Facility", "County jail, capacity 640, two shifts"),
                new Fact("Designated officers", "12 authorized, 11 active, 1 suspended"),
                new Fact("Encounters in the period", "1,204 as reported by the LEA; reliability not established"));
    }

    static List<Briefing> briefings() {
        return List.of(
                new Briefing("Entrance", LocalDate.of(2021, 3, 9), "Sheriff, jail administrator, field supervisor", ""),
                new Briefing("Exit", LocalDate.of(2021, 3, 11), "Jail administrator, field supervisor", "One disputed"));
    }

    static List<EarlierFinding> earlier() {
        return List.of(new EarlierFinding(
                "F-02",
                FindingClass.AREA_OF_CONCERN,
                "Interpreter use not recorded in 3 files",
                Party.LEA,
                "Completed",
                "Not verified"));
    }

    static ReportDocument.Conclusion conclusion() {
        return new ReportDocument.Conclusion(
                List.of("The inspection found 5 deficiencies and 3 areas of concern, and one best practice."),
                List.of(
                        new Comparison("Deficiencies", "2", "5"),
                        new Comparison("Areas of concern", "1", "3"),
                        new Comparison("Corrected on site", "0", "1")));
    }
}

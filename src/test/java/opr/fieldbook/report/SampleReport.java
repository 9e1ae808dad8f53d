package opr.fieldbook.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import opr.fieldbook.report.Appendix.Answer;
import opr.fieldbook.report.Appendix.ChecklistSection;
import opr.fieldbook.report.ReportDocument.BestPractice;
import opr.fieldbook.report.ReportDocument.Fact;

/** Reports for tests: an invented county, every class and party, any number of findings and answers. */
public final class SampleReport {

    private static final LocalDate FIRST = LocalDate.of(2021, 3, 9);
    private static final LocalDate LAST = LocalDate.of(2021, 3, 11);
    private static final LocalDate ISSUED = LocalDate.of(2021, 3, 26);
    private static final int PER_SECTION = 13;

    private SampleReport() {}

    /** Eight findings, one best practice, 105 answers; issued, ERO edition. */
    public static ReportDocument issued() {
        return of(SampleFindings.eight(), 105, false, "");
    }

    /** The same as a draft under a marking. */
    public static ReportDocument draft() {
        return of(SampleFindings.eight(), 105, true, "FOR OFFICIAL USE ONLY / LAW ENFORCEMENT SENSITIVE");
    }

    /** Nothing found, nothing answered. */
    public static ReportDocument empty() {
        ReportDocument full = of(List.of(), 0, true, "");
        return new ReportDocument(
                full.cover(),
                new Summary(full.summary().followUp(), List.of()),
                new InspectionProcess("", "", "", "", List.of(), List.of(), List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new ReportDocument.Conclusion(List.of(), List.of()),
                new Appendix(List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    public static ReportDocument of(List<ReportFinding> findings, int answers, boolean draft, String marking) {
        return new ReportDocument(
                cover(draft, marking),
                summary(),
                SampleProcess.process(),
                SampleProcess.overview(),
                SampleProcess.briefings(),
                findings,
                List.of("Steering committee", "Detainers", "Statistical data", "Credentials and equipment"),
                List.of(new BestPractice(
                        "BP-01",
                        "Complaint notice read aloud and given on paper in Spanish",
                        "At intake a designated officer reads the complaint notice aloud in English or Spanish and gives"
                                + " the person a printed copy.",
                        "The person leaves processing with the telephone number in hand, whatever they read.")),
                SampleProcess.earlier(),
                SampleProcess.conclusion(),
                appendix(answers));
    }

    private static Cover cover(boolean draft, String marking) {
        return new Cover(
                "Inspection Report",
                "287G-FY2021-JEM-0014",
                "Sample County Sheriff’s Office",
                List.of("287(g) Jail Enforcement Model"),
                new Cover.Place("Sample County Detention Center", "Sampleville", "Example State", "Sample Field Office"),
                new Cover.Dates(FIRST, LAST, draft ? null : ISSUED),
                SampleProcess.team(),
                "37 tour, 60 document and 53 interview items; 37 of 40 case files drawn from 398; 12 officers;"
                        + " 9 interviews",
                new Cover.Release("ERO", marking, "ERO 287(g) headquarters; ICE field office", draft));
    }

    private static Summary summary() {
        return new Summary(
                new Summary.FollowUp(
                        "Follow-up review ordered, due by September 11, 2021",
                        "The inspection has 8 findings; with four or more, a review follows within 6 months of the last"
                                + " day on site.",
                        Summary.Tone.ATTENTION),
                List.of(
                        "The Office of Professional Responsibility inspected the 287(g) program of the Sample County"
                                + " Sheriff’s Office on March 9–11, 2021. The LEA operates the program in one facility"
                                + " under an MOA in force since October 1, 2019.",
                        "Nine of 11 active designated officers were current in annual training (82%). Interpreter use was"
                                + " not documented in 7 of 27 files in which a language other than English is recorded."));
    }

    private static Appendix appendix(int answers) {
        String[] components = {"Facility tour", "Document review", "Interviews"};
        List<ChecklistSection> sections = new ArrayList<>();
        int done = 0;
        for (int section = 0; done < answers; section++) {
            String component = components[Math.min(2, section / 3)];
            List<Answer> rows = new ArrayList<>();
            while (rows.size() < PER_SECTION && done < answers) {
                rows.add(answer(component.charAt(0), ++done));
            }
            sections.add(new ChecklistSection("", component, "Section " + (section + 1) + ", processing area", rows));
        }
        return new Appendix(
                sections,
                List.of(
                        new Appendix.InterviewCount("Designated officers", 4, 88, 96),
                        new Appendix.InterviewCount("Field supervisor", 1, 24, 24),
                        new Appendix.InterviewCount("Persons in custody", 4, 40, 44)),
                List.of(new Appendix.ExtraTable(
                        "Case-file results",
                        List.of("Attribute", "Met", "Not met", "Applicable", "Rate"),
                        List.of(
                                List.of("Interpreter documented", "20", "7", "27", "7 of 27 (26%)"),
                                List.of("Served before release", "37", "0", "37", "0 of 37")))),
                List.of(
                        new Fact("ERO", "Enforcement and Removal Operations"),
                        new Fact("LEA", "Law enforcement agency"),
                        new Fact("MOA", "Memorandum of agreement")),
                List.of("ICE Directive 13001.1", "MOA between ICE and the LEA, October 1, 2019"));
    }

    private static Answer answer(char component, int number) {
        String id = "J-%c-%02d".formatted(component == 'F' ? 'T' : component, number);
        String text = "The designated officer identifies himself or herself and states the purpose of the interview before"
                + " any question is asked (item " + number + ").";
        return switch (number % 9) {
            case 0 -> new Answer(id, text, "", Disposition.NOT_MET, "", "F-0" + (1 + number / 9 % 8));
            case 4 -> new Answer(id, text, "", Disposition.NOT_APPLICABLE, "No such case in the period.", "");
            case 7 -> new Answer(id, text, "", Disposition.NOT_REVIEWED, "The area was closed for cleaning.", "");
            default -> new Answer(id, text, number == 5 ? "North Annex" : "", Disposition.MET, "", "");
        };
    }
}

package opr.fieldbook.report;

import java.util.List;
import java.util.stream.IntStream;
import opr.fieldbook.report.ReportFinding.History;
import opr.fieldbook.report.ReportFinding.Kind;
import opr.fieldbook.report.ReportFinding.Requirement;
import opr.fieldbook.report.ReportFinding.Statement;
import opr.fieldbook.report.ReportFinding.Verification;

/** Findings for tests. */
public final class SampleFindings {

    private static final FindingClass DEFICIENCY = FindingClass.DEFICIENCY;
    private static final FindingClass CONCERN = FindingClass.AREA_OF_CONCERN;

    private SampleFindings() {}

    static List<ReportFinding> eight() {
        return List.of(
                finding(1, "Annual training not completed by 2 of 11 active designated officers", DEFICIENCY, Party.LEA,
                        "Training", "MOA § VIII", History.NONE),
                finding(2, "Spanish complaint poster not displayed", DEFICIENCY, Party.LEA, "Complaints", "MOA App. B",
                        new History("Poster put up on March 10, 2021; seen by Inspector B.", false, "")),
                finding(3, "Overdue; no suspension on record for 2 officers", DEFICIENCY, Party.ICE, "Training",
                        "ICE Directive 13001.1", History.NONE),
                interpreter(),
                finding(5, "2 of 4 officers did not know how to report a claim of U.S. citizenship", CONCERN, Party.LEA,
                        "U.S. citizenship claims", "", History.NONE),
                finding(6, "Field supervisor knew the complaint reporting steps only in part", CONCERN, Party.ICE,
                        "Complaints", "", History.NONE),
                finding(7, "Personal data on an unattended desk in the processing area", CONCERN, Party.BOTH, "Security",
                        "MOA § XVII", new History("", true, "Reported as F-03 in 287G-FY2019-JEM-0006.")),
                finding(8, "I-247A served after release in 2 of 37 files", DEFICIENCY, Party.LEA, "Processing",
                        "MOA App. D", History.NONE));
    }

    /** As many as asked for, of changing class and party. */
    public static List<ReportFinding> many(int count) {
        Party[] parties = Party.values();
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> finding(
                        number,
                        "Finding number " + number + " of the large sample, with a title of usual length",
                        number % 3 == 0 ? CONCERN : DEFICIENCY,
                        parties[number % 2],
                        "Topic " + number % 7,
                        "MOA § " + number,
                        History.NONE))
                .toList();
    }

    private static ReportFinding interpreter() {
        return new ReportFinding(
                "finding-4",
                "F-04",
                "Interpreter use not documented in 7 of 27 files in which a language other than English is recorded",
                new Kind(DEFICIENCY, Party.LEA, "D-INT", "Interpreter or translation", "Document review", "Interpreter"),
                new Requirement(
                        "MOA § XIV",
                        "MOA § XIV",
                        "Interpretation services, p. 9: designated officers provide interpretation services when needed"
                                + " and document the service used."),
                new Statement(
                        "In 7 of 27 files in which a language other than English is recorded (26%), no interpreter or"
                                + " translation is entered; 40 drawn, 37 reviewed.",
                        "Case file review, March 10: CF-03, 09, 14, 22, 27, 31, 38. Interviews. Photo P-019.",
                        "The file cannot show that the person understood the questions, the detainer and the complaint"
                                + " notice.",
                        ""),
                new History("", false, "Previously reported as an area of concern in 287G-FY2019-JEM-0006."),
                Verification.DESK);
    }

    /** One finding with the texts that matter for a test. */
    public static ReportFinding finding(
            int number, String title, FindingClass of, Party party, String topic, String citation, History history) {
        return new ReportFinding(
                "finding-" + number,
                "F-%02d".formatted(number),
                title,
                new Kind(of, party, of == DEFICIENCY ? "D-TRN" : "A-OTH", topic, "Document review", topic),
                new Requirement(citation, citation, citation.isEmpty() ? "" : "Each designated officer completes it every year."),
                new Statement(
                        title + ". The records of the period were compared with the roster on March 10, 2021.",
                        "Training system report of March 9; roster of active officers.",
                        "The record cannot show that current guidance is known to all who act under it.",
                        number == 3 ? "No one had been told to look at the list." : ""),
                history,
                number % 2 == 0 ? Verification.SITE : Verification.DESK);
    }
}

package opr.fieldbook.ui.findings;

import java.nio.file.Path;
import java.time.LocalDate;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.finding.FindingField.Cited;
import opr.fieldbook.domain.finding.FindingField.Classed;
import opr.fieldbook.domain.finding.FindingField.Corrected;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.domain.lea.ClauseField;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.Party;
import opr.fieldbook.ui.inspect.Bench;
import org.jspecify.annotations.Nullable;

/** An inspection with six findings, a best practice and a working note, all numbered. Every name and number is made up. */
public final class FindingSample {

    private FindingSample() {}

    public static Bench make(Path folder) {
        return Bench.jem(folder)
                .work(
                        new Edit.EnterClause("M-TRN", new ClauseField.Printed("§ VIII", "5", null, null)),
                        new Edit.EnterClause("M-APB", new ClauseField.Printed("App. B", null, null, null)),
                        new Edit.EnterClause("M-INT", new ClauseField.Printed("§ XIV", "9", null, null)),
                        answer(Bench.inMain("J-T-02"), Result.MET),
                        answer(Bench.inMain("J-T-03"), Result.NOT_MET),
                        answer(Bench.item("J-D-08"), Result.NOT_MET),
                        answer(Bench.item("J-D-09"), Result.NOT_MET),
                        answer(Bench.item("J-D-31"), Result.NOT_MET),
                        answer(Bench.item("J-I-45"), Result.NOT_MET))
                .work(
                        raise("poster", FindingClass.DEFICIENCY, "D-CMP", Party.LEA, Bench.inMain("J-T-03"), "M-APB",
                                texts(
                                        "Spanish complaint poster not displayed in 1 of 2 rooms",
                                        "In 1 of 2 rooms used for processing no poster in Spanish is displayed.",
                                        "A person who reads Spanish is not told how to complain.")),
                        raise("training", FindingClass.DEFICIENCY, "D-TRN", Party.LEA, Bench.item("J-D-08"), "M-TRN",
                                texts(
                                        "Annual training not completed by 2 of 11 active officers (9 of 11 current)",
                                        "2 of 11 active officers have not completed the yearly courses by their due dates.",
                                        "Officers act without the current guidance.")),
                        raise("oversight", FindingClass.DEFICIENCY, "D-I-TRN", Party.ICE, Bench.item("J-D-09"), "ICE-13001.1",
                                texts(
                                        "Overdue; no suspension on record for 2 officers (DIO-07, DIO-11)",
                                        "For 2 of 2 officers overdue in training no suspension is on record.",
                                        "Officers acted while overdue.")),
                        raise("interpreter", FindingClass.DEFICIENCY, "D-INT", Party.LEA, Bench.item("J-D-31"), "M-INT",
                                new Edit.FindingTexts(
                                        "Interpreter use not documented in 7 of 27 files",
                                        "In 7 of 27 files in which a language other than English is recorded, no interpreter or translation is entered; 40 drawn, 37 reviewed.",
                                        "Designated officers provide interpretation services when needed and document the service used.",
                                        null,
                                        "The file cannot show that the person understood the questions, the detainer and the complaint notice.",
                                        "Case file review, Nov 24. Two of three officers interviewed said use is written in the desk log.")),
                        raise("claims", FindingClass.AREA_OF_CONCERN, "A-USC", Party.LEA, Bench.item("J-I-45"), null,
                                texts(
                                        "2 of 4 officers did not know how to report a claim of U.S. citizenship",
                                        "2 of 4 officers asked did not name the office to report to.",
                                        "A claim may not reach ICE in time.")),
                        raise("steps", FindingClass.AREA_OF_CONCERN, "A-I-CMP", Party.ICE, Bench.item("J-I-10"), null,
                                texts(
                                        "Field supervisor knew the complaint reporting steps only in part",
                                        "1 of 1 supervisor named 2 of 4 steps.",
                                        null)),
                        raise("practice", FindingClass.BEST_PRACTICE, null, Party.LEA, null, null,
                                texts(
                                        "Complaint notice read aloud and given on paper in Spanish",
                                        "In 3 of 3 observed processings the notice was read aloud.",
                                        null)),
                        raise("note", FindingClass.WORKING_NOTE, null, null, null, null,
                                texts("Last steering committee meeting held Nov 2024", "See the minutes.", null)),
                        new Edit.CorrectFinding(
                                "poster",
                                new Corrected("Poster hung", LocalDate.of(2026, 11, 24), "Inspector A", "Seen on the wall")),
                        new Edit.NumberFindings());
    }

    private static Edit answer(ConclusionId item, Result result) {
        return new Edit.ConcludeItem(item, result, null);
    }

    private static Edit raise(
            String id,
            FindingClass findingClass,
            @Nullable String category,
            @Nullable Party party,
            @Nullable ConclusionId item,
            @Nullable String citation,
            Edit.FindingTexts texts) {
        return new Edit.RaiseFinding(
                id,
                new Classed(findingClass, category, party, null),
                item,
                texts,
                citation == null ? null : new Cited(citation, null));
    }

    private static Edit.FindingTexts texts(String title, String condition, @Nullable String effect) {
        return new Edit.FindingTexts(title, condition, null, null, effect, "Seen and read on site.");
    }
}

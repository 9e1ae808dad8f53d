package opr.fieldbook.ui.merge;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.finding.FindingField.Classed;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.domain.inspection.InspectionField;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.Party;
import opr.fieldbook.work.merge.Crew;
import opr.fieldbook.work.merge.Crew.Laptop;
import org.jspecify.annotations.Nullable;

/** Three laptops with one inspection, after a day apart: five fields differ, and one finding was raised twice. */
public final class MergeSample implements AutoCloseable {

    public static final String BEFORE = "The field supervisor described some of the complaint reporting steps.";
    public static final String OF_A = "The field supervisor named two of the four complaint reporting steps.";
    public static final String OF_C =
            "The field supervisor described some of the complaint reporting steps and could not show the last referral.";

    private final Crew crew;
    private final Path fromB;
    private final Path fromC;

    public MergeSample(Path folder) {
        crew = new Crew(folder, 3, "Sample County Sheriff’s Office", List.of("A", "B", "C"));
        Laptop a = crew.lead();
        Laptop b = crew.laptop(1);
        Laptop c = crew.laptop(2);
        raise(a, "steps", FindingClass.AREA_OF_CONCERN, "A-I-CMP", Party.ICE, "J-I-10", "Complaint steps known in part", BEFORE);
        raise(a, "claims", FindingClass.AREA_OF_CONCERN, "A-USC", Party.LEA, "J-I-45", "Reporting of claims", "2 of 4 officers did not name the office.");
        Path start = crew.send(a);
        b.merge(start);
        c.merge(start);
        apart(a, b, c);
        fromB = crew.send(b);
        fromC = crew.send(c);
    }

    private static void apart(Laptop a, Laptop b, Laptop c) {
        a.answer("J-T-02", Result.MET);
        a.answer("J-D-08", Result.NOT_MET);
        a.submit(new Edit.WriteFinding("steps", FindingField.CONDITION, OF_A));
        a.submit(days(12));
        a.submit(new Edit.ClassifyFinding(
                "claims",
                FindingField.Questions.OPEN,
                new Classed(FindingClass.AREA_OF_CONCERN, "A-OTH", Party.LEA, "Wider than claims")));
        raise(a, "training-a", FindingClass.DEFICIENCY, "D-TRN", Party.LEA, "J-D-08", "Yearly training not completed by 2 of 11 officers", "2 of 11 active officers have not completed the yearly courses.");
        b.answer("J-T-02", Result.NOT_MET);
        b.note("J-T-02", "No poster in the processing area");
        b.answer("J-T-05", Result.MET);
        b.submit(new Edit.ClassifyFinding(
                "claims",
                FindingField.Questions.OPEN,
                new Classed(FindingClass.AREA_OF_CONCERN, "A-SEC", Party.LEA, "Seen as credential use")));
        c.answer("J-D-08", Result.MET);
        c.note("J-D-08", "Certificates of nine officers seen");
        c.note("J-D-08", "Two officers on leave");
        c.submit(new Edit.WriteFinding("steps", FindingField.CONDITION, OF_C));
        c.submit(days(10));
        raise(c, "training-c", FindingClass.DEFICIENCY, "D-TRN", Party.LEA, "J-D-08", "Annual training overdue for 2 of 11 officers", "2 of 11 active officers are overdue in the yearly courses.");
    }

    private static Edit days(int last) {
        return new Edit.ChangeOnSite(
                new InspectionField.OnSite(LocalDate.of(2027, 3, 9), LocalDate.of(2027, 3, last)));
    }

    private static void raise(
            Laptop laptop,
            String id,
            FindingClass findingClass,
            String category,
            Party party,
            @Nullable String item,
            String title,
            String condition) {
        ConclusionId from = item == null ? null : laptop.item(item);
        laptop.submit(new Edit.RaiseFinding(
                id,
                new Classed(findingClass, category, party, null),
                from,
                new Edit.FindingTexts(title, condition, null, null, "The work is done less well.", "Training records, read on site."),
                findingClass == FindingClass.DEFICIENCY ? new FindingField.Cited("M-TRN", null) : null));
    }

    public Crew crew() {
        return crew;
    }

    public Laptop lead() {
        return crew.lead();
    }

    public Path fromB() {
        return fromB;
    }

    public Path fromC() {
        return fromC;
    }

    @Override
    public void close() {
        crew.close();
    }
}

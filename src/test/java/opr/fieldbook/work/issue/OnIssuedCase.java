package opr.fieldbook.work.issue;


import java.nio.file.Path;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.Stage;
import opr.fieldbook.domain.issue.Issue;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.merge.Crew.Laptop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests with a lead and a colleague whose inspection can be issued. */
abstract class OnIssuedCase {

    static final String REPORT = "287G-FY2027-JEM-0001-report.docx";

    @TempDir
    Path folder;

    IssuedCase made;
    Laptop lead;
    Laptop b;

    @BeforeEach
    final void make() {
        made = new IssuedCase(folder, 2);
        lead = made.lead();
        b = made.other(1);
    }

    @AfterEach
    final void close() {
        made.close();
    }

    static Issue report(Laptop laptop) {
        return Await.of(laptop.sitting().desk().read(fold -> Issue.report(fold).orElseThrow()));
    }

    static Stage stage(Laptop laptop) {
        return Await.of(laptop.sitting().desk().inspect(Inspection::stage));
    }

    void reword(Laptop laptop, String text) {
        laptop.submit(new Edit.WriteFinding(IssuedCase.FIRST, FindingField.CONDITION, text));
    }

    static String refusal(Runnable work) {
        try {
            work.run();
        } catch (Problem refused) {
            return String.valueOf(refused.getMessage());
        }
        throw new AssertionError("It was not refused");
    }
}

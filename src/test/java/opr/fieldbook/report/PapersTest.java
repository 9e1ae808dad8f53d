package opr.fieldbook.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import opr.fieldbook.report.cap.CapWorkbook;
import opr.fieldbook.report.cap.SampleCap;
import opr.fieldbook.report.excel.InspectionWorkbook;
import opr.fieldbook.report.word.WordReport;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All three papers together: valid by schema whatever they hold, no traces in the temporary folder, in time. */
class PapersTest {

    private static final int SLOWEST_MILLIS = 5_000;

    @Test
    void everyPartIsValidWhateverTheReportHolds() throws IOException, XmlException {
        for (ReportDocument report : List.of(
                SampleReport.issued(),
                SampleReport.draft(),
                SampleReport.empty(),
                HostileReport.report())) {
            for (byte[] file : papers(report)) {
                assertThat(new OfficeFile(file).schemaErrors()).isEmpty();
            }
        }
    }

    /**
     * In a process whose temporary folder does not exist: a library that wants it either fails or makes it, and both are
     * seen. Other programs on the machine cannot disturb that.
     */
    @Test
    void nothingIsEverWrittenToTheTemporaryFolder(@TempDir Path folder) throws IOException, InterruptedException {
        Path none = folder.resolve("none");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + none,
                        "-cp",
                        System.getProperty("java.class.path"),
                        PapersTest.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("50 of 50 findings, 160 of 160 answers");
        assertThat(none).doesNotExist();
    }

    /** The process of {@link #nothingIsEverWrittenToTheTemporaryFolder}. */
    public static void main(String[] arguments) throws IOException {
        ReportDocument report = SampleReport.of(SampleFindings.many(50), 160, true, "");
        papers(report);
        System.out.println(InspectionWorkbook.write(report, new ByteArrayOutputStream()).sentence());
    }

    @Test
    void fiftyFindingsAndOneHundredSixtyAnswersTakeLessThanFiveSeconds() throws IOException {
        ReportDocument large = SampleReport.of(SampleFindings.many(50), 160, false, "");
        papers(large);
        // Processor time of this thread: what the machine does besides must not decide a test.
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        papers(large);
        long millis = (clock.getCurrentThreadCpuTime() - start) / 1_000_000;
        System.out.println("Word, workbook and CAP, 50 findings and 160 answers, warm: " + millis + " ms");
        assertThat(millis).isLessThan(SLOWEST_MILLIS);
    }

    /** For eyes and for other programs: the papers as files under {@code target}. */
    @Test
    void samplesAreKeptForLookingAt() throws IOException {
        Path folder = Files.createDirectories(Path.of("target/papers"));
        keep(folder, "issued", SampleReport.issued());
        keep(folder, "draft", SampleReport.draft());
        keep(folder, "empty", SampleReport.empty());
        keep(folder, "hostile", HostileReport.report());
        keep(folder, "large", SampleReport.of(SampleFindings.many(50), 160, false, ""));
        assertThat(folder).isDirectoryContaining("glob:**large-cap.xlsx");
    }

    private static void keep(Path folder, String name, ReportDocument report) throws IOException {
        List<byte[]> papers = papers(report);
        Files.write(folder.resolve(name + "-report.docx"), papers.get(0));
        Files.write(folder.resolve(name + "-workbook.xlsx"), papers.get(1));
        Files.write(folder.resolve(name + "-cap.xlsx"), papers.get(2));
    }

    private static List<byte[]> papers(ReportDocument report) throws IOException {
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        ByteArrayOutputStream cap = new ByteArrayOutputStream();
        WordReport.write(report, word);
        InspectionWorkbook.write(report, workbook);
        CapWorkbook.write(SampleCap.of(report.findings()), cap);
        return List.of(word.toByteArray(), workbook.toByteArray(), cap.toByteArray());
    }
}

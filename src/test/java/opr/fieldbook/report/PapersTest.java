package opr.fieldbook.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import opr.fieldbook.report.cap.CapWorkbook;
import opr.fieldbook.report.cap.SampleCap;
import opr.fieldbook.report.excel.InspectionWorkbook;
import opr.fieldbook.report.word.WordReport;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;

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

    @Test
    void nothingIsEverWrittenToTheTemporaryFolder() throws IOException {
        List<Path> before = temporary();
        TempFile.setThreadLocalTempFileCreationStrategy(new NoTempFiles());
        try {
            papers(SampleReport.of(SampleFindings.many(50), 160, true, ""));
        } finally {
            TempFile.setThreadLocalTempFileCreationStrategy(null);
        }
        assertThat(temporary()).containsExactlyInAnyOrderElementsOf(before);
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

    /** Refuses every temporary file that the office library asks for. */
    private static final class NoTempFiles implements TempFileCreationStrategy {

        @Override
        public File createTempFile(String prefix, String suffix) throws IOException {
            throw new IOException("A temporary file was wanted: " + prefix + suffix);
        }

        @Override
        public File createTempDirectory(String prefix) throws IOException {
            throw new IOException("A temporary folder was wanted: " + prefix);
        }
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

    private static List<Path> temporary() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().toLowerCase(Locale.ROOT).contains("poi")
                            || file.getFileName().toString().matches(".*\\.(tmp|xml|docx|xlsx)"))
                    .toList();
        }
    }
}

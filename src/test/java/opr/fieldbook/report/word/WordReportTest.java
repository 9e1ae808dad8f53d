package opr.fieldbook.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import opr.fieldbook.report.SampleReport;
import org.junit.jupiter.api.Test;

class WordReportTest {

    @Test
    void everyFindingAndAnswerIsReadBack() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(WordReport.write(SampleReport.issued(), out).sentence())
                .isEqualTo("8 of 8 findings, 105 of 105 answers");
        Files.write(Path.of("target/sample-report.docx"), out.toByteArray());
    }
}

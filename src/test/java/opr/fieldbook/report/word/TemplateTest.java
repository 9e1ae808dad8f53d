package opr.fieldbook.report.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import opr.fieldbook.base.Problem;
import opr.fieldbook.report.OfficeFile;
import opr.fieldbook.report.SampleReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplateTest {

    @Test
    void theTemplateIsMadeOfItsParts() throws IOException {
        OfficeFile template = new OfficeFile(Files.readAllBytes(TemplateMaker.TEMPLATE));
        assertThat(template.names()).containsExactlyElementsOf(TemplateMaker.names());
        for (String name : TemplateMaker.names()) {
            assertThat(template.part(name))
                    .as("Run TemplateMaker.main: " + name)
                    .isEqualTo(new String(
                            Files.readAllBytes(TemplateMaker.PARTS.resolve(name)),
                            StandardCharsets.UTF_8));
        }
    }

    @Test
    void theBuiltInTemplateIsAccepted() throws IOException {
        byte[] template = Files.readAllBytes(TemplateMaker.TEMPLATE);
        assertThatCode(() -> WordReport.checkTemplate(new ByteArrayInputStream(template), "unit.docx"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(WordStyle.class)
    void aTemplateThatLacksAStyleIsRefusedByTheStylesName(WordStyle style) throws IOException {
        byte[] template = without(style);
        assertThatThrownBy(() -> WordReport.checkTemplate(new ByteArrayInputStream(template), "unit.docx"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("unit.docx")
                .hasMessageContaining("\"" + style.title() + "\"");
    }

    @Test
    void whatIsNoWordFileIsRefused() {
        for (byte[] bytes : new byte[][] {{}, "plain text, no package".getBytes(StandardCharsets.UTF_8)
        }) {
            assertThatThrownBy(() -> WordReport.checkTemplate(new ByteArrayInputStream(bytes), "notes.txt"))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("notes.txt");
        }
    }

    @Test
    void theTextOfATemplateDoesNotGetIntoTheReport() throws IOException {
        byte[] template = changed("word/document.xml", "<w:body>", "<w:body><w:p><w:r><w:t>Old words</w:t></w:r></w:p>");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordReport.write(SampleReport.issued(), new ByteArrayInputStream(template), "unit.docx", out);
        assertThat(new OfficeFile(out.toByteArray()).part("word/document.xml"))
                .doesNotContain("Old words")
                .contains("Sample County");
    }

    private static byte[] without(WordStyle style) throws IOException {
        return changed(
                "word/styles.xml",
                "<w:name w:val=\"" + style.title() + "\"/>",
                "<w:name w:val=\"Something else\"/>");
    }

    private static byte[] changed(String part, String from, String to) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OfficeFile template = new OfficeFile(Files.readAllBytes(TemplateMaker.TEMPLATE));
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : TemplateMaker.names()) {
                zip.putNextEntry(new ZipEntry(name));
                byte[] bytes = Files.readAllBytes(TemplateMaker.PARTS.resolve(name));
                if (name.equals(part)) {
                    assertThat(template.part(name)).contains(from);
                    bytes = template.part(name).replace(from, to).getBytes(StandardCharsets.UTF_8);
                }
                zip.write(bytes);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}

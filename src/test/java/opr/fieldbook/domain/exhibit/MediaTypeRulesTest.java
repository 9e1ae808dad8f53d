package opr.fieldbook.domain.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypeRulesTest {

    private static String type(String name, String latin) {
        return MediaTypeRules.of(name, latin.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void picturesAreToldByTheirBytesWhateverTheirName() {
        assertThat(type("IMG_0011.JPG", "\u00FF\u00D8\u00FF\u00E1xxxx")).isEqualTo("image/jpeg");
        assertThat(type("poster", "\u0089PNG\r\n\u001A\n....")).isEqualTo("image/png");
        assertThat(type("a.jpg", "GIF89a..")).isEqualTo("image/gif");
        assertThat(type("a.heic", "\0\0\0\u0018ftypheic....")).isEqualTo("image/heic");
        assertThat(type("a.mov", "\0\0\0\u0014ftypqt  ....")).isEqualTo("video/quicktime");
        assertThat(type("a.mp4", "\0\0\0\u0018ftypisom....")).isEqualTo("video/mp4");
        assertThat(type("a.webp", "RIFF\1\2\3\4WEBPVP8 ")).isEqualTo("image/webp");
    }

    @ParameterizedTest
    @CsvSource({
        "memo.pdf, %PDF-1.7, application/pdf",
        "list.csv, 'a;b', text/csv",
        "mail.eml, 'From: x', message/rfc822",
        "notes, plain words, text/plain",
        "photo.jpg, only words, text/plain"
    })
    void otherFilesByBytesAndEnding(String name, String beginning, String type) {
        assertThat(type(name, beginning)).isEqualTo(type);
    }

    @Test
    void officeFilesByTheirEnding() {
        String zip = "PK\u0003\u0004....";
        assertThat(type("roster.xlsx", zip)).endsWith("spreadsheetml.sheet");
        assertThat(type("memo.DOCX", zip)).endsWith("wordprocessingml.document");
        assertThat(type("files.zip", zip)).isEqualTo("application/zip");
        assertThat(type("photo.jpg", zip)).isEqualTo("application/zip");

        String ole = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1....";
        assertThat(type("mail.msg", ole)).isEqualTo("application/vnd.ms-outlook");
        assertThat(type("mail", ole)).isEqualTo("application/x-ole-storage");
    }

    @Test
    void aNameThatContradictsTheBytesIsNotBelieved() {
        assertThat(type("photo.jpg", "MZ\u0090\0\3\0\0\0")).isEqualTo("application/octet-stream");
        assertThat(type("list.csv", "\1\2\3")).isEqualTo("application/octet-stream");
        assertThat(MediaTypeRules.of("x.txt", new byte[0])).isEqualTo("application/octet-stream");
    }

    @Test
    void anyBytesHaveAType() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = new byte[random.nextInt(24)];
            random.nextBytes(bytes);
            assertThat(MediaTypeRules.of("x.jpg", bytes)).contains("/");
        }
    }
}

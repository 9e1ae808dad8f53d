package opr.fieldbook.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasChosenIsReadBack() {
        Look chosen = new Look("DARK", 150, false, true);
        chosen.keep(folder);
        assertThat(Look.of(folder)).isEqualTo(chosen);
    }

    @Test
    void nothingOrNonsenseLooksAsUsual() throws IOException {
        assertThat(Look.of(folder)).isEqualTo(Look.USUAL);
        Files.writeString(folder.resolve(Look.NAME), "text-size=large\ncolors=\\u00zz");
        assertThat(Look.of(folder)).isEqualTo(Look.USUAL);
    }

    @Test
    void withoutALibraryNothingIsWritten() {
        Path none = folder.resolve("none");
        Look.USUAL.keep(none);
        assertThat(none).doesNotExist();
    }
}

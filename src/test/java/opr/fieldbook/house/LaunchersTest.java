package opr.fieldbook.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * However the program is started: Java must not keep the command line in its file of the temporary folder, nor the memory
 * in a file after a crash. Notes and passphrases may stand in both.
 */
class LaunchersTest {

    private static final List<String> PRIVATE =
            List.of("-XX:-UsePerfData", "-XX:-CreateCoredumpOnCrash", "-XX:+SuppressFatalErrorMessage");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "installer/bin/fieldbook",
                "installer/bin/fieldbook.cmd",
                "installer/linux/build.sh",
                "installer/windows/build.ps1",
                "pom.xml"
            })
    void everyStartKeepsJavaFromWritingWhatWasTyped(String launcher) throws IOException {
        check(Files.readString(Path.of(launcher)));
    }

    @Test
    void aStartWithoutThemIsNoticed() {
        assertThatThrownBy(() -> check("java -XX:+UseSerialGC -XX:-UsePerfData -jar fieldbook.jar"))
                .isInstanceOf(AssertionError.class);
    }

    private static void check(String launcher) {
        assertThat(launcher).contains(PRIVATE);
    }
}

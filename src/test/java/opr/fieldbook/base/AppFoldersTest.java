package opr.fieldbook.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AppFoldersTest {

    private static final Path HOME = Path.of("/home/kim");

    @Test
    void linuxFollowsTheDesktopStandard() {
        assertThat(AppFolders.libraryOn("Linux", Map.of(), HOME))
                .isEqualTo(Path.of("/home/kim/.local/share/opr-fieldbook"));
        assertThat(AppFolders.libraryOn("Linux", Map.of("XDG_DATA_HOME", "/data"), HOME))
                .isEqualTo(Path.of("/data/opr-fieldbook"));
        assertThat(AppFolders.libraryOn("Linux", Map.of("XDG_DATA_HOME", "relative"), HOME))
                .isEqualTo(Path.of("/home/kim/.local/share/opr-fieldbook"));
    }

    @Test
    void windowsAndMac() {
        assertThat(AppFolders.libraryOn("Windows 11", Map.of("LOCALAPPDATA", "/c/Local"), HOME))
                .isEqualTo(Path.of("/c/Local/OPR Fieldbook"));
        assertThat(AppFolders.libraryOn("Windows 11", Map.of(), HOME))
                .isEqualTo(Path.of("/home/kim/AppData/Local/OPR Fieldbook"));
        assertThat(AppFolders.libraryOn("Mac OS X", Map.of(), HOME))
                .isEqualTo(Path.of("/home/kim/Library/Application Support/OPR Fieldbook"));
    }
}

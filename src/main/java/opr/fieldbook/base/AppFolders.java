package opr.fieldbook.base;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where things stand when nobody chose a place. The library goes into the local application-data folder, which neither
 * roams with the account nor is taken up by the usual cloud clients.
 */
public final class AppFolders {

    private static final String NAME = "OPR Fieldbook";

    private AppFolders() {}

    /** The folder of the library when none is named; it need not exist. */
    public static Path defaultLibrary() {
        return libraryOn(System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home")));
    }

    static Path libraryOn(String system, Map<String, String> environment, Path home) {
        String os = system.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            return given(environment, "LOCALAPPDATA", home.resolve("AppData").resolve("Local")).resolve(NAME);
        }
        if (os.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve(NAME);
        }
        return given(environment, "XDG_DATA_HOME", home.resolve(".local").resolve("share"))
                .resolve("opr-fieldbook");
    }

    /** A relative value is ignored, as the desktop standard asks. */
    private static Path given(Map<String, String> environment, String name, Path otherwise) {
        String value = environment.getOrDefault(name, "");
        boolean windowsDrive = value.matches("[A-Za-z]:\\\\.*");
        return value.isBlank() || !(Path.of(value).isAbsolute() || windowsDrive) ? otherwise : Path.of(value);
    }
}

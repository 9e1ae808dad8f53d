package opr.fieldbook.work;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import opr.fieldbook.base.AtomicFile;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;

/**
 * How the window looks and listens on this laptop. Kept beside the library in a small plain file, because the screen before
 * unlocking shows it too. Nothing about the work stands in it; a library without it looks as the system does.
 *
 * @param colors     LIGHT, DARK or SYSTEM
 * @param textSize   in percent of the normal size
 * @param singleKeys whether single letters and digits act in lists
 * @param lessMotion whether nothing slides or fades
 */
public record Look(String colors, int textSize, boolean singleKeys, boolean lessMotion) {

    /** Where nothing was chosen. */
    public static final Look USUAL = new Look("SYSTEM", 100, true, false);

    static final String NAME = "library.look";

    /** What was chosen for the library of a folder; the usual look where nothing can be read. */
    public static Look of(Path folder) {
        FileStore files = FileStore.real();
        Path file = folder.resolve(NAME);
        Properties read = new Properties();
        try {
            if (files.exists(file)) {
                read.load(new StringReader(new String(files.read(file), StandardCharsets.UTF_8)));
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            return USUAL;
        }
        return new Look(
                read.getProperty("colors", USUAL.colors),
                number(read.getProperty("text-size", "")),
                Boolean.parseBoolean(read.getProperty("single-keys", "true")),
                Boolean.parseBoolean(read.getProperty("less-motion", "false")));
    }

    /** Writes it beside the library, if there is one; a disk that refuses does not stop the work. */
    public void keep(Path folder) {
        FileStore files = FileStore.real();
        String text = "colors=" + colors + "\ntext-size=" + textSize + "\nsingle-keys=" + singleKeys + "\nless-motion="
                + lessMotion + "\n";
        try {
            if (files.exists(folder)) {
                new AtomicFile(files).write(folder.resolve(NAME), text.getBytes(StandardCharsets.UTF_8));
            }
        } catch (Problem tryAgainNextTime) {
            return;
        }
    }

    private static int number(String text) {
        return text.matches("\\d{1,3}") ? Integer.parseInt(text) : USUAL.textSize;
    }
}

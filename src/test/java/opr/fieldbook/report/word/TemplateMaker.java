package opr.fieldbook.report.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes {@code resources/report/template.docx} from its parts, which stand beside this class's test resources as
 * readable XML. Run {@code main} after changing a part; {@link TemplateTest} fails while the two differ.
 */
final class TemplateMaker {

    static final Path PARTS = Path.of("src/test/resources/opr/fieldbook/report/word/template");
    static final Path TEMPLATE = Path.of("resources/report/template.docx");

    private static final LocalDateTime STAMP = LocalDateTime.of(2026, 1, 1, 0, 0);
    private static final String FIRST = "[Content_Types].xml";

    private TemplateMaker() {}

    public static void main(String[] arguments) throws IOException {
        try (OutputStream out = Files.newOutputStream(TEMPLATE)) {
            write(out);
        }
    }

    /** The parts in a fixed order with a fixed time: the same bytes on every machine. */
    static void write(OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names()) {
                ZipEntry entry = new ZipEntry(name);
                entry.setTimeLocal(STAMP);
                zip.putNextEntry(entry);
                zip.write(Files.readAllBytes(PARTS.resolve(name)));
                zip.closeEntry();
            }
        }
    }

    /** The content types first, as readers expect. */
    static List<String> names() throws IOException {
        try (var files = Files.walk(PARTS)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> PARTS.relativize(file).toString().replace('\\', '/'))
                    .sorted((one, other) ->
                            one.equals(FIRST) ? -1 : other.equals(FIRST) ? 1 : one.compareTo(other))
                    .toList();
        }
    }
}

package opr.fieldbook.store.backup;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opr.fieldbook.store.InspectionFile;

/**
 * One backup of one inspection. A file gets such a name only after it was verified.
 *
 * @param number grows by one with each backup of the inspection, whatever the clock says; it decides which is newer
 * @param at     the clock when it was made
 */
public record Backup(Path file, String inspection, long number, BackupKind kind, Instant at) {

    private static final Pattern NAME = Pattern.compile(
            "([0-9a-f-]{8,64})\\.(\\d{6,12})\\.([a-z-]+)\\.(\\d{8}T\\d{6}Z)" + Pattern.quote(InspectionFile.SUFFIX));
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** A backup still to be made in a folder. */
    static Backup in(Path folder, String inspection, long number, BackupKind kind, Instant at) {
        String name = inspection
                + "."
                + "%06d".formatted(number)
                + "."
                + kind.word()
                + "."
                + TIME.format(at)
                + InspectionFile.SUFFIX;
        return new Backup(folder.resolve(name), inspection, number, kind, at);
    }

    /** What the name of a file says; empty if it is not the name of a backup. */
    static Optional<Backup> of(Path file) {
        Matcher parts = NAME.matcher(String.valueOf(file.getFileName()));
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            Instant at = TIME.parse(parts.group(4), Instant::from);
            return BackupKind.of(parts.group(3))
                    .map(kind -> new Backup(file, parts.group(1), Long.parseLong(parts.group(2)), kind, at));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

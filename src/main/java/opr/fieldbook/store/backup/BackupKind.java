package opr.fieldbook.store.backup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;

/** Why a backup was made, and how many of its kind are kept. */
public enum BackupKind {
    HOURLY(24),
    DAILY(14),
    WEEKLY(8),
    BEFORE_MERGE(10),
    BEFORE_IMPORT(10),
    BEFORE_MIGRATION(10),
    BY_HAND(10);

    private final int kept;

    BackupKind(int kept) {
        this.kept = kept;
    }

    /** How many are kept. */
    public int kept() {
        return kept;
    }

    /** The fixed word, in file names and JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<BackupKind> of(String word) {
        for (BackupKind kind : values()) {
            if (kind.word().equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Backups with the same period stand for each other, the newest counts; those made for a reason have each their own. */
    String period(Instant at, long number) {
        LocalDate day = at.atZone(ZoneOffset.UTC).toLocalDate();
        return switch (this) {
            case HOURLY -> at.truncatedTo(ChronoUnit.HOURS).toString();
            case DAILY -> day.toString();
            case WEEKLY -> day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            case BEFORE_MERGE, BEFORE_IMPORT, BEFORE_MIGRATION, BY_HAND -> String.valueOf(number);
        };
    }
}

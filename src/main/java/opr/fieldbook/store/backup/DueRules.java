package opr.fieldbook.store.backup;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which backup of an inspection is due. Pure. */
public final class DueRules {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);

    private DueRules() {}

    /**
     * While an inspection is used and has changed since its newest backup: weekly, daily, or hourly. What a wrong clock
     * dated into the future does not count.
     *
     * @param all the backups of one inspection
     */
    public static Optional<BackupKind> due(List<Backup> all, Instant now) {
        if (none(all, BackupKind.WEEKLY, now, WEEK)) {
            return Optional.of(BackupKind.WEEKLY);
        }
        if (all.stream().anyMatch(backup -> within(backup, now, HOUR))) {
            return Optional.empty();
        }
        return Optional.of(none(all, BackupKind.DAILY, now, DAY) ? BackupKind.DAILY : BackupKind.HOURLY);
    }

    private static boolean none(List<Backup> all, BackupKind kind, Instant now, Duration span) {
        return all.stream().noneMatch(backup -> backup.kind() == kind && within(backup, now, span));
    }

    private static boolean within(Backup backup, Instant now, Duration span) {
        return !backup.at().isAfter(now) && backup.at().plus(span).isAfter(now);
    }
}

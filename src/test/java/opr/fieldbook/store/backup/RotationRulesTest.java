package opr.fieldbook.store.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RotationRulesTest {

    private static final String ID = "0a0a0a0a-1111";
    private static final Instant START = Instant.parse("2027-03-01T08:00:00Z");

    private static Backup at(long number, BackupKind kind, Instant at) {
        return Backup.in(Path.of("backups"), ID, number, kind, at);
    }

    /** A clock that goes on, hour by hour; what is due is made, what is superfluous goes. */
    private static List<Backup> used(Duration span, Duration step) {
        List<Backup> kept = new ArrayList<>();
        long number = 0;
        for (Instant now = START; now.isBefore(START.plus(span)); now = now.plus(step)) {
            var kind = DueRules.due(kept, now);
            if (kind.isPresent()) {
                Backup fresh = at(++number, kind.get(), now);
                kept.add(fresh);
                kept.removeAll(RotationRules.superfluous(kept, fresh));
            }
        }
        return kept;
    }

    private static long count(List<Backup> all, BackupKind kind) {
        return all.stream().filter(backup -> backup.kind() == kind).count();
    }

    @Test
    void ninetyDaysOfWorkLeaveTheNewestOfEachKind() {
        List<Backup> kept = used(Duration.ofDays(90), Duration.ofMinutes(10));
        assertThat(count(kept, BackupKind.HOURLY)).isEqualTo(24);
        assertThat(count(kept, BackupKind.DAILY)).isEqualTo(14);
        assertThat(count(kept, BackupKind.WEEKLY)).isEqualTo(8);
        Instant end = START.plus(Duration.ofDays(90));
        assertThat(kept).anySatisfy(backup -> assertThat(Duration.between(backup.at(), end)).isLessThanOrEqualTo(Duration.ofHours(1)));
        assertThat(kept).anySatisfy(backup -> assertThat(Duration.between(backup.at(), end)).isGreaterThan(Duration.ofDays(49)));
    }

    @Test
    void nothingIsMadeTwiceInAnHour() {
        assertThat(used(Duration.ofHours(5), Duration.ofMinutes(10))).hasSize(5);
        assertThat(DueRules.due(List.of(at(1, BackupKind.BY_HAND, START)), START.plusSeconds(600)))
                .as("weekly is due whatever was made by hand")
                .contains(BackupKind.WEEKLY);
        List<Backup> weekly = List.of(at(1, BackupKind.WEEKLY, START), at(2, BackupKind.BEFORE_MERGE, START.plusSeconds(600)));
        assertThat(DueRules.due(weekly, START.plusSeconds(1200))).isEmpty();
        assertThat(DueRules.due(weekly, START.plusSeconds(7200))).contains(BackupKind.DAILY);
    }

    @Test
    void aWrongClockNeverRemovesTheNewest() {
        List<Backup> all = new ArrayList<>();
        for (int i = 1; i <= 30; i++) {
            all.add(at(i, BackupKind.HOURLY, START.plus(Duration.ofHours(i))));
        }
        Backup twoYearsBack = at(31, BackupKind.HOURLY, START.minus(Duration.ofDays(730)));
        all.add(twoYearsBack);
        List<Backup> gone = RotationRules.superfluous(all, twoYearsBack);
        assertThat(gone).hasSize(7).doesNotContain(twoYearsBack).extracting(Backup::number).containsExactly(
                7L, 6L, 5L, 4L, 3L, 2L, 1L);
        assertThat(DueRules.due(List.of(at(1, BackupKind.WEEKLY, START.plus(Duration.ofDays(700)))), START))
                .contains(BackupKind.WEEKLY);
    }

    @Test
    void severalOfOneHourStandForEachOther() {
        List<Backup> all = List.of(
                at(1, BackupKind.HOURLY, START), at(2, BackupKind.HOURLY, START.plusSeconds(60)),
                at(3, BackupKind.BEFORE_MERGE, START.plusSeconds(61)), at(4, BackupKind.BEFORE_MERGE, START.plusSeconds(62)));
        assertThat(RotationRules.superfluous(all, all.getLast())).containsExactly(all.getFirst());
        assertThat(RotationRules.superfluous(all, all.getFirst())).as("nothing as new as the fresh one").isEmpty();
    }

    @Test
    void theTenNewestMadeForAReasonAreKept() {
        for (BackupKind kind : List.of(BackupKind.BEFORE_MERGE, BackupKind.BEFORE_IMPORT, BackupKind.BY_HAND)) {
            List<Backup> all = new ArrayList<>();
            for (int i = 1; i <= 14; i++) {
                all.add(at(i, kind, START.plusSeconds(i)));
            }
            java.util.Collections.shuffle(all, new Random(7));
            Backup newest = all.stream().filter(backup -> backup.number() == 14).findFirst().orElseThrow();
            assertThat(RotationRules.superfluous(all, newest)).extracting(Backup::number).containsExactly(4L, 3L, 2L, 1L);
        }
    }

    @Test
    void aNameSaysEverythingAndOtherNamesNothing() {
        for (BackupKind kind : BackupKind.values()) {
            Backup backup = at(12, kind, START);
            assertThat(Backup.of(backup.file())).contains(backup);
        }
        for (String name : List.of(
                "library.key", ID + ".000001.hourly.20270301T080000Z.fieldbook.part",
                ID + ".000001.yearly.20270301T080000Z.fieldbook", ID + ".000001.hourly.20271301T080000Z.fieldbook",
                ID + ".fieldbook")) {
            assertThat(Backup.of(Path.of(name))).as(name).isEmpty();
        }
    }
}

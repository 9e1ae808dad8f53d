package opr.fieldbook.work.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.domain.inspection.Role;
import opr.fieldbook.work.merge.Confirmed;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.merge.Merged;
import opr.fieldbook.work.trust.Standing;
import org.junit.jupiter.api.Test;

/** Copied libraries, restored backups and wrong clocks: all work is taken, one plain warning, no refusal. */
class ClonesTest extends OnTwoLaptops {

    private static final List<String> ITEMS = List.of("J-T-02", "J-T-03", "J-T-05", "J-T-06", "J-T-07", "J-T-08");

    @Test
    void twoBranchesOfACloneAreMergedTwiceEachGrowingBetween() {
        b.answer("J-T-02", Result.MET);
        Team.Laptop clone = team.copy(b, "b-copy");
        String before = b.device();
        assertThat(clone.device()).isEqualTo(before);
        b.answer("J-T-03", Result.MET);
        clone.answer("J-T-03", Result.NOT_MET);
        clone.answer("J-T-05", Result.MET);
        assertThat(lead.merge(team.send(b), team.send(clone)).files())
                .flatExtracting(Merged.Part::warnings)
                .as("whoever merges both is told once")
                .filteredOn(words -> words.contains("works as two"))
                .singleElement()
                .satisfies(words -> assertThat(words).contains("Inspector b"));
        Merged learned = b.merge(team.send(lead));
        assertThat(learned.files().getFirst().warnings()).filteredOn(words -> words.contains("copy")).hasSize(1);
        assertThat(b.device()).isNotEqualTo(before);
        b.answer("J-T-06", Result.MET);
        assertThat(b.letter()).matches("B[a-z]");
        clone.answer("J-T-07", Result.MET);
        assertThat(lead.merge(team.send(clone), team.send(b)).files())
                .flatExtracting(Merged.Part::warnings)
                .noneMatch(words -> words.contains("works as two"));
        Path evening = team.send(lead);
        Merged again = b.merge(evening);
        assertThat(again.files().getFirst().warnings()).noneMatch(words -> words.contains("copy"));
        assertThat(clone.merge(evening).files().getFirst().warnings()).anyMatch(words -> words.contains("copy"));
        assertThat(b.hash()).isEqualTo(lead.hash());
        assertThat(clone.hash()).isEqualTo(lead.hash());
        clone.answer("J-T-08", Result.MET);
        assertThat(clone.letter()).matches("B[a-z]").isNotEqualTo(b.letter());
        lead.merge(team.send(clone));
        assertThat(Await.of(lead.sitting.desk().inspect(Inspection::members))).hasSize(4);
    }

    @Test
    void aNewDeviceOutlivesTheSittingAndJoinsWithItsFirstEdit() {
        Team.Laptop clone = team.copy(b, "b-copy");
        clone.answer("J-T-03", Result.NOT_MET);
        b.answer("J-T-05", Result.MET);
        b.merge(team.send(clone));
        int members = Await.of(b.sitting.desk().inspect(Inspection::members)).size();
        assertThat(members).isEqualTo(2);
        b.lock();
        b.unlock();
        b.answer("J-T-06", Result.MET);
        assertThat(Await.of(b.sitting.desk().inspect(Inspection::members))).hasSize(3);
        assertThat(Laptops.of(b.sitting)).extracting(Laptops.Laptop::standing)
                .containsExactly(Standing.INTRODUCED, Standing.SELF, Standing.SELF);
        assertThat(Confirmed.read(b.sitting, Confirmed::byLead).newer()).isGreaterThan(2);
    }

    @Test
    void aRestoredBackupThatIsWorkedOnKeepsAllWork() {
        Team.Laptop backup = team.copy(b, "restored");
        b.answer("J-T-02", Result.MET);
        b.answer("J-T-03", Result.MET);
        lead.merge(team.send(b));
        backup.answer("J-T-05", Result.MET);
        backup.merge(team.send(lead));
        backup.answer("J-T-06", Result.MET);
        lead.merge(team.send(backup));
        assertThat(lead.hash()).isEqualTo(backup.hash());
        long answered = Await.of(lead.sitting.desk().inspect(inspection -> inspection.asked().stream()
                .filter(asked -> asked.answer(inspection.state()) != null)
                .count()));
        assertThat(answered).isEqualTo(4);
    }

    @Test
    void clocksTwoYearsOffAreSaidAndNothingIsRefused() {
        TimeSource ahead = at(OffsetDateTime.now().plusYears(2));
        TimeSource behind = at(OffsetDateTime.now().minusYears(2));
        Team.Laptop c = team.join("c", Role.INSPECTOR);
        write(b, ahead, "J-T-02");
        write(c, behind, "J-T-02");
        Merged merged = lead.merge(team.send(b, ahead), team.send(c, behind));
        assertThat(merged.files().get(0).warnings()).filteredOn(words -> words.contains("ahead")).hasSize(1);
        assertThat(merged.files().get(1).warnings()).noneMatch(words -> words.contains("clock"));
        assertThat(merged.conflicts()).isEqualTo(1);
        b.merge(team.send(lead));
        c.merge(team.send(lead));
        assertThat(b.hash()).isEqualTo(lead.hash());
        assertThat(c.hash()).isEqualTo(lead.hash());
        assertThat(lead.merge(team.send(b, behind)).files().getFirst().warnings()).anyMatch(words -> words.contains("clock"));
    }

    /** The clock of a laptop is one thing, however many of its files are merged at once. */
    @Test
    void aWrongClockIsSaidOnceForAllFilesOfALaptop() {
        TimeSource ahead = at(OffsetDateTime.now().plusYears(2));
        write(b, ahead, "J-T-02");
        Path older = team.send(b, ahead);
        write(b, at(OffsetDateTime.now().plusYears(2).plusHours(1)), "J-T-03");
        Path newer = team.send(b, TimeSource.CLOCK);
        Path receipt = team.receipt(b);
        for (List<Path> files : List.of(List.of(older, newer, receipt), List.of(receipt, newer, older))) {
            List<Merged.Part> parts = lead.preview(files.toArray(Path[]::new)).files();
            assertThat(parts)
                    .flatExtracting(Merged.Part::warnings)
                    .filteredOn(words -> words.contains("clock"))
                    .singleElement()
                    .satisfies(words -> assertThat(words).contains("ahead"));
        }
        assertThat(lead.merge(older, newer, receipt).files())
                .flatExtracting(Merged.Part::warnings)
                .filteredOn(words -> words.contains("clock"))
                .hasSize(1);
    }

    /** The lead's clock was ahead for one file: what the lead says later still counts. */
    @Test
    void whatALaptopSaidWhileItsClockWasWrongIsReplacedByWhatItSaysNext() {
        for (int years : new int[] {2, -2}) {
            TimeSource wrong = at(OffsetDateTime.now().plusYears(years));
            b.answer("J-T-02", years > 0 ? Result.MET : Result.NOT_MET);
            lead.merge(team.send(b));
            b.merge(team.send(lead, years > 0 ? wrong : TimeSource.CLOCK));
            assertThat(confirmed(b).newer()).isZero();
            b.answer("J-T-03", years > 0 ? Result.MET : Result.NOT_MET);
            assertThat(confirmed(b).newer()).isEqualTo(1);
            lead.merge(team.send(b));
            b.merge(team.send(lead, years > 0 ? TimeSource.CLOCK : wrong));
            assertThat(confirmed(b).newer()).as("clock %d years off", years).isZero();
        }
    }

    private static Confirmed.State confirmed(Team.Laptop laptop) {
        return Confirmed.read(laptop.sitting, Confirmed::byLead);
    }

    private static TimeSource at(OffsetDateTime now) {
        return new TimeSource() {
            @Override
            public OffsetDateTime now() {
                return now;
            }

            @Override
            public boolean byHand() {
                return false;
            }
        };
    }

    private static void write(Team.Laptop laptop, TimeSource time, String item) {
        laptop.lock();
        laptop.session = Team.libraries(time).unlock(laptop.library, "a passphrase".toCharArray());
        laptop.sitting = laptop.session.open(laptop.session.inspections().getFirst().id(), Runnable::run);
        laptop.answer(item, time.now().isAfter(OffsetDateTime.now()) ? Result.MET : Result.NOT_MET);
    }

    /** Whoever copies, works, sends and merges in whatever order: in the end everybody has everything, and the same. */
    @Test
    void randomHistoriesWithClonesConverge() {
        for (long seed = 1; seed <= 3; seed++) {
            Random random = new Random(seed);
            List<Team.Laptop> all = new ArrayList<>(List.of(lead, b));
            for (int step = 0; step < 24; step++) {
                Team.Laptop one = all.get(random.nextInt(all.size()));
                switch (random.nextInt(5)) {
                    case 0 -> {
                        if (all.size() < 4) {
                            all.add(team.copy(one, "seed" + seed + "-copy" + step));
                        }
                    }
                    case 1 -> one.merge(team.send(all.get(random.nextInt(all.size()))));
                    default -> one.answer(
                            ITEMS.get(random.nextInt(ITEMS.size())), Result.values()[random.nextInt(2)]);
                }
            }
            for (int round = 0; round < 2; round++) {
                lead.merge(all.stream().filter(each -> each != lead).map(team::send).toArray(Path[]::new));
                Path evening = team.send(lead);
                all.stream().filter(each -> each != lead).forEach(each -> each.merge(evening));
            }
            assertThat(all).as("seed " + seed).extracting(Team.Laptop::hash).containsOnly(lead.hash());
            for (Team.Laptop each : all) {
                each.lock();
                each.unlock();
            }
            assertThat(all).as("seed " + seed).extracting(Team.Laptop::hash).containsOnly(lead.hash());
        }
    }
}

package opr.fieldbook.work.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.domain.inspection.Role;
import opr.fieldbook.store.exhibit.ExhibitStore;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.merge.HandOver;
import opr.fieldbook.work.merge.Merged;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A work package and a hand-over whose exhibits do not go into one file. */
class PackageVolumesTest {

    private static final int PHOTO = 20_000;

    @TempDir
    Path folder;

    private Team team;
    private Team.Laptop lead;
    private int photos;

    @BeforeEach
    void three() throws IOException {
        team = new Team(folder);
        lead = team.lead();
        lead.answer("J-T-02", Result.MET);
        for (int i = 0; i < 3; i++) {
            photo(lead);
        }
    }

    @AfterEach
    void close() {
        team.close();
    }

    private void photo(Team.Laptop on) throws IOException {
        byte[] bytes = new byte[PHOTO];
        Arrays.fill(bytes, (byte) ++photos);
        on.sitting.exhibits().add(Files.write(folder.resolve("photo-" + photos + ".jpg"), bytes));
    }

    /** Room for one photo in each file. */
    private HandOver small(Team.Laptop from) {
        return new HandOver(from.session, TimeSource.CLOCK, FileStore.real(), PHOTO);
    }

    private List<Path> pack(String name, String file) {
        return new WorkPackage(lead.session, small(lead))
                .write(lead.sitting, new WorkPackage.Wanted(name, Role.INSPECTOR, List.of()), Team.TOLD, folder.resolve(file))
                .files();
    }

    private OpenPackage.Taken open(Team.Laptop laptop, List<Path> files) {
        OpenPackage.Taken taken = new OpenPackage(laptop.session, TimeSource.CLOCK).open(files, Team.TOLD);
        laptop.sitting = laptop.session.open(taken.id(), Runnable::run);
        return taken;
    }

    private static void same(ExhibitStore one, ExhibitStore other) throws IOException {
        assertThat(one.ids()).isEqualTo(other.ids());
        for (String id : one.ids()) {
            try (InputStream here = one.open(id);
                    InputStream there = other.open(id)) {
                assertThat(here.readAllBytes()).isEqualTo(there.readAllBytes());
            }
        }
    }

    @Test
    void allVolumesTogetherOrOneByOneInAnyOrderBringEverything() throws IOException {
        List<Path> files = pack("Inspector b", "p.fieldbook");
        assertThat(files).extracting(Path::getFileName).extracting(Path::toString)
                .containsExactly("p.fieldbook", "p.2.fieldbook", "p.3.fieldbook");
        Team.Laptop b = team.make("b", Role.INSPECTOR);
        assertThat(new OpenPackage(b.session, TimeSource.CLOCK).areNew(files)).isTrue();
        OpenPackage.Taken all = open(b, List.of(files.get(2), files.get(0), files.get(1)));
        assertThat(all.missing()).isEmpty();
        assertThat(all.warnings()).isEmpty();
        assertThat(all.exhibits()).isEqualTo(3);
        same(b.sitting.exhibits(), lead.sitting.exhibits());
        Team.Laptop c = team.make("c", Role.INSPECTOR);
        OpenPackage.Taken second = open(c, List.of(pack("Inspector c", "c.fieldbook").get(1)));
        assertThat(second.missing()).containsExactly(1, 3);
        assertThat(second.warnings())
                .singleElement()
                .satisfies(words -> assertThat(words).contains("not here yet: 2", "3 files", "number 1, 3"));
        c.merge(folder.resolve("c.3.fieldbook"));
        assertThat(c.merge(folder.resolve("c.fieldbook")).files().getFirst().warnings())
                .as("nothing is missing any more")
                .noneMatch(words -> words.contains("Exhibits"));
        same(c.sitting.exhibits(), lead.sitting.exhibits());
    }

    /** Work goes back in volumes too; the lead merges them at once or one by one, in each order. */
    @Test
    void workComesBackInVolumesInEachOrder() throws IOException {
        List<Path> files = pack("Inspector b", "p.fieldbook");
        Team.Laptop b = team.make("b", Role.INSPECTOR);
        open(b, files);
        b.answer("J-T-03", Result.NOT_MET);
        photo(b);
        photo(b);
        List<Path> sent = new ArrayList<>(small(b).sendAll(b.sitting, folder.resolve("s.fieldbook")).files());
        assertThat(sent).hasSize(5);
        Set<String> before = lead.sitting.exhibits().ids();
        List<Team.Laptop> leads = new ArrayList<>();
        for (int copy = 0; copy < 3; copy++) {
            leads.add(team.copy(lead, "lead-" + copy));
        }
        leads.get(0).merge(sent.toArray(Path[]::new));
        Collections.reverse(sent);
        leads.get(1).merge(sent.toArray(Path[]::new));
        for (Path file : List.of(sent.get(2), sent.get(4), sent.get(0), sent.get(3), sent.get(1))) {
            leads.get(2).merge(file);
        }
        assertThat(before).hasSize(3);
        for (Team.Laptop each : leads) {
            assertThat(each.hash()).isEqualTo(b.hash());
            same(each.sitting.exhibits(), b.sitting.exhibits());
        }
        Merged again = leads.get(2).merge(sent.toArray(Path[]::new));
        assertThat(again.mergeId()).isNull();
    }

    @Test
    void aDamagedVolumeIsNamedAndNothingIsTakenIn() throws IOException {
        List<Path> files = pack("Inspector b", "p.fieldbook");
        Team.Laptop b = team.make("b", Role.INSPECTOR);
        for (Path damaged : files) {
            byte[] good = Files.readAllBytes(damaged);
            byte[] bad = good.clone();
            bad[bad.length - PHOTO / 2] ^= 1;
            Files.write(damaged, bad);
            assertThat(new OpenPackage(b.session, TimeSource.CLOCK).areNew(files)).as("is told by opening it").isTrue();
            Problem problem = catchThrowableOfType(Problem.class, () -> open(b, files));
            assertThat(problem.kind()).isEqualTo(Problem.Kind.DAMAGED);
            assertThat(problem).hasMessageContaining(damaged.getFileName().toString());
            nothing(b);
            Files.write(damaged, good);
        }
        Files.write(files.get(1), Arrays.copyOf(Files.readAllBytes(files.get(1)), 5_000));
        assertThat(new OpenPackage(b.session, TimeSource.CLOCK).areNew(files)).isTrue();
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> open(b, files))
                .withMessageContaining("p.2.fieldbook");
        nothing(b);
        open(b, List.of(files.get(0), files.get(2)));
    }

    private static void nothing(Team.Laptop laptop) {
        assertThat(laptop.session.inspections()).isEmpty();
        assertThat(laptop.library.resolve("inspections")).isEmptyDirectory();
        assertThat(laptop.library.resolve("exhibits")).isEmptyDirectory();
    }

    @Test
    void volumesOfTwoPackagesAreNotMixed() throws IOException {
        List<Path> old = pack("Inspector b", "old.fieldbook");
        List<Path> other = pack("Inspector c", "c.fieldbook");
        lead.answer("J-T-03", Result.MET);
        List<Path> fresh = pack("Inspector b", "new.fieldbook");
        Team.Laptop b = team.make("b", Role.INSPECTOR);
        for (Path foreign : List.of(old.get(1), other.get(1))) {
            assertThatExceptionOfType(Problem.class)
                    .isThrownBy(() -> open(b, List.of(fresh.get(0), foreign)))
                    .withMessageContaining("new.fieldbook")
                    .withMessageContaining(foreign.getFileName().toString())
                    .withMessageContaining("not parts of one work package");
            nothing(b);
        }
        Path sent = team.send(lead);
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> open(b, List.of(fresh.get(0), sent)))
                .withMessageContaining(sent.toString())
                .withMessageContaining("no work package");
        nothing(b);
        open(b, fresh);
        assertThat(new OpenPackage(b.session, TimeSource.CLOCK).areNew(fresh)).as("merge them now").isFalse();
        assertThat(new OpenPackage(lead.session, TimeSource.CLOCK).areNew(fresh)).isFalse();
    }
}

package opr.fieldbook.work.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import opr.fieldbook.base.FailingFileStore;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.Member;
import opr.fieldbook.domain.inspection.MemberField;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.domain.inspection.Role;
import opr.fieldbook.domain.team.Invitation;
import opr.fieldbook.domain.team.Parts;
import opr.fieldbook.intake.BuiltInProtocols;
import opr.fieldbook.seal.TestCost;
import opr.fieldbook.store.Library;
import opr.fieldbook.store.OwnerProfile;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.trust.Standing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkPackageTest {

    @TempDir
    Path folder;

    private Team team;
    private Team.Laptop lead;

    @BeforeEach
    void lead() {
        team = new Team(folder);
        lead = team.lead();
    }

    @AfterEach
    void close() {
        team.close();
    }

    @Test
    void aMemberJoinsWithLetterRoleAndSectionsAndNeedsNoPassphraseAfterwards() {
        lead.answer("J-T-02", Result.MET);
        String section = lead.sitting.desk().inspect(inspection -> Parts.all(inspection).getFirst().id()).join();
        Team.Laptop b = team.make("b", Role.INSPECTOR);
        Path file = team.pack("Inspector b", Role.LEAD, section);
        OpenPackage.Taken taken = new OpenPackage(b.session, TimeSource.CLOCK).open(file, Team.TOLD);
        b.sitting = b.session.open(taken.number(), Runnable::run);
        assertThat(b.letter()).isEqualTo("B");
        assertThat(b.session.register().list()).extracting("name").containsExactly("Sample County Sheriff");
        List<Member> members = Await.of(b.sitting.desk().inspect(Inspection::members));
        assertThat(members).extracting(Member::who).containsExactly(
                new MemberField.Who("Inspector lead", "I", Role.LEAD, "A"),
                new MemberField.Who("Inspector b", "I", Role.LEAD, "B"));
        String owner = Await.of(b.sitting.desk().read(fold -> Parts.owner(fold, section)));
        assertThat(owner).isEqualTo("B");
        b.answer("J-T-03", Result.NOT_MET);
        lead.merge(team.send(b));
        b.merge(team.send(lead));
        assertThat(b.hash()).isEqualTo(lead.hash());
        assertThat(Await.of(lead.sitting.desk().read(Invitation::all)))
                .singleElement()
                .satisfies(invitation -> assertThat(invitation.joined()).containsExactly(b.device()));
    }

    @Test
    void whoJoinedWithAPackageIsIntroducedInPersonOnBothSides() {
        Team.Laptop b = team.join("b", Role.INSPECTOR);
        Team.Laptop c = team.join("c", Role.INSPECTOR);
        lead.merge(team.send(b), team.send(c));
        b.merge(team.send(lead));
        assertThat(Laptops.of(lead.sitting)).extracting(Laptops.Laptop::standing)
                .containsExactly(Standing.SELF, Standing.INTRODUCED, Standing.INTRODUCED);
        assertThat(Laptops.of(b.sitting)).extracting(Laptops.Laptop::standing)
                .containsExactly(Standing.INTRODUCED, Standing.SELF, Standing.INTRODUCED);
        assertThat(Laptops.of(b.sitting).getLast().words()).isEqualTo(Laptops.of(c.sitting).getLast().words());
    }

    @Test
    void twoLaptopsWithOneInvitationAreBothNew() {
        Team.Laptop b = team.make("b", Role.INSPECTOR);
        Team.Laptop c = team.make("c", Role.INSPECTOR);
        Path file = team.pack("Inspector b", Role.INSPECTOR);
        for (Team.Laptop each : List.of(b, c)) {
            OpenPackage.Taken taken = new OpenPackage(each.session, TimeSource.CLOCK).open(file, Team.TOLD);
            each.sitting = each.session.open(taken.id(), Runnable::run);
        }
        var merged = lead.merge(team.send(b), team.send(c));
        assertThat(merged.files()).allSatisfy(part -> assertThat(part.warnings()).anyMatch(words -> words.contains("six words")));
        assertThat(Laptops.of(lead.sitting)).extracting(Laptops.Laptop::standing)
                .containsExactly(Standing.SELF, Standing.NEW, Standing.NEW);
    }

    @Test
    void twoLeadsWhoGaveOneLetterAreToldOnce() {
        Team.Laptop second = team.join("second", Role.LEAD);
        Team.Laptop c = team.join("c", Role.INSPECTOR);
        Team.Laptop d = team.join(second, "d", Role.INSPECTOR);
        assertThat(List.of(c.letter(), d.letter())).containsOnly("C");
        assertThat(lead.merge(team.send(c)).files().getFirst().warnings()).isEmpty();
        assertThat(lead.merge(team.send(second), team.send(d)).files().getLast().warnings())
                .anySatisfy(words -> assertThat(words).contains("Inspector c, Inspector d have the same letter, C"));
        d.answer("J-T-02", Result.MET);
        assertThat(lead.merge(team.send(d)).files().getFirst().warnings())
                .as("said once")
                .noneMatch(words -> words.contains("same letter"));
    }

    @Test
    void aPackageMadeAgainKeepsTheLetter() {
        team.pack("Inspector b", Role.INSPECTOR);
        team.pack("inspector B ", Role.INSPECTOR);
        team.pack("Inspector b", Role.CHIEF);
        assertThat(Await.of(lead.sitting.desk().read(Invitation::all)))
                .extracting(invitation -> invitation.who().letter())
                .containsExactly("B", "C");
    }

    @Test
    void whatCannotBeOpenedLeavesNothing() {
        Team.Laptop b = team.make("b", Role.INSPECTOR);
        Path file = team.pack("Inspector b", Role.INSPECTOR);
        OpenPackage opening = new OpenPackage(b.session, TimeSource.CLOCK);
        refused(() -> opening.open(file, "wrong".toCharArray()), "passphrase does not open");
        refused(() -> opening.open(team.send(lead), Team.TOLD), "no work package");
        assertThat(b.session.inspections()).isEmpty();
        refused(() -> new OpenPackage(lead.session, TimeSource.CLOCK).open(file, Team.TOLD), "fieldbook merge");
        Path nowhere = folder.resolve("none").resolve("x.fieldbook");
        refused(
                () -> new WorkPackage(lead.session, TimeSource.CLOCK, FileStore.real())
                        .write(lead.sitting, new WorkPackage.Wanted("D", Role.INSPECTOR, List.of()), Team.TOLD, nowhere),
                "not a folder");
        assertThat(Await.of(lead.sitting.desk().read(Invitation::all))).hasSize(1);
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String words) {
        assertThatExceptionOfType(Problem.class).isThrownBy(call).withMessageContaining(words);
    }

    @Test
    void whateverTheDiskDoesAPackageIsOpenedWholeOrNotAtAll() {
        Path file = team.pack("Inspector b", Role.INSPECTOR);
        FailingFileStore counting = FailingFileStore.counting();
        int made = open(counting, folder.resolve("counting"), file);
        assertThat(counting.calls()).isGreaterThan(made);
        int refused = 0;
        for (int call = made + 1; call <= counting.calls(); call++) {
            Path library = folder.resolve("failing" + call);
            FailingFileStore failing = FailingFileStore.onceAtCall(call);
            Throwable thrown = catchThrowable(() -> open(failing, library, file));
            String where = call + " " + failing.log() + " " + thrown;
            boolean whole = thrown == null;
            assertThat(whole || thrown instanceof Problem).as(where).isTrue();
            refused += whole ? 0 : 1;
            try (Library after = Library.unlock(library, "p".toCharArray())) {
                assertThat(after.inspections().list()).as(where).hasSize(whole ? 1 : 0);
                assertThat(library.resolve("inspections").toFile().list()).as(where).hasSize(whole ? 1 : 0);
            }
        }
        assertThat(refused).isGreaterThanOrEqualTo(4);
    }

    /** Answers how many calls it took to make the library. */
    private static int open(FileStore files, Path folder, Path file) {
        Library.Created created = Library.create(
                folder,
                new OwnerProfile("Inspector b", "B", OwnerProfile.Role.INSPECTOR),
                "p".toCharArray(),
                TestCost.low(),
                files);
        int made = ((FailingFileStore) files).calls();
        try (Session session = new Session(created.library(), new BuiltInProtocols(), TimeSource.CLOCK)) {
            new OpenPackage(session, TimeSource.CLOCK).open(file, Team.TOLD);
            assertThat(session.inspections()).hasSize(1);
        }
        return made;
    }

    @Test
    void whateverTheDiskDoesAPackageIsWrittenWholeOrNotAtAll() {
        FailingFileStore counting = FailingFileStore.counting();
        write(counting, folder.resolve("counted.fieldbook"));
        for (int call = 1; call <= counting.calls(); call++) {
            Path target = folder.resolve("failing" + call + ".fieldbook");
            FailingFileStore failing = FailingFileStore.onceAtCall(call);
            try {
                write(failing, target);
            } catch (Problem told) {
                assertThat(Files.exists(target)).as(told.getMessage() + failing.log()).isEqualTo(told.getMessage().contains("did not confirm"));
            }
            assertThat(folder.resolve(target.getFileName() + ".part")).doesNotExist();
        }
        assertThat(Await.of(lead.sitting.desk().read(Invitation::all))).hasSize(1);
    }

    private void write(FileStore files, Path target) {
        new WorkPackage(lead.session, TimeSource.CLOCK, files)
                .write(lead.sitting, new WorkPackage.Wanted("E", Role.INSPECTOR, List.of()), Team.TOLD, target);
    }
}

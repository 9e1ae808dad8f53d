package opr.fieldbook.ui.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Ids;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.inspection.Note;
import opr.fieldbook.domain.inspection.Role;
import opr.fieldbook.domain.team.Parts;
import opr.fieldbook.intake.BuiltInProtocols;
import opr.fieldbook.store.TestLibrary;
import opr.fieldbook.ui.inspect.Bench;
import opr.fieldbook.ui.inspect.OnBench;
import opr.fieldbook.work.Background;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.merge.HandOver;
import opr.fieldbook.work.merge.MergeFiles;
import opr.fieldbook.work.team.OpenPackage;
import opr.fieldbook.work.team.TeamView;
import opr.fieldbook.work.trust.Standing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TeamModelTest extends OnBench {

    private TeamModel model;

    TeamModelTest() {
        super(folder -> Bench.jem(folder));
    }

    @BeforeEach
    void open() {
        model = TeamSample.inPlace(bench, live, dialogs);
        model.attach();
    }

    private TeamView view() {
        return Objects.requireNonNull(model.viewProperty().get());
    }

    @Test
    void aPackageIsWrittenAndTheInvitedStandOnTheTeamWithTheirSections() {
        String section = model.sections().getFirst().id();
        char[] secret = "four told plain words".toCharArray();
        dialogs.target = folder.resolve("b.fieldbook");
        model.pack("Inspector B", Role.LEAD, List.of(section), true, secret);
        assertThat(dialogs.problems).isEmpty();
        assertThat(dialogs.said).singleElement().asString().contains("b.fieldbook", "read back", "safe to remove");
        assertThat(secret).containsOnly('\0');
        assertThat(model.busyProperty().get()).isEmpty();
        assertThat(view().waiting()).singleElement().satisfies(invited -> assertThat(invited.who().letter()).isEqualTo("B"));
        assertThat(Parts.owner(live.state(), section)).isEqualTo("B");
        assertThat(view().lines()).singleElement().satisfies(line -> assertThat(line.standing()).isEqualTo(Standing.SELF));
        assertThat(view().copy()).isNull();
    }

    @Test
    void aLostLaptopIsMarkedAndWhatWasKeptAsideIsTakenInWhenAsked() {
        Path pack = folder.resolve("b.fieldbook");
        dialogs.target = pack;
        model.pack("Inspector B", Role.INSPECTOR, List.of(), false, "told in person".toCharArray());
        Path early = folder.resolve("early.fieldbook");
        Path late = folder.resolve("late.fieldbook");
        try (Session other = new Session(
                TestLibrary.create(folder.resolve("other"), "Inspector B", "IB"), new BuiltInProtocols(), TimeSource.CLOCK)) {
            String id = new OpenPackage(other, TimeSource.CLOCK).open(pack, "told in person".toCharArray()).id();
            try (Sitting sitting = other.open(id, Runnable::run)) {
                HandOver handing = new HandOver(other, TimeSource.CLOCK, FileStore.real());
                handing.send(sitting, early);
                sitting.desk().submit(new Edit.AddEntry(Ids.next(), "jots", "Written late", false)).join();
                handing.send(sitting, late);
            }
        }
        MergeFiles merging = new MergeFiles(live.sitting(), TimeSource.CLOCK, inspection -> folder.resolve("no copy"));
        merging.merge(List.of(early));
        model.refresh();
        assertThat(model.leads()).isTrue();
        TeamView.Line b = view().lines().getLast();
        assertThat(model.isHere(b)).isFalse();
        model.lose(b, LocalDate.of(2020, 1, 1));
        assertThat(view().lines().getLast().standing()).isEqualTo(Standing.LOST);
        merging.merge(List.of(late));
        model.refresh();
        assertThat(view().lines().getLast().aside()).isEqualTo(1);
        dialogs.yes = false;
        model.takeIn(view().lines().getLast());
        assertThat(view().lines().getLast().aside()).as("kept when the answer is no").isEqualTo(1);
        dialogs.yes = true;
        model.takeIn(view().lines().getLast());
        assertThat(dialogs.problems).isEmpty();
        assertThat(view().lines().getLast().aside()).isZero();
        assertThat(view().lines().getLast().standing()).isEqualTo(Standing.LOST);
        assertThat(Note.all(live.state())).extracting(Note::text).containsExactly("Written late");
        model.confirm(view().lines().getLast());
        assertThat(view().lines().getLast().standing()).isEqualTo(Standing.CONFIRMED);
    }

    @Test
    void withoutAPlaceNothingIsWrittenAndThePassphraseIsWiped() {
        char[] secret = "words".toCharArray();
        dialogs.target = null;
        model.pack("Inspector B", Role.INSPECTOR, List.of(), false, secret);
        assertThat(secret).containsOnly('\0');
        assertThat(view().waiting()).isEmpty();
        assertThat(dialogs.said).isEmpty();
    }

    @Test
    void aFailureIsToldAndNobodySaysItIsSafe() {
        dialogs.target = folder.resolve("none").resolve("b.fieldbook");
        model.pack("Inspector B", Role.INSPECTOR, List.of(), false, "words".toCharArray());
        model.handOver();
        assertThat(dialogs.problems).hasSize(2).allMatch(Problem.class::isInstance);
        assertThat(dialogs.said).isEmpty();
    }

    @Test
    void handOverAndReceiptAreWritten() {
        dialogs.target = folder.resolve("one.fieldbook");
        model.handOver();
        dialogs.target = folder.resolve("two.fieldbook");
        model.receipt();
        assertThat(folder.resolve("one.fieldbook")).exists();
        assertThat(folder.resolve("two.fieldbook")).exists();
        assertThat(dialogs.said).hasSize(2);
    }

    @Test
    void aPackageIsOpenedInAnotherLibraryAndThatIsAWorkingCopy() {
        dialogs.target = folder.resolve("b.fieldbook");
        model.pack("Inspector B", Role.INSPECTOR, List.of(), false, "told in person".toCharArray());
        dialogs.problems.clear();
        Background inPlace = new Background(Runnable::run, Runnable::run);
        try (Session other = new Session(
                TestLibrary.create(folder.resolve("other"), "Inspector B", "IB"), new BuiltInProtocols(), TimeSource.CLOCK)) {
            OpenPackages packages = new OpenPackages(other, inPlace, dialogs);
            List<Path> files = List.of(folder.resolve("b.fieldbook"));
            assertThat(packages.areOneNewPackage(files)).isTrue();
            assertThat(new OpenPackages(bench.session(), inPlace, dialogs).areOneNewPackage(files)).isFalse();
            List<String> opened = new java.util.ArrayList<>();
            dialogs.reason = "wrong";
            packages.ask(files, opened::add);
            assertThat(dialogs.problems).hasSize(1);
            dialogs.reason = "told in person";
            packages.ask(files, opened::add);
            assertThat(opened).containsExactly(live.sitting().id());
            assertThat(packages.areOneNewPackage(files)).isFalse();
            try (var sitting = other.open(opened.getFirst(), Runnable::run)) {
                var copy = opr.fieldbook.work.team.WorkingCopy.of(sitting).orElseThrow();
                assertThat(TeamWords.copy(copy)).startsWith("Inspector B’s working copy of ");
            }
        }
    }

    @Test
    void everyVolumeIsNamedAndAllAreOpenedTogether() throws IOException {
        for (int photo = 1; photo <= 3; photo++) {
            live.sitting().exhibits().add(Files.writeString(folder.resolve("photo-" + photo + ".jpg"), "sample ".repeat(2_000 + photo)));
        }
        TeamModel inVolumes = TeamSample.inVolumes(bench, live, dialogs, 15_000);
        dialogs.target = folder.resolve("p.fieldbook");
        inVolumes.pack("Inspector B", Role.INSPECTOR, List.of(), false, "told in person".toCharArray());
        assertThat(dialogs.problems).isEmpty();
        assertThat(dialogs.said)
                .singleElement()
                .asString()
                .contains("p.fieldbook, p.2.fieldbook, p.3.fieldbook", "hand over all of them", "safe to remove");
        dialogs.target = folder.resolve("s.fieldbook");
        inVolumes.handOver();
        assertThat(dialogs.said.getLast()).contains("s.fieldbook, s.2.fieldbook, s.3.fieldbook");
        List<Path> files = List.of(
                folder.resolve("p.3.fieldbook"), folder.resolve("p.fieldbook"), folder.resolve("p.2.fieldbook"));
        Background inPlace = new Background(Runnable::run, Runnable::run);
        dialogs.reason = "told in person";
        for (boolean all : List.of(true, false)) {
            List<Path> given = all ? files : files.subList(0, 2);
            try (Session other = new Session(
                    TestLibrary.create(folder.resolve("other-" + all), "Inspector B", "IB"), new BuiltInProtocols(), TimeSource.CLOCK)) {
                OpenPackages packages = new OpenPackages(other, inPlace, dialogs);
                assertThat(packages.areOneNewPackage(given)).isTrue();
                List<String> opened = new ArrayList<>();
                packages.ask(given, opened::add);
                assertThat(dialogs.problems).isEmpty();
                assertThat(opened).containsExactly(live.sitting().id());
                try (Sitting sitting = other.open(opened.getFirst(), Runnable::run)) {
                    assertThat(sitting.exhibits().ids()).hasSize(all ? 3 : 2);
                }
            }
        }
        assertThat(dialogs.said).hasSize(3);
        assertThat(dialogs.asked.getFirst().title()).contains("p.3.fieldbook", "2 more");
        assertThat(dialogs.attention)
                .singleElement()
                .asString()
                .contains("is in this fieldbook", "3 files", "not opened with it: number 2");
    }

    @Test
    void aHandOverTellsHowFarItIsAndCanBeStopped() {
        List<Double> told = new ArrayList<>();
        TeamModel[] stopped = new TeamModel[1];
        Background background = new Background(Runnable::run, action -> {
            action.run();
            if (stopped[0].stoppableProperty().get() && stopped[0].progressProperty().get() >= 0) {
                told.add(stopped[0].progressProperty().get());
                stopped[0].cancel();
            }
        });
        stopped[0] = TeamSample.model(bench, live, dialogs, background);
        dialogs.target = folder.resolve("b.fieldbook");
        stopped[0].handOver();
        assertThat(told).isNotEmpty().allMatch(share -> share > 0 && share <= 1);
        assertThat(dialogs.problems).singleElement().asString().contains("stopped");
        assertThat(dialogs.said).isEmpty();
        assertThat(folder.resolve("b.fieldbook")).doesNotExist();
        assertThat(stopped[0].stoppableProperty().get()).isFalse();
        assertThat(stopped[0].busyProperty().get()).isEmpty();
        model.handOver();
        assertThat(dialogs.said).hasSize(1);
        assertThat(folder.resolve("b.fieldbook")).exists();
    }
}

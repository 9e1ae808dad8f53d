package opr.fieldbook.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.log.ChangeId;
import opr.fieldbook.ui.inspect.OnBench;
import opr.fieldbook.ui.inspect.TourSample;
import opr.fieldbook.work.Background;
import opr.fieldbook.work.History;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.backup.Backups;
import opr.fieldbook.work.keep.EraseValue;
import opr.fieldbook.work.keep.Surroundings;
import opr.fieldbook.work.record.Roster;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordModelTest extends OnBench {

    private final List<String> left = new ArrayList<>();
    private RecordModel model;
    private StrikeOffer strikes;

    RecordModelTest() {
        super(TourSample::make);
    }

    @BeforeEach
    void open() {
        model = new RecordModel(live, dialogs, new Background(Runnable::run, Runnable::run), left::add);
        strikes = new StrikeOffer(live, dialogs);
    }

    @Test
    void theRosterShowsNamesWhereTheirKeyIsAndRefusesDetainees() {
        model.putPerson("dio 3", "Jane Sample", "Deputy");
        assertThat(model.roster()).containsExactly(new Roster.Person("DIO-03", "Deputy", "Jane Sample", false));
        model.putPerson("DET-01", "x", "");
        assertThat(dialogs.problems).hasSize(1);
        model.removePerson("DIO-03");
        assertThat(model.roster()).isEmpty();
    }

    @Test
    void aHoldIsPutOnAndLiftedWithAReason() {
        model.changeHold();
        assertThat(model.hold()).isEmpty();
        dialogs.reason = "Litigation.";
        model.changeHold();
        assertThat(model.hold()).isPresent();
        dialogs.reason = "Settled";
        model.changeHold();
        assertThat(model.hold()).isEmpty();
        assertThat(dialogs.asked).hasSize(3).allMatch(question -> question.title().endsWith("?"));
    }

    @Test
    void leavingHandsOnTheNumberThatWasTyped() {
        model.leave();
        assertThat(left).isEmpty();
        dialogs.reason = live.inspection().number();
        model.leave();
        assertThat(left).containsExactly(live.inspection().number());
    }

    @Test
    void aLeadIsOfferedToStrikeWhatHasWordsAndNothingUnderHold() {
        live.submit(new Edit.AddEntry("e-1", "jots", "Jane Sample said so", false));
        live.submit(new Edit.AddEntry("e-2", "jots", "Then Jane Sample said so again", false));
        History.Line line = history("e-1");
        ChangeId change = strikes.of(line).orElseThrow();
        strikes.ask(change);
        assertThat(dialogs.asked.getLast().sentence()).contains("1 other");
        assertThat(live.state().value("entry", "e-1", "text").holds()).isTrue();
        dialogs.reason = "A name was typed";
        strikes.ask(change);
        assertThat(live.state().value("entry", "e-1", "text").holds()).isFalse();
        assertThat(dialogs.said).hasSize(1);
        assertThat(dialogs.problems).isEmpty();
        live.submit(new Edit.ChangeHold(true, "Litigation."));
        assertThat(strikes.of(history("e-2"))).isEmpty();
    }

    @Test
    void aDriveWithBackupsThatIsPutAwayIsNamedAfterAStrike() throws IOException {
        live.submit(new Edit.AddEntry("e-1", "jots", "Jane Sample said so", false));
        Path drive = folder.resolve("drive");
        new Backups(bench.session(), TimeSource.CLOCK, FileStore.real()).now(drive);
        Files.move(drive, folder.resolve("put away"));
        strikes.with(new EraseValue(Surroundings.of(bench.session(), TimeSource.CLOCK)));
        dialogs.reason = "A name was typed";
        strikes.ask(strikes.of(history("e-1")).orElseThrow());
        assertThat(dialogs.problems).isEmpty();
        assertThat(dialogs.said).singleElement().asString().contains(drive.toString(), "could not be reached");
    }

    private History.Line history(String entry) {
        List<History.Line> lines = new ArrayList<>();
        live.read(
                fold -> History.of(fold, key -> key.kind().equals("entry") && key.id().equals(entry)), lines::addAll);
        return lines.getFirst();
    }
}

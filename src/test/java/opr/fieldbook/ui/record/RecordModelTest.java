package opr.fieldbook.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.log.ChangeId;
import opr.fieldbook.ui.inspect.Bench;
import opr.fieldbook.ui.inspect.NotedDialogs;
import opr.fieldbook.ui.inspect.TourSample;
import opr.fieldbook.ui.live.LiveInspection;
import opr.fieldbook.work.Background;
import opr.fieldbook.work.History;
import opr.fieldbook.work.record.Roster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordModelTest {

    @TempDir
    private Path folder;

    private final NotedDialogs dialogs = new NotedDialogs();
    private final List<String> left = new ArrayList<>();
    private Bench bench;
    private LiveInspection live;
    private RecordModel model;
    private StrikeOffer strikes;

    @BeforeEach
    void open() {
        bench = TourSample.make(folder);
        live = bench.live();
        live.onProblem(dialogs::problem);
        model = new RecordModel(live, dialogs, new Background(Runnable::run, Runnable::run), left::add);
        strikes = new StrikeOffer(live, dialogs);
    }

    @AfterEach
    void close() {
        live.release();
        live.sitting().close();
        bench.close();
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

    private History.Line history(String entry) {
        List<History.Line> lines = new ArrayList<>();
        live.read(
                fold -> History.of(fold, key -> key.kind().equals("entry") && key.id().equals(entry)), lines::addAll);
        return lines.getFirst();
    }
}

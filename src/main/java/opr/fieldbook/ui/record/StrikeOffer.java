package opr.fieldbook.ui.record;

import java.util.Optional;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.record.HoldRules;
import opr.fieldbook.domain.record.StrikeRules;
import opr.fieldbook.log.ChangeId;
import opr.fieldbook.log.FieldChange;
import opr.fieldbook.ui.dialogs.Dialogs;
import opr.fieldbook.ui.live.LiveInspection;
import opr.fieldbook.work.History;
import opr.fieldbook.work.keep.EraseValue;
import opr.fieldbook.work.keep.Surroundings;

/** Offers a lead to strike a value of the history: asks for the reason, says what else holds the words. */
public final class StrikeOffer {

    private final LiveInspection live;
    private final Dialogs dialogs;
    private EraseValue erase = new EraseValue(Surroundings.NONE);

    public StrikeOffer(LiveInspection live, Dialogs dialogs) {
        this.live = live;
        this.dialogs = dialogs;
    }

    /** Strikes with what the window knows of backups. */
    public void with(EraseValue known) {
        erase = known;
    }

    /** The value of an act that may be struck by the person here; empty where there is none. */
    public Optional<ChangeId> of(History.Line line) {
        if (!live.inspection().leads(live.me().device())
                || HoldRules.of(live.inspection()).isPresent()) {
            return Optional.empty();
        }
        for (int i = 0; i < line.changes().size(); i++) {
            FieldChange change = line.changes().get(i);
            if (change.value().holds() && StrikeRules.allowed(change.key()) && StrikeRules.worded(change.value())) {
                return Optional.of(line.ids().get(i));
            }
        }
        return Optional.empty();
    }

    /** Asks, and strikes. */
    public void ask(ChangeId change) {
        live.deliver(
                erase.find(live.sitting(), change.toString()),
                found -> dialogs.reason(
                        new Dialogs.Question(
                                Text.of("record.strike.title"),
                                sentence(found),
                                "record.strike.yes",
                                "record.keep"),
                        reason -> strike(change, reason)));
    }

    private static String sentence(EraseValue.Found found) {
        String words = Text.of(
                found.elsewhere().isEmpty() ? "record.strike.sentence" : "record.strike.elsewhere",
                found.target().struck().size(),
                found.elsewhere().size());
        return found.target().joined().isEmpty()
                ? words
                : Text.of("record.strike.joined", found.target().joined().size()) + " " + words;
    }

    private void strike(ChangeId change, String reason) {
        live.deliver(
                erase.strike(live.sitting(), change.toString(), reason),
                struck -> dialogs.done(
                        struck.unreached().isEmpty()
                                ? Text.of("record.strike.done", struck.found().target().struck().size())
                                : Text.of("record.strike.unreached", struck.unreached().getFirst())));
    }
}

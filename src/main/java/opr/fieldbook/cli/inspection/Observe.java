package opr.fieldbook.cli.inspection;

import opr.fieldbook.base.Ids;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.ItemOptions;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.inspection.Asked;
import opr.fieldbook.domain.inspection.ObservationField;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.log.EntityKey;
import opr.fieldbook.work.Saved;
import opr.fieldbook.work.Sitting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records one thing seen under an item. */
@picocli.CommandLine.Command(name = "observe", description = "Add one observation to an item.")
public final class Observe implements Command {

    /** Letters and digits, as rosters and draws give them; names do not look like this. */
    private static final String CODE = "[A-Z]{1,5}-?[A-Z]?[0-9]{1,5}[A-Z]?";

    @Parameters(index = "0", paramLabel = "INSPECTION", description = "Id or number.")
    String inspection = "";

    @Parameters(index = "1", paramLabel = "ITEM", description = "For example J-T-09.")
    String item = "";

    @Parameters(index = "2", paramLabel = "RESULT", description = "met or not-met.")
    Result result = Result.MET;

    @Option(names = "--code", paramLabel = "CODE", description = "A person code such as DIO-03; never a name.")
    @Nullable String code;

    @Option(names = "--shift", paramLabel = "TEXT", description = "The shift or seat.")
    @Nullable String shift;

    @Option(names = "--mode", paramLabel = "MODE", description = "live, simulated or remote.")
    ObservationField.Mode mode = ObservationField.Mode.LIVE;

    @Option(names = "--note", paramLabel = "TEXT", description = "A note to the observation.")
    @Nullable String note;

    @Mixin
    ItemOptions which = new ItemOptions();

    @Override
    public Output run(Call call) {
        Sitting sitting = call.sitting(inspection);
        Asked asked = which.choose(call.inspection(sitting), item);
        if (code != null && !code.matches(CODE)) {
            throw Problem.refused("problem.person-code", code);
        }
        if (note != null && note.isBlank()) {
            throw Problem.refused("problem.note-empty");
        }
        String id = Ids.next();
        ObservationField.Seen seen = new ObservationField.Seen(result, shift, mode, code);
        Saved saved = call.submit(sitting, new Edit.AddObservation(id, asked.id(), seen));
        String entry = note == null ? null : Ids.next();
        if (entry != null) {
            String about = new EntityKey(Kind.OBSERVATION, id).toString();
            call.submit(sitting, new Edit.AddEntry(entry, about, note, false));
        }
        return Output.of(
                Json.object(
                        "id", id,
                        "item", asked.item().id(),
                        "value", Codec.key(result),
                        "code", code,
                        "shift", shift,
                        "mode", Codec.key(mode),
                        "revision", saved.revision(),
                        "saved_at", saved.at(),
                        "entry", entry),
                Text.of("cli.observe.saved", asked.item().id(), Text.of("word.answer." + Codec.key(result)), saved.at()));
    }
}

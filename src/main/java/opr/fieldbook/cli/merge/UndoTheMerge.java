package opr.fieldbook.cli.merge;

import java.util.stream.Collectors;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.store.transfer.JournalEntry;
import opr.fieldbook.work.merge.UndoMerge;
import picocli.CommandLine.Parameters;

/** Undoes a whole merge. */
@picocli.CommandLine.Command(name = "undo-merge", description = "Undo a whole merge; what came is kept aside.")
public final class UndoTheMerge implements Command {

    @Parameters(index = "0", paramLabel = "INSPECTION", description = "Id or number.")
    String inspection = "";

    @Parameters(index = "1", paramLabel = "MERGE_ID", description = "As merge printed it and merges lists it.")
    String merge = "";

    @Override
    public Output run(Call call) {
        JournalEntry entry = new UndoMerge(call.sitting(inspection)).undo(merge);
        String files = entry.files().stream().map(JournalEntry.Line::file).collect(Collectors.joining(", "));
        return Output.of(
                Json.object(
                        "merge_id", entry.id(),
                        "undone", entry.undone(),
                        "files", entry.files().stream().map(JournalEntry.Line::file).toList()),
                Text.of("cli.undo-merge.done", files));
    }
}

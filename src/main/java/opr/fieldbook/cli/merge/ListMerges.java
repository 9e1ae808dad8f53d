package opr.fieldbook.cli.merge;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.work.merge.PastMerge;
import opr.fieldbook.work.merge.UndoMerge;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** Lists the merges made on this laptop, the newest first; their ids are what {@code undo-merge} wants. */
@picocli.CommandLine.Command(name = "merges", description = "List the merges made on this laptop, the newest first.")
public final class ListMerges implements Command {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("MMM d, uuuu HH:mm", Locale.US);

    @Parameters(index = "0", paramLabel = "INSPECTION", description = "Id or number.")
    String inspection = "";

    @Override
    public Output run(Call call) {
        List<PastMerge> merges = new UndoMerge(call.sitting(inspection))
                .merges().stream().map(PastMerge::of).toList();
        return Output.of(
                merges.stream().map(ListMerges::json).toList(),
                merges.isEmpty()
                        ? Text.of("cli.merges.none")
                        : merges.stream().map(this::text).collect(Collectors.joining("\n")));
    }

    private static Map<String, @Nullable Object> json(PastMerge merge) {
        return Json.object(
                "merge_id", merge.id(),
                "at", merge.at(),
                "by", merge.by(),
                "new", merge.added(),
                "conflicts", merge.conflicts(),
                "undone", merge.undone(),
                "copy", merge.copyGone() ? null : merge.copy(),
                "copy_gone", merge.copyGone(),
                "files", merge.files().stream().map(ListMerges::json).toList());
    }

    private static Map<String, @Nullable Object> json(PastMerge.Line line) {
        return Json.object(
                "file", line.file(),
                "author", line.author(),
                "device", line.device(),
                "last_change", line.lastChange(),
                "new", line.added(),
                "same", line.same(),
                "conflicts", line.conflicts(),
                "exhibits", line.exhibits(),
                "duplicates", line.duplicates());
    }

    private String text(PastMerge merge) {
        List<String> lines = new ArrayList<>();
        lines.add(Text.of(
                merge.undone() ? "cli.merges.undone" : "cli.merges.line",
                merge.id(),
                WHEN.format(merge.at()),
                merge.by(),
                merge.added(),
                merge.conflicts()));
        for (PastMerge.Line line : merge.files()) {
            OffsetDateTime last = line.lastChange();
            lines.add("    "
                    + Text.of(
                            "cli.merge.file",
                            line.file(),
                            line.author(),
                            line.added(),
                            line.same(),
                            line.conflicts(),
                            line.exhibits(),
                            last == null ? "–" : WHEN.format(last),
                            line.duplicates()));
        }
        if (!merge.undone() && merge.rows()) {
            lines.add("    " + Text.of("cli.merges.undo", inspection, merge.id()));
        }
        return String.join("\n", lines);
    }
}

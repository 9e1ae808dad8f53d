package opr.fieldbook.cli.finding;

import java.util.List;
import java.util.stream.Collectors;
import opr.fieldbook.base.Ids;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.Note;
import opr.fieldbook.work.Saved;
import opr.fieldbook.work.Sitting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Comments on a finding, or shows the comments on it. They are for the team: no report prints them. */
@picocli.CommandLine.Command(
        name = "comment",
        description = "Comment on a finding, or without --text show its comments. No report prints them.")
public final class FindingComment implements Command {

    @Parameters(index = "0", paramLabel = "INSPECTION", description = "Id or number.")
    String inspection = "";

    @Parameters(index = "1", paramLabel = "FINDING", description = "Number, working key or id.")
    String name = "";

    @Option(names = "--text", paramLabel = "TEXT", description = "What there is to say.")
    @Nullable String text;

    @Override
    public Output run(Call call) {
        Sitting sitting = call.sitting(inspection);
        Inspection opened = call.inspection(sitting);
        Finding finding = Finding.named(opened.state(), name)
                .orElseThrow(() -> Problem.refused("problem.unknown-finding", name, opened.number()));
        return text == null ? shown(finding.comments(opened.state()), finding) : add(text, finding, sitting, call);
    }

    private static Output add(String text, Finding finding, Sitting sitting, Call call) {
        String id = Ids.next();
        Saved saved = call.submit(
                sitting, new Edit.AddEntry(id, finding.entity().key().toString(), text.strip(), false));
        int count = finding.comments(call.state(sitting)).size();
        return Output.of(
                Json.object(
                        "id", id,
                        "finding", finding.id(),
                        "comments", count,
                        "revision", saved.revision(),
                        "saved_at", saved.at()),
                Text.of("cli.finding.commented", finding.name(), count));
    }

    private static Output shown(List<Note> comments, Finding finding) {
        return Output.of(
                comments.stream()
                        .map(note -> Json.object(
                                "id", note.id(), "author", note.author(), "at", note.at(), "text", note.text()))
                        .toList(),
                comments.isEmpty()
                        ? Text.of("cli.finding.no-comments", finding.name())
                        : comments.stream()
                                .map(note -> Text.of("cli.finding.comment", note.author(), note.at(), note.text()))
                                .collect(Collectors.joining("\n")));
    }
}

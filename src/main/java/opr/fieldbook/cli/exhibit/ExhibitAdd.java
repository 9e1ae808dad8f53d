package opr.fieldbook.cli.exhibit;

import java.nio.file.Path;
import java.util.Map;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.ItemOptions;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.domain.exhibit.Exhibit;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.exhibit.AddExhibit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds a file to an inspection, as evidence for an item, a finding, both or nothing yet. */
@picocli.CommandLine.Command(name = "add", description = "Add a file: it is stored encrypted, the original stays as it is.")
public final class ExhibitAdd implements Command {

    @Parameters(index = "0", paramLabel = "INSPECTION", description = "Id or number.")
    String inspection = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "A photo or any other file.")
    Path file = Path.of("");

    @Option(names = "--item", paramLabel = "ITEM", description = "The item it is evidence for.")
    @Nullable String item;

    @Option(names = "--caption", paramLabel = "TEXT", description = "What it shows.")
    @Nullable String caption;

    @Option(names = "--finding", paramLabel = "FINDING", description = "The finding it is evidence for.")
    @Nullable String finding;

    @Mixin
    ItemOptions which = new ItemOptions();

    @Override
    public Output run(Call call) {
        Sitting sitting = call.sitting(inspection);
        Inspection opened = call.inspection(sitting);
        ConclusionId about = item == null ? null : which.choose(opened, item).id();
        String supports = finding == null ? null : finding(opened, finding);
        AddExhibit.Added added = Await.of(new AddExhibit(sitting, FileStore.real(), Runnable::run)
                .file(file, new AddExhibit.About(caption, about, supports)));
        Exhibit exhibit = Exhibit.find(opened.state(), added.id()).orElseThrow();
        Map<String, @Nullable Object> json = ExhibitJson.of(exhibit, true, opened.state());
        json.put("revision", added.saved().revision());
        json.put("saved_at", added.saved().at());
        return Output.of(
                json, Text.of("cli.exhibit.added", exhibit.name(), exhibit.size(), added.saved().at()));
    }

    private static String finding(Inspection opened, String name) {
        return Finding.named(opened.state(), name)
                .orElseThrow(() -> Problem.refused("problem.unknown-finding", name, opened.number()))
                .id();
    }
}

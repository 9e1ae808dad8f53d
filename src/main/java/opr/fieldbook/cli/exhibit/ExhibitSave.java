package opr.fieldbook.cli.exhibit;

import java.nio.file.Path;
import java.util.List;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.domain.exhibit.Exhibit;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.exhibit.SaveExhibit;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Saves a plain copy of an exhibit outside the library, and says that it is plain. */
@picocli.CommandLine.Command(name = "save", description = "Save a plain copy: it is not encrypted.")
public final class ExhibitSave implements Command {

    private static final int SHORTEST = 6;

    @Parameters(index = "0", paramLabel = "INSPECTION", description = "Id or number.")
    String inspection = "";

    @Parameters(index = "1", paramLabel = "EXHIBIT", description = "Its id, or the beginning of it, as the list shows it.")
    String exhibit = "";

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The copy, or the folder it goes to.")
    Path out = Path.of("");

    @Override
    public Output run(Call call) {
        Sitting sitting = call.sitting(inspection);
        List<Exhibit> named = Exhibit.all(call.state(sitting)).stream()
                .filter(each -> exhibit.length() >= SHORTEST && each.id().startsWith(exhibit))
                .toList();
        if (named.size() != 1) {
            throw Problem.refused("problem.exhibit-unclear", exhibit, inspection);
        }
        Path saved = new SaveExhibit(sitting, FileStore.real()).save(named.getFirst(), out);
        return Output.of(
                Json.object("id", named.getFirst().id(), "file", saved, "encrypted", false),
                Text.of("cli.exhibit.saved", saved));
    }
}

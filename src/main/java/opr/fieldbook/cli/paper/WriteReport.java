package opr.fieldbook.cli.paper;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.cli.call.Passphrase;
import opr.fieldbook.domain.edit.NumberingRules;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.log.Conflict;
import opr.fieldbook.report.Edition;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.IssueReport;
import opr.fieldbook.work.Sitting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes report, workbook and corrective-action workbook. */
@picocli.CommandLine.Command(name = "report", description = "Write report, workbook and CAP workbook.")
public final class WriteReport implements Command {

    @Parameters(paramLabel = "INSPECTION", description = "Id or number.")
    String inspection = "";

    @Option(names = "--edition", paramLabel = "EDITION", description = "internal, ero or foia.")
    Edition edition = Edition.INTERNAL;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder they are written to.")
    Path out = Path.of("");

    @Option(names = "--final", description = "Not a draft; refused while points are open.")
    boolean finished;

    @Option(names = "--template", paramLabel = "F.docx", description = "The unit's own Word template.")
    @Nullable Path template;

    @Option(names = "--protect-passphrase-file", paramLabel = "FILE", description = "Encrypt the files with it.")
    @Nullable Path protection;

    @Override
    public Output run(Call call) {
        Sitting sitting = call.sitting(inspection);
        IssueReport.Order order =
                new IssueReport.Order(edition, out, finished, "", template, passphrase(protection));
        IssueReport issue = new IssueReport(FileStore.real(), call.time());
        Inspection opened = call.inspection(sitting);
        issue.check(opened, order);
        // Only a lead's draft numbers; an inspector's shows the working keys.
        boolean numbers = opened.leads(sitting.laptop().device().device());
        if (finished && !numbers && !NumberingRules.open(opened.state()).isEmpty()) {
            throw Problem.refused("problem.number-not-lead");
        }
        int conflicts = Conflict.all(call.state(sitting)).size();
        List<String> warnings = conflicts == 0
                ? List.of()
                : List.of(Text.of(conflicts == 1 ? "cli.warning.conflict" : "cli.warning.conflicts", conflicts));
        List<IssueReport.Paper> papers =
                sitting.withReserve(() -> issue.write(
                        Await.of(numbers ? issue.number(sitting.desk()) : sitting.desk().snapshot()), order, IssueReport.Progress.NONE));
        return Output.of(
                Json.object("files", papers.stream().map(WriteReport::json).toList(), "warnings", warnings),
                Stream.concat(
                                warnings.stream(),
                                papers.stream()
                                        .map(paper -> Text.of(
                                                "cli.report.line",
                                                paper.path(),
                                                paper.counted().sentence())))
                        .collect(Collectors.joining("\n")));
    }

    private static @Nullable String passphrase(@Nullable Path file) {
        if (file == null) {
            return null;
        }
        char[] read = Passphrase.ofFile(file);
        String passphrase = new String(read);
        Arrays.fill(read, '\0');
        return passphrase;
    }

    private static Object json(IssueReport.Paper paper) {
        return Json.object(
                "path", paper.path(),
                "kind", Codec.key(paper.kind()),
                "counted", paper.counted().sentence(),
                "counts",
                        paper.counted().counts().stream()
                                .map(count -> Json.object(
                                        "what", count.what(), "expected", count.expected(), "found", count.found()))
                                .toList());
    }
}

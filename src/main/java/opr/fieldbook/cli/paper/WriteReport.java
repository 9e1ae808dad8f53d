package opr.fieldbook.cli.paper;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.cli.call.Passphrase;
import opr.fieldbook.domain.edit.NumberingRules;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.log.Conflict;
import opr.fieldbook.report.Edition;
import opr.fieldbook.work.issue.IssueReport;
import opr.fieldbook.work.issue.WriteAmendment;
import opr.fieldbook.work.Sitting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes report, workbook and corrective-action workbook, or an amendment to a report that was issued. */
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

    @Option(names = "--amendment", description = "What changed since the report was issued, as a numbered amendment.")
    boolean amendment;

    @Option(names = "--template", paramLabel = "F.docx", description = "The unit's own Word template.")
    @Nullable Path template;

    @Option(names = "--protect-passphrase-file", paramLabel = "FILE", description = "Encrypt the files with it.")
    @Nullable Path protection;

    @Override
    public Output run(Call call) {
        Sitting sitting = call.sitting(inspection);
        IssueReport.Order order =
                new IssueReport.Order(edition, out, finished || amendment, "", template, passphrase(protection));
        // Only a lead's draft numbers; an inspector's shows the working keys.
        boolean numbers = call.inspection(sitting).leads(sitting.laptop().device().device());
        Set<String> open = NumberingRules.open(call.state(sitting)).stream().map(Finding::id).collect(Collectors.toSet());
        int conflicts = Conflict.all(call.state(sitting)).size();
        IssueReport.Made made = sitting.withReserve(() -> amendment
                ? new WriteAmendment(FileStore.real(), call.time()).make(sitting, order, IssueReport.Progress.NONE)
                : new IssueReport(FileStore.real(), call.time())
                        .make(sitting, order, IssueReport.Kind.ofReport(), numbers, IssueReport.Progress.NONE));
        List<String> warnings = new ArrayList<>(made.notes());
        if (conflicts > 0 && made.issue() == null) {
            warnings.addFirst(Text.of(conflicts == 1 ? "cli.warning.conflict" : "cli.warning.conflicts", conflicts));
        }
        List<String> numbered = Finding.all(call.state(sitting)).stream()
                .filter(finding -> open.contains(finding.id()) && finding.numbered())
                .map(Finding::name)
                .sorted()
                .toList();
        Stream<String> saysNumbers =
                numbered.isEmpty() ? Stream.of() : Stream.of(Text.of("cli.report.numbered", String.join(", ", numbered)));
        return Output.of(
                Json.object(
                        "files", made.papers().stream().map(WriteReport::json).toList(),
                        "warnings", warnings,
                        "numbered", numbered,
                        "issue", IssueJson.of(made.issue())),
                Stream.concat(
                                Stream.concat(warnings.stream(), saysNumbers),
                                made.papers().stream()
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
                "sha256", paper.sha256(),
                "counts",
                        paper.counted().counts().stream()
                                .map(count -> Json.object(
                                        "what", count.what(), "expected", count.expected(), "found", count.found()))
                                .toList());
    }
}

package opr.fieldbook.cli.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.edit.NumberingRules;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.work.Saved;
import opr.fieldbook.work.Sitting;
import picocli.CommandLine.Parameters;

/** Gives every finding without a number its number. */
@picocli.CommandLine.Command(name = "number", description = "Number the findings that have no number yet.")
public final class FindingNumber implements Command {

    @Parameters(paramLabel = "INSPECTION", description = "Id or number.")
    String inspection = "";

    @Override
    public Output run(Call call) {
        Sitting sitting = call.sitting(inspection);
        Inspection opened = call.inspection(sitting);
        Saved saved = call.submit(sitting, new Edit.NumberFindings());
        List<Finding> numbered = Finding.all(opened.state()).stream()
                .filter(finding -> saved.changed().stream()
                        .anyMatch(entity -> entity.key().equals(finding.entity().key())))
                .toList();
        List<Finding> contested = NumberingRules.contested(opened.state());
        return Output.of(
                Json.object(
                        "numbered",
                                numbered.stream()
                                        .map(finding -> Json.object(
                                                "id", finding.id(), "number", finding.number(), "key", finding.key()))
                                        .toList(),
                        "contested", contested.stream().map(Finding::id).toList(),
                        "revision", saved.revision(),
                        "saved_at", saved.at()),
                text(numbered, contested));
    }

    private static String text(List<Finding> numbered, List<Finding> contested) {
        List<String> lines = numbered.stream()
                .map(finding -> Text.of(
                        "cli.finding.numbered", finding.key(), Objects.requireNonNullElse(finding.number(), "")))
                .collect(Collectors.toCollection(ArrayList::new));
        if (!contested.isEmpty()) {
            lines.add(Text.of(
                    "cli.finding.numbered-contested",
                    contested.stream().map(Finding::name).collect(Collectors.joining(", "))));
        }
        return lines.isEmpty() ? Text.of("cli.finding.numbered-none") : String.join("\n", lines);
    }
}

package opr.fieldbook.cli.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opr.fieldbook.base.Problem;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.work.Saved;
import opr.fieldbook.work.Sitting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Changes one field of a finding; an empty value clears it. */
@picocli.CommandLine.Command(name = "set", description = "Change one field of a finding; an empty value clears it.")
public final class FindingSet implements Command {

    @Parameters(index = "0", paramLabel = "INSPECTION", description = "Id or number.")
    String inspection = "";

    @Parameters(index = "1", paramLabel = "FINDING", description = "Number, working key or id.")
    String name = "";

    @Parameters(
            index = "2",
            paramLabel = "FIELD",
            description = "title, condition, criteria, cause, effect, evidence, citation, class, category, party,"
                    + " verification, corrected or withdrawn.")
    String field = "";

    @Parameters(index = "3", paramLabel = "VALUE", description = "The new value.")
    String value = "";

    @Mixin
    FindingFields.Details details = new FindingFields.Details();

    @Override
    public Output run(Call call) {
        Sitting sitting = call.sitting(inspection);
        Inspection opened = call.inspection(sitting);
        Finding before = Finding.named(opened.state(), name)
                .orElseThrow(() -> Problem.refused("problem.unknown-finding", name, opened.number()));
        List<String> warnings = new ArrayList<>();
        Saved saved = call.submit(
                sitting, new FindingFields(before, opened, details, warnings).edit(field.strip(), value.strip()));
        Finding after = Finding.find(opened.state(), before.id()).orElseThrow();
        Map<String, @Nullable Object> json = FindingJson.of(after, opened);
        json.put("revision", saved.revision());
        json.put("saved_at", saved.at());
        json.put("warnings", warnings);
        return Output.of(json, FindingJson.text(after, opened));
    }
}

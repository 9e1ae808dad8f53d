package opr.fieldbook.cli.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opr.fieldbook.base.Ids;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.ItemOptions;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.inspection.Asked;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.Party;
import opr.fieldbook.work.Saved;
import opr.fieldbook.work.Sitting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Raises a finding, from an item or from nothing. */
@picocli.CommandLine.Command(name = "raise", description = "Raise a finding.")
public final class FindingRaise implements Command {

    @Parameters(paramLabel = "INSPECTION", description = "Id or number.")
    String inspection = "";

    @Option(
            names = "--class",
            required = true,
            paramLabel = "CLASS",
            description = "deficiency, area-of-concern, best-practice or working-note.")
    FindingClass findingClass = FindingClass.WORKING_NOTE;

    @Option(names = "--title", required = true, paramLabel = "TEXT", description = "What was found, in one line.")
    String title = "";

    @Option(names = "--condition", required = true, paramLabel = "TEXT", description = "What was found, in full.")
    String condition = "";

    @Option(names = "--item", paramLabel = "ITEM", description = "The item it comes from.")
    @Nullable String item;

    @Option(names = "--category", paramLabel = "CODE", description = "For example D-CMP; otherwise the item's.")
    @Nullable String category;

    @Option(names = "--party", paramLabel = "PARTY", description = "lea, ice or joint; otherwise the item's.")
    @Nullable Party party;

    @Option(names = "--citation", paramLabel = "KEY", description = "For example M-CMP; otherwise the item's first.")
    @Nullable String citation;

    @Option(names = "--criteria", paramLabel = "TEXT", description = "What the rule says.")
    @Nullable String criteria;

    @Option(names = "--cause", paramLabel = "TEXT", description = "Why it came about.")
    @Nullable String cause;

    @Option(names = "--effect", paramLabel = "TEXT", description = "Why it matters.")
    @Nullable String effect;

    @Option(names = "--evidence", paramLabel = "TEXT", description = "How it is known.")
    @Nullable String evidence;

    @Mixin
    ItemOptions which = new ItemOptions();

    @Override
    public Output run(Call call) {
        if (title.isBlank() || condition.isBlank()) {
            throw Problem.refused(title.isBlank() ? "problem.finding-title" : "problem.finding-condition");
        }
        Sitting sitting = call.sitting(inspection);
        Inspection opened = call.inspection(sitting);
        Asked asked = item == null ? null : which.choose(opened, item);
        List<String> warnings = new ArrayList<>();
        FindingField.Classed classed =
                new RaiseDefaults(opened, asked, warnings).classed(findingClass, category, party);
        FindingField.Cited cited = cited(asked);
        warn(asked, cited, warnings);
        String id = Ids.next();
        Edit.FindingTexts texts = new Edit.FindingTexts(title, condition, criteria, cause, effect, evidence);
        Saved saved = call.submit(
                sitting, new Edit.RaiseFinding(id, classed, asked == null ? null : asked.id(), texts, cited));
        Finding finding = Finding.find(opened.state(), id).orElseThrow();
        Map<String, @Nullable Object> json = FindingJson.of(finding, opened);
        json.put("revision", saved.revision());
        json.put("saved_at", saved.at());
        json.put("warnings", warnings);
        return Output.of(json, String.join("\n", lines(FindingJson.text(finding, opened), warnings)));
    }

    /** The citation given; a deficiency from an item takes along the most direct source of the item. */
    private FindingField.@Nullable Cited cited(@Nullable Asked asked) {
        if (citation != null) {
            return citation.isBlank() ? null : new FindingField.Cited(citation, null);
        }
        List<String> requirements =
                asked == null ? List.of() : asked.item().defaults().requirements();
        return findingClass == FindingClass.DEFICIENCY && !requirements.isEmpty()
                ? new FindingField.Cited(requirements.getFirst(), null)
                : null;
    }

    private void warn(@Nullable Asked asked, FindingField.@Nullable Cited cited, List<String> warnings) {
        if (asked != null && asked.item().marks().corroborate() && findingClass == FindingClass.DEFICIENCY) {
            warnings.add(Text.of("cli.warning.corroborate", asked.item().id()));
        }
        if (findingClass == FindingClass.DEFICIENCY && cited == null) {
            warnings.add(Text.of("cli.warning.no-citation"));
        }
        if (findingClass == FindingClass.AREA_OF_CONCERN && (effect == null || effect.isBlank())) {
            warnings.add(Text.of("cli.warning.no-effect"));
        }
    }

    private static List<String> lines(String first, List<String> more) {
        List<String> lines = new ArrayList<>(List.of(first));
        lines.addAll(more);
        return lines;
    }
}

package opr.fieldbook.cli.finding;

import java.util.Map;
import java.util.Objects;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.RemovedJson;
import opr.fieldbook.domain.conflict.FindingTitle;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.finding.ReadinessRules;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.Stage;
import org.jspecify.annotations.Nullable;

/** A finding as JSON and as one line of text. */
final class FindingJson {

    private FindingJson() {}

    static Map<String, @Nullable Object> of(Finding finding, Inspection inspection) {
        return Json.object(
                "id", finding.id(),
                "number", finding.number(),
                "key", finding.key(),
                "class", word(finding.findingClass()),
                "category", finding.category(),
                "party", word(finding.party()),
                "title", finding.title(),
                "citation", finding.allCitations().stream().findFirst().orElse(null),
                "status", status(finding, inspection),
                "counted", finding.counted(),
                "corrected", finding.get(FindingField.CORRECTED) != null,
                "repeat_of", null,
                "comments", finding.comments(inspection.state()).size(),
                "removed_anyway", RemovedJson.of(inspection, finding.entity().key()));
    }

    static String text(Finding finding, Inspection inspection) {
        String word = word(finding.findingClass());
        String line = Text.of(
                "cli.finding.line",
                finding.name(),
                word == null ? "?" : Text.of("word.class." + word),
                Objects.requireNonNullElse(finding.category(), ""),
                FindingTitle.of(finding),
                Text.of("cli.finding.status." + status(finding, inspection)));
        return RemovedJson.line(line, inspection, finding.entity().key());
    }

    /** {@code withdrawn}; {@code issued} with the report; {@code ready} when nothing is lacking; otherwise {@code draft}. */
    private static String status(Finding finding, Inspection inspection) {
        if (finding.withdrawn()) {
            return "withdrawn";
        }
        // Issuing numbers every finding: one without a number was raised after it.
        if (inspection.stage() == Stage.ISSUED && finding.numbered()) {
            return "issued";
        }
        return ReadinessRules.lacks(finding, inspection.protocols()).isEmpty() ? "ready" : "draft";
    }

    private static @Nullable String word(@Nullable Enum<?> constant) {
        return constant == null ? null : Codec.key(constant);
    }
}

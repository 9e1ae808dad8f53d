package opr.fieldbook.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.finding.CitationRules;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.inspection.Asked;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.lea.ClauseField;
import opr.fieldbook.domain.protocol.Category;
import opr.fieldbook.domain.protocol.Citation;
import opr.fieldbook.domain.protocol.Protocol;
import opr.fieldbook.domain.protocol.Verification;
import org.jspecify.annotations.Nullable;

/** What the report says of each finding and best practice. */
final class FindingTexts {

    private final Inspection inspection;
    private final List<Asked> asked;

    FindingTexts(Inspection inspection, List<Asked> asked) {
        this.inspection = inspection;
        this.asked = asked;
    }

    /** A counted finding. */
    ReportFinding finding(Finding finding) {
        return new ReportFinding(
                finding.id(),
                finding.name(),
                finding.title(),
                kind(finding),
                new ReportFinding.Requirement(
                        citations(finding, CitationRules::inFull),
                        citations(finding, CitationRules::inShort),
                        requirement(finding)),
                new ReportFinding.Statement(
                        finding.text(FindingField.CONDITION),
                        evidence(finding),
                        finding.text(FindingField.EFFECT),
                        finding.text(FindingField.CAUSE)),
                new ReportFinding.History(corrected(finding.get(FindingField.CORRECTED)), false, ""),
                finding.get(FindingField.VERIFICATION) == Verification.DESK
                        ? ReportFinding.Verification.DESK
                        : ReportFinding.Verification.SITE);
    }

    List<ReportDocument.BestPractice> bestPractices() {
        return Finding.all(inspection.state()).stream()
                .filter(finding ->
                        finding.findingClass() == opr.fieldbook.domain.protocol.FindingClass.BEST_PRACTICE)
                .filter(finding -> !finding.withdrawn())
                .map(finding -> new ReportDocument.BestPractice(
                        finding.name(),
                        finding.title(),
                        finding.text(FindingField.CONDITION),
                        finding.text(FindingField.EFFECT)))
                .toList();
    }

    private ReportFinding.Kind kind(Finding finding) {
        Optional<Asked> item = firstItem(finding);
        String code = Objects.requireNonNullElse(finding.category(), "");
        return new ReportFinding.Kind(
                finding.findingClass() == opr.fieldbook.domain.protocol.FindingClass.DEFICIENCY
                        ? FindingClass.DEFICIENCY
                        : FindingClass.AREA_OF_CONCERN,
                party(finding),
                code,
                category(code).map(Category::name).orElse(""),
                item.map(asked -> Text.of("word.component." + Codec.key(asked.component())))
                        .orElse(""),
                item.map(asked -> topic(asked.item().topic()))
                        .or(() -> category(code).map(Category::name))
                        .orElse(Text.of("word.topic.oth")));
    }

    private static Party party(Finding finding) {
        return switch (finding.party()) {
            case ICE -> Party.ICE;
            case JOINT -> Party.BOTH;
            case LEA -> Party.LEA;
            case null -> Party.LEA;
        };
    }

    /** The heading of a topic code. */
    static String topic(String code) {
        return Text.of("word.topic." + code.toLowerCase(Locale.ROOT));
    }

    private Optional<Asked> firstItem(Finding finding) {
        return asked.stream()
                .filter(item -> finding.items().contains(item.id()))
                .findFirst();
    }

    private Optional<Category> category(String code) {
        return inspection.protocols().stream()
                .flatMap(protocol -> protocol.category(code).stream())
                .findFirst();
    }

    /** All sources cited, each once, in full or in short. */
    private String citations(Finding finding, BiFunction<Citation, ClauseField.@Nullable Printed, String> words) {
        return finding.allCitations().stream()
                .map(key -> citation(key)
                        .map(known -> words.apply(known, ClauseField.PRINTED.read(inspection.state(), key)))
                        .orElse(key))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private Optional<Citation> citation(String key) {
        return inspection.protocols().stream()
                .map((Protocol protocol) -> protocol.citation(key))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The wording the inspector entered, else what the rule says in the finding, else the clause's own words. */
    private String requirement(Finding finding) {
        FindingField.Cited cited = finding.get(FindingField.CITED);
        String own = cited == null ? "" : Objects.requireNonNullElse(cited.text(), "");
        String criteria = finding.text(FindingField.CRITERIA);
        if (!own.isBlank() && !criteria.isBlank() && !own.equals(criteria)) {
            return criteria + "\n" + own;
        }
        if (!criteria.isBlank() || !own.isBlank()) {
            return criteria.isBlank() ? own : criteria;
        }
        ClauseField.Printed clause =
                cited == null ? null : ClauseField.PRINTED.read(inspection.state(), cited.key());
        String wording = clause == null ? null : clause.wording();
        return wording != null && !wording.isBlank()
                ? wording
                : cited == null ? "" : citation(cited.key()).map(Citation::demands).orElse("");
    }

    private String evidence(Finding finding) {
        String evidence = finding.text(FindingField.EVIDENCE);
        List<String> items = new ArrayList<>();
        finding.items().forEach(id -> items.add(id.item()));
        String from = items.isEmpty() ? "" : Text.of("report.paper.from-items", String.join(", ", items));
        return evidence.isBlank() ? from : from.isEmpty() ? evidence : evidence + "\n" + from;
    }

    private static String corrected(FindingField.@Nullable Corrected corrected) {
        if (corrected == null) {
            return "";
        }
        String what = corrected.what();
        String when = corrected.date() == null
                ? ""
                : Text.of("report.paper.corrected-date", PrintedDate.of(corrected.date()));
        String by = corrected.verifiedBy() == null || corrected.verifiedBy().isBlank()
                ? ""
                : Text.of("report.paper.corrected-by", corrected.verifiedBy());
        return (what + when + by).strip();
    }
}

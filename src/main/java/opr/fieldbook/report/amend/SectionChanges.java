package opr.fieldbook.report.amend;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opr.fieldbook.base.Text;
import opr.fieldbook.report.Appendix;
import opr.fieldbook.report.Cover;
import opr.fieldbook.report.PrintedDate;
import opr.fieldbook.report.ReportDocument;

/**
 * Compares the sections of two reports besides the findings. What only repeats the findings (the table of contents, the lines of
 * the summary) is left out: it follows from them.
 */
final class SectionChanges {

    private SectionChanges() {}

    static List<SectionChange> between(ReportDocument before, ReportDocument now) {
        List<SectionChange> changes = new ArrayList<>();
        add(changes, "document.amend.cover", cover(before.cover()), cover(now.cover()));
        add(changes, "document.section.process", process(before), process(now));
        add(changes, "document.section.overview", facts(before.overview()), facts(now.overview()));
        add(changes, "document.section.clean", topics(before), topics(now));
        add(changes, "document.section.practices", practices(before), practices(now));
        add(changes, "document.section.conclusion", conclusion(before), conclusion(now));
        add(changes, "document.appendix.checklist", answers(before.appendix()), answers(now.appendix()));
        add(changes, "document.appendix.interviews", interviews(before.appendix()), interviews(now.appendix()));
        add(changes, "document.appendix.references", references(before), references(now));
        return changes;
    }

    private static void add(List<SectionChange> changes, String key, Map<String, String> before, Map<String, String> now) {
        Set<String> parts = new LinkedHashSet<>(before.keySet());
        parts.addAll(now.keySet());
        List<Said> said = parts.stream()
                .map(part -> new Said(part, before.getOrDefault(part, ""), now.getOrDefault(part, "")))
                .filter(each -> !each.before().equals(each.now()))
                .toList();
        if (!said.isEmpty()) {
            changes.add(new SectionChange(Text.of(key), said));
        }
    }

    private static Map<String, String> cover(Cover cover) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(Text.of("document.amend.agency"), cover.lea());
        parts.put(
                Text.of("document.cover.on-site"),
                PrintedDate.range(cover.dates().firstDay(), cover.dates().lastDay()));
        Cover.Place place = cover.place();
        parts.put(Text.of("document.cover.facility"), joined(", ", place.facility(), place.county(), place.state()));
        parts.put(Text.of("document.cover.field-office"), place.fieldOffice());
        parts.put(
                Text.of("document.cover.team"),
                cover.team().stream()
                        .map(member -> joined(", ", member.name(), member.title()))
                        .collect(Collectors.joining("\n")));
        return parts;
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
    }

    private static Map<String, String> process(ReportDocument report) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(Text.of("document.process.scope"), report.process().scope());
        parts.put(Text.of("document.process.period"), report.process().period());
        parts.putAll(facts(report.process().method()));
        report.process()
                .limits()
                .forEach(limit -> parts.merge(
                        Text.of("document.amend.limit", limit.itemId()), limit.reason(), (a, b) -> a + "\n" + b));
        return parts;
    }

    private static Map<String, String> facts(List<ReportDocument.Fact> facts) {
        Map<String, String> parts = new LinkedHashMap<>();
        facts.forEach(fact -> parts.merge(fact.label(), fact.value(), (a, b) -> a + "\n" + b));
        return parts;
    }

    private static Map<String, String> topics(ReportDocument report) {
        return Map.of(Text.of("document.amend.topics"), String.join("\n", report.topicsWithoutFindings()));
    }

    private static Map<String, String> practices(ReportDocument report) {
        Map<String, String> parts = new LinkedHashMap<>();
        report.bestPractices()
                .forEach(practice -> parts.put(
                        practice.number(), joined("\n", practice.title(), practice.description(), practice.why())));
        return parts;
    }

    private static Map<String, String> conclusion(ReportDocument report) {
        return Map.of(Text.of("document.amend.conclusion"), String.join("\n", report.conclusion().paragraphs()));
    }

    private static Map<String, String> answers(Appendix appendix) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (Appendix.ChecklistSection section : appendix.checklist()) {
            for (Appendix.Answer answer : section.answers()) {
                String reference =
                        answer.reference().isBlank() ? "" : Text.of("document.amend.reference", answer.reference());
                parts.put(
                        joined(" ", section.model(), answer.itemId(), answer.place()),
                        joined(". ", answer.disposition().label(), answer.detail(), reference));
            }
        }
        return parts;
    }

    private static Map<String, String> interviews(Appendix appendix) {
        Map<String, String> parts = new LinkedHashMap<>();
        appendix.interviews()
                .forEach(each -> parts.put(
                        each.role(), Text.of("document.amend.interviews", each.interviews(), each.answered(), each.asked())));
        return parts;
    }

    private static Map<String, String> references(ReportDocument report) {
        return report.appendix().references().stream()
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.toMap(
                        reference -> reference,
                        reference -> Text.of("document.amend.listed"),
                        (a, b) -> a,
                        LinkedHashMap::new));
    }
}

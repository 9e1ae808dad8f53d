package opr.fieldbook.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.inspection.Asked;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.protocol.Citation;
import opr.fieldbook.domain.protocol.Component;
import opr.fieldbook.domain.protocol.Protocol;
import org.jspecify.annotations.Nullable;

/** The appendices: every item with its answer, interviews by role, acronyms, sources. */
final class ChecklistTexts {

    private static final List<String> ACRONYMS = List.of("dio", "ero", "fod", "ice", "jem", "lea", "lep", "moa", "opr", "wso");

    private final Inspection inspection;
    private final List<Asked> asked;
    private final Map<ConclusionId, String> references;

    ChecklistTexts(Inspection inspection, List<Asked> asked, List<Finding> findings) {
        this.inspection = inspection;
        this.asked = asked;
        this.references = new LinkedHashMap<>();
        for (Finding finding : findings) {
            finding.items().forEach(id -> references.merge(id, finding.name(), (a, b) -> a + ", " + b));
        }
    }

    Appendix appendix() {
        return new Appendix(sections(), interviews(), List.of(), acronyms(), sources());
    }

    private List<Appendix.ChecklistSection> sections() {
        Map<String, List<Asked>> bySection = asked.stream()
                .collect(Collectors.groupingBy(
                        item -> item.model() + "|" + item.section().key(), LinkedHashMap::new, Collectors.toList()));
        List<Appendix.ChecklistSection> sections = new ArrayList<>();
        for (List<Asked> items : bySection.values()) {
            Asked first = items.getFirst();
            sections.add(new Appendix.ChecklistSection(
                    inspection.models().size() > 1 ? first.model() : "",
                    Text.of("word.component." + Codec.key(first.component())),
                    first.section().title(),
                    items.stream().map(this::answer).toList()));
        }
        return sections;
    }

    private Appendix.Answer answer(Asked item) {
        opr.fieldbook.domain.inspection.Answer answer = item.answer(inspection.state());
        return new Appendix.Answer(
                item.item().id(),
                item.item().text(),
                inspection.facilities().size() > 1 ? inspection.facilityName(item.facility()) : "",
                disposition(item, answer),
                answer == null ? "" : Objects.requireNonNullElse(answer.reason(), ""),
                references.getOrDefault(item.id(), ""));
    }

    private static Disposition disposition(
            Asked item, opr.fieldbook.domain.inspection.@Nullable Answer answer) {
        if (answer == null) {
            return Disposition.OPEN;
        }
        return switch (answer.result()) {
            case MET -> item.item().marks().information() ? Disposition.ANSWERED : Disposition.MET;
            case NOT_MET -> Disposition.NOT_MET;
            case NA -> Disposition.NOT_APPLICABLE;
            case NOT_REVIEWED -> Disposition.NOT_REVIEWED;
        };
    }

    /** By section, which in the interviews is by role; what nobody in particular is asked has no line of its own. */
    private List<Appendix.InterviewCount> interviews() {
        Map<String, List<Asked>> byRole = asked.stream()
                .filter(item -> item.component() == Component.INTERVIEWS && hasRole(item))
                .collect(Collectors.groupingBy(
                        item -> item.section().title(), LinkedHashMap::new, Collectors.toList()));
        List<Appendix.InterviewCount> counts = new ArrayList<>();
        byRole.forEach((role, items) -> counts.add(new Appendix.InterviewCount(
                role,
                0,
                (int) items.stream()
                        .filter(item -> item.answer(inspection.state()) != null)
                        .count(),
                items.size())));
        return counts;
    }

    private static boolean hasRole(Asked item) {
        return item.item().script() != null && item.item().script().role() != null;
    }

    private static List<ReportDocument.Fact> acronyms() {
        return ACRONYMS.stream()
                .map(key -> new ReportDocument.Fact(
                        Text.of("report.acronym." + key), Text.of("report.acronym." + key + ".text")))
                .toList();
    }

    /** The titles of every written source that the items asked refer to. */
    private List<String> sources() {
        TreeSet<String> titles = new TreeSet<>();
        for (Protocol protocol : inspection.protocols()) {
            TreeSet<String> used = asked.stream()
                    .filter(item -> item.model().equals(protocol.model()))
                    .flatMap(item -> item.item().defaults().requirements().stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            used.stream()
                    .flatMap(key -> protocol.citation(key).stream())
                    .map(Citation::title)
                    .forEach(titles::add);
        }
        return List.copyOf(titles);
    }
}

package opr.fieldbook.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.finding.FollowUpRules;
import opr.fieldbook.domain.inspection.Answer;
import opr.fieldbook.domain.inspection.Asked;
import opr.fieldbook.domain.inspection.Facility;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.InspectionField;
import opr.fieldbook.domain.inspection.Member;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.domain.inspection.Stage;
import opr.fieldbook.domain.lea.Lea;
import opr.fieldbook.domain.program.FiscalYear;
import opr.fieldbook.domain.protocol.Component;
import opr.fieldbook.domain.protocol.Protocol;
import opr.fieldbook.log.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * Says what a report contains. Pure: the same state, order and date give the same document; Word, Excel and the
 * corrective-action workbook are all laid out from it, so that they say the same numbers.
 */
public final class ReportAssembler {

    /** The topic of items that have none of their own; it is no area a reader knows. */
    private static final String UNSORTED = "OTH";

    private final Inspection inspection;
    private final Order order;
    private final List<Asked> asked;
    private final List<Finding> counted;

    /**
     * What is ordered.
     *
     * @param edition for whom
     * @param marking the unit's marking, may be empty
     * @param draft   whether it is a draft
     * @param date    the date of the report
     */
    public record Order(Edition edition, String marking, boolean draft, LocalDate date) {}

    public ReportAssembler(Inspection inspection, Order order) {
        this.inspection = inspection;
        this.order = order;
        this.asked = inspection.asked();
        this.counted =
                Finding.all(inspection.state()).stream().filter(Finding::counted).toList();
    }

    /** The document: everything the papers say. */
    public ReportDocument assemble() {
        FindingTexts texts = new FindingTexts(inspection, asked);
        List<ReportFinding> findings = counted.stream().map(texts::finding).toList();
        FollowUpRules.Outcome followUp = followUp();
        return new ReportDocument(
                cover(),
                new Summary(followUpStatement(followUp), summary(findings), leftOut()),
                process(),
                overview(),
                List.of(),
                findings,
                topicsWithoutFindings(findings),
                texts.bestPractices(),
                List.of(),
                new ReportDocument.Conclusion(conclusion(findings, followUp), List.of()),
                new ChecklistTexts(inspection, asked, counted).appendix());
    }

    private Cover cover() {
        Lea lea = inspection.lea();
        InspectionField.OnSite onSite = onSite();
        String facilities =
                inspection.facilities().stream().map(Facility::name).collect(Collectors.joining("; "));
        return new Cover(
                product(),
                inspection.number(),
                lea.name(),
                inspection.protocols().stream().map(Protocol::title).toList(),
                new Cover.Place(facilities, lea.county(), lea.state(), lea.fieldOffice()),
                new Cover.Dates(onSite.start(), onSite.end(), order.draft() ? null : order.date()),
                inspection.members().stream().map(this::teamMember).toList(),
                reviewed(),
                new Cover.Release(order.edition().label(), order.marking(), sentTo(), order.draft()));
    }

    private String product() {
        return inspection.protocols().isEmpty()
                ? Text.of("report.paper.product")
                : Text.of(
                        "report.paper.product-of", inspection.protocols().getFirst().product());
    }

    private String sentTo() {
        return order.edition() == Edition.ERO ? Text.of("report.paper.sent-to-ero") : "";
    }

    private Cover.TeamMember teamMember(Member member) {
        String title = Text.of(member.leads() ? "report.paper.lead" : "report.paper.inspector");
        String name = order.edition() == Edition.FOIA
                ? Text.of("report.paper.inspector-letter", member.who().letter())
                : member.who().name();
        return new Cover.TeamMember(title, name, Text.of("word.role." + Codec.key(member.who().role())));
    }

    private String reviewed() {
        return Text.of(
                "report.paper.reviewed",
                count(Component.TOUR),
                count(Component.DOCUMENTS),
                count(Component.INTERVIEWS));
    }

    /** Items with an answer other than "Not reviewed". */
    private long count(Component component) {
        return asked.stream()
                .filter(item -> item.component() == component)
                .map(item -> item.answer(inspection.state()))
                .filter(Objects::nonNull)
                .filter(answer -> answer.result() != Result.NOT_REVIEWED)
                .count();
    }

    private FollowUpRules.Outcome followUp() {
        return FollowUpRules.decide(
                inspection.fourFindingRule(),
                counted.size(),
                // What is final is issued: nothing in it is "so far".
                order.draft() ? inspection.stage() : Stage.ISSUED,
                onSite().end(),
                inspection.get(InspectionField.FOLLOW_UP));
    }

    private Summary.FollowUp followUpStatement(FollowUpRules.Outcome outcome) {
        String key = "report.paper.follow-up." + Codec.key(outcome.tone());
        String due = outcome.due() == null ? "" : PrintedDate.of(outcome.due());
        boolean calm = outcome.tone() == FollowUpRules.Tone.NOT_REQUIRED || outcome.tone() == FollowUpRules.Tone.WAIVED;
        return new Summary.FollowUp(
                Text.of(key, due),
                Text.of(key + ".sentence", findingsInWords(outcome.counted()), due),
                calm ? Summary.Tone.CALM : Summary.Tone.ATTENTION);
    }

    private List<String> summary(List<ReportFinding> findings) {
        List<String> paragraphs = new ArrayList<>();
        ResultCounts counts = ResultCounts.of(findings, 0);
        paragraphs.add(Text.of(
                "report.paper.summary",
                inspection.lea().name(),
                PrintedDate.range(onSite().start(), onSite().end()),
                findingsInWords(findings.size()),
                counts.of(FindingClass.DEFICIENCY),
                counts.of(FindingClass.AREA_OF_CONCERN)));
        findings.forEach(finding -> paragraphs.add(Text.of(
                "report.paper.summary-line",
                finding.number(),
                finding.title(),
                finding.findingClass().label(),
                finding.party().label())));
        return paragraphs;
    }

    /** What a draft leaves out because people contradict each other; empty when nobody does. */
    private String leftOut() {
        int conflicts = Conflict.all(inspection.state()).size();
        return conflicts == 0 ? "" : Text.of("settle.paper", conflicts);
    }

    private InspectionProcess process() {
        InspectionField.OnSite period = inspection.get(InspectionField.PERIOD);
        return new InspectionProcess(
                Text.of("report.paper.authority"),
                Text.of("report.paper.purpose"),
                Text.of("report.paper.scope", inspection.lea().name(), inspection.lea().fieldOffice()),
                period == null
                        ? ""
                        : Text.of("report.paper.period", PrintedDate.range(period.start(), period.end())),
                List.of(
                        fact("report.paper.method.tour", count(Component.TOUR)),
                        fact("report.paper.method.documents", count(Component.DOCUMENTS)),
                        fact("report.paper.method.interviews", count(Component.INTERVIEWS))),
                List.of(),
                List.of(
                        fact("report.paper.definition.deficiency"),
                        fact("report.paper.definition.concern"),
                        fact("report.paper.definition.practice")),
                limits());
    }

    private List<InspectionProcess.Limit> limits() {
        List<InspectionProcess.Limit> limits = new ArrayList<>();
        for (Asked item : asked) {
            Answer answer = item.answer(inspection.state());
            if (answer != null && answer.result() == Result.NOT_REVIEWED) {
                limits.add(new InspectionProcess.Limit(
                        item.item().id(), item.item().text(), Objects.requireNonNullElse(answer.reason(), "")));
            }
        }
        return limits;
    }

    private List<ReportDocument.Fact> overview() {
        Lea lea = inspection.lea();
        List<ReportDocument.Fact> facts = new ArrayList<>();
        facts.add(new ReportDocument.Fact(Text.of("report.paper.overview.lea"), lea.name()));
        addFact(facts, "state", lea.county().isEmpty() ? lea.state() : lea.county() + ", " + lea.state());
        addFact(facts, "field-office", lea.fieldOffice());
        addFact(
                facts,
                "model",
                inspection.protocols().stream().map(Protocol::title).collect(Collectors.joining("; ")));
        addFact(facts, "moa-signed", printed(lea.agreement().signed()));
        addFact(facts, "moa-amended", printed(lea.agreement().amended()));
        addFact(
                facts,
                "facilities",
                inspection.facilities().stream().map(Facility::name).collect(Collectors.joining("; ")));
        addFact(facts, "fiscal-year", FiscalYear.of(onSite().start()).toString());
        addFact(facts, "from", Objects.requireNonNullElse(inspection.get(InspectionField.FROM), ""));
        return facts;
    }

    private static void addFact(List<ReportDocument.Fact> facts, String key, String value) {
        if (!value.isBlank()) {
            facts.add(new ReportDocument.Fact(Text.of("report.paper.overview." + key), value));
        }
    }

    private static String printed(@Nullable LocalDate date) {
        return date == null ? "" : PrintedDate.of(date);
    }

    private List<String> topicsWithoutFindings(List<ReportFinding> findings) {
        Set<String> withFindings =
                findings.stream().map(finding -> finding.kind().topic()).collect(Collectors.toSet());
        Set<String> topics = new LinkedHashSet<>();
        for (Asked item : asked) {
            Answer answer = item.answer(inspection.state());
            boolean reviewed = answer != null && (answer.result() == Result.MET || answer.result() == Result.NOT_MET);
            if (reviewed && !item.item().topic().equals(UNSORTED)) {
                topics.add(FindingTexts.topic(item.item().topic()));
            }
        }
        topics.removeAll(withFindings);
        return List.copyOf(topics);
    }

    private List<String> conclusion(List<ReportFinding> findings, FollowUpRules.Outcome followUp) {
        List<String> paragraphs = new ArrayList<>();
        long corrected = counted.stream()
                .filter(finding -> finding.get(FindingField.CORRECTED) != null)
                .count();
        paragraphs.add(Text.of("report.paper.conclusion", findingsInWords(findings.size())));
        if (corrected > 0) {
            paragraphs.add(Text.of("report.paper.conclusion-corrected", corrected));
        }
        Summary.FollowUp statement = followUpStatement(followUp);
        paragraphs.add(Text.of("report.paper.follow-up.lead-in", statement.title(), statement.sentence()));
        return paragraphs;
    }

    private InspectionField.OnSite onSite() {
        return Objects.requireNonNullElse(
                inspection.get(InspectionField.ON_SITE), new InspectionField.OnSite(order.date(), order.date()));
    }

    private static ReportDocument.Fact fact(String key, Object... arguments) {
        return new ReportDocument.Fact(Text.of(key), Text.of(key + ".text", arguments));
    }

    private static String findingsInWords(int count) {
        return count == 1 ? Text.of("report.paper.one-finding") : Text.of("report.paper.findings", count);
    }
}

package opr.fieldbook.ui.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import opr.fieldbook.domain.inspection.Stage;
import opr.fieldbook.domain.inspection.Summary;
import opr.fieldbook.domain.lea.Lea;
import opr.fieldbook.domain.program.Coverage;
import opr.fieldbook.domain.program.Due;
import opr.fieldbook.domain.program.DueRules;
import opr.fieldbook.domain.program.FiscalYear;
import opr.fieldbook.domain.program.ProgramView;
import opr.fieldbook.domain.protocol.Protocol;
import opr.fieldbook.domain.protocol.Traits;
import opr.fieldbook.ui.home.line.InspectionLine;
import opr.fieldbook.work.LastWork;
import opr.fieldbook.work.Session;
import org.jspecify.annotations.Nullable;

/** What the home screen shows, read in one go in the background. */
record HomeContent(
        LocalDate today,
        List<InspectionLine> lines,
        List<DueGroup> due,
        List<CoverageLine> coverage,
        List<Lea> leas,
        List<String> models,
        @Nullable Unfinished unfinished,
        HomeSearch search) {

    /** Dates of one urgency. */
    record DueGroup(DueRules.When when, List<Due> dues) {}

    /** The coverage of one model's cycle; the others are counted apart. */
    record CoverageLine(String model, int cycleMonths, Coverage coverage, List<String> apart) {}

    /** The work to go on with. */
    record Unfinished(Summary summary, Summary.@Nullable LastPlace place) {}

    static HomeContent load(Session session, LocalDate today) {
        return of(
                session.inspections(),
                session.register().list(),
                session.protocols(),
                session.lastWork(),
                session.ownerName(),
                today);
    }

    /** Works everything out. */
    static HomeContent of(
            List<Summary> summaries,
            List<Lea> leas,
            List<Protocol> protocols,
            Optional<LastWork> last,
            String owner,
            LocalDate today) {
        Map<String, Traits> traits = protocols.stream()
                .collect(Collectors.toMap(Protocol::model, Protocol::traits, (first, second) -> first));
        ProgramView view = new ProgramView(summaries, leas, traits);
        List<InspectionLine> lines = summaries.stream()
                .map(summary -> InspectionLine.of(summary, view, today, owner))
                .toList();
        return new HomeContent(
                today,
                lines,
                due(view, today),
                coverage(view, protocols, FiscalYear.of(today)),
                leas,
                protocols.stream().map(Protocol::model).toList(),
                unfinished(summaries, last),
                HomeSearch.over(summaries, leas));
    }

    private static List<DueGroup> due(ProgramView view, LocalDate today) {
        LocalDate end = FiscalYear.of(today).lastDay();
        List<Due> all = DueRules.all(view);
        List<DueGroup> groups = new ArrayList<>();
        for (DueRules.When when : DueRules.When.values()) {
            List<Due> dues = all.stream()
                    .filter(due -> DueRules.when(due.date(), today) == when)
                    .filter(due -> when != DueRules.When.LATER || !due.date().isAfter(end))
                    .toList();
            if (!dues.isEmpty()) {
                groups.add(new DueGroup(when, dues));
            }
        }
        return groups;
    }

    private static List<CoverageLine> coverage(ProgramView view, List<Protocol> protocols, FiscalYear year) {
        List<String> apart = protocols.stream()
                .filter(protocol -> !protocol.traits().figure3())
                .map(Protocol::model)
                .toList();
        List<CoverageLine> lines = new ArrayList<>();
        for (Protocol protocol : protocols) {
            Coverage coverage = Coverage.of(view, protocol.model(), year);
            Integer months = protocol.traits().cycleMonths();
            if (coverage != null && months != null && coverage.due() > 0) {
                lines.add(new CoverageLine(protocol.model(), months, coverage, apart));
            }
        }
        return lines;
    }

    /** Where work was left, if that is not issued by now; otherwise the newest one under way. */
    private static @Nullable Unfinished unfinished(List<Summary> summaries, Optional<LastWork> last) {
        Optional<Unfinished> left = last.flatMap(work -> summaries.stream()
                .filter(summary -> summary.id().equals(work.inspectionId()) && summary.stage() != Stage.ISSUED)
                .findFirst()
                .map(summary -> new Unfinished(summary, work.place())));
        return left.or(() -> summaries.stream()
                        .filter(summary -> summary.stage() == Stage.ON_SITE || summary.stage() == Stage.DRAFTING)
                        .max(Comparator.comparing(Summary::lastDay))
                        .map(summary -> new Unfinished(summary, null)))
                .orElse(null);
    }
}

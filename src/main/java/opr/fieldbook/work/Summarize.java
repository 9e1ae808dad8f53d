package opr.fieldbook.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.inspection.Asked;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.InspectionField;
import opr.fieldbook.domain.inspection.Member;
import opr.fieldbook.domain.inspection.Progress;
import opr.fieldbook.domain.inspection.Summary;
import opr.fieldbook.domain.lea.Lea;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.Party;
import opr.fieldbook.domain.protocol.Protocol;
import opr.fieldbook.log.Conflict;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.State;
import opr.fieldbook.log.RevisionId;
import opr.fieldbook.log.ValueCoding;
import opr.fieldbook.store.InspectionFile;
import opr.fieldbook.store.InspectionIndex;
import opr.fieldbook.work.record.Strikes;
import org.jspecify.annotations.Nullable;

/** Makes the line that the list of inspections keeps of an inspection. */
public final class Summarize {

    private Summarize() {}

    public static Summary of(Inspection inspection) {
        State state = inspection.state();
        Lea lea = inspection.lea();
        InspectionField.OnSite onSite = Objects.requireNonNullElse(
                inspection.get(InspectionField.ON_SITE), new InspectionField.OnSite(LocalDate.EPOCH, LocalDate.EPOCH));
        Summary.Head head = new Summary.Head(
                inspection.number(),
                lea.id(),
                lea.name(),
                lea.fieldOffice(),
                inspection.models(),
                Boolean.TRUE.equals(inspection.get(InspectionField.PRACTICE)),
                inspection.fourFindingRule(),
                cycle(inspection));
        return new Summary(
                inspection.id(),
                head,
                onSite,
                inspection.stage(),
                counts(inspection, state),
                Finding.all(state).stream().map(Summarize::line).toList(),
                inspection.members().stream().map(Member::who).toList(),
                inspection.get(InspectionField.FOLLOW_UP),
                null);
    }

    /** Reads a file, makes its summary and stores it; nothing for a file that never got its first revision. */
    static Optional<Summary> store(InspectionFile file, InspectionIndex index) {
        Fold fold = new Fold();
        file.revisions(fold::apply);
        // A strike may have been interrupted before its bytes went: what it strikes is not shown all the same.
        Strikes.apply(Strikes.due(fold, file), fold);
        return fold.size() == 0
                ? Optional.empty()
                : Optional.of(store(Inspection.of(fold), fold.lastOfEachDevice(), index));
    }

    /** Makes the summary of an inspection and stores it with the last revision of each device. */
    static Summary store(Inspection inspection, List<RevisionId> heads, InspectionIndex index) {
        Summary summary = of(inspection);
        index.putSummary(inspection.id(), ValueCoding.encode(Summary.CODEC.write(summary)), heads);
        return summary;
    }

    private static @Nullable Integer cycle(Inspection inspection) {
        return inspection.protocols().stream()
                .map(Protocol::traits)
                .map(traits -> traits.cycleMonths())
                .filter(Objects::nonNull)
                .min(Integer::compare)
                .orElse(null);
    }

    private static Summary.Counts counts(Inspection inspection, State state) {
        List<Asked> asked = inspection.asked();
        Progress checklist = Progress.of(state, Inspection.checklist(asked));
        Progress interviews = Progress.of(state, Inspection.interviews(asked));
        return new Summary.Counts(
                checklist.answered(),
                checklist.asked(),
                interviews.answered(),
                interviews.asked(),
                conflicts(state));
    }

    /** Fields in conflict, over everything that is there. */
    public static int conflicts(State state) {
        return Conflict.all(state).size();
    }

    private static Summary.Line line(Finding finding) {
        FindingClass findingClass = finding.findingClass();
        Party party = finding.party();
        return new Summary.Line(
                finding.id(),
                finding.name(),
                findingClass == null ? "" : Codec.key(findingClass),
                finding.category(),
                party == null ? null : Codec.key(party),
                finding.allCitations().stream().findFirst().orElse(null),
                finding.title(),
                finding.withdrawn(),
                finding.get(FindingField.CORRECTED) != null);
    }
}

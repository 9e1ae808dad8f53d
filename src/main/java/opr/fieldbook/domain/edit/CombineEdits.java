package opr.fieldbook.domain.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.finding.CombineField;
import opr.fieldbook.domain.finding.CombineField.Gain;
import opr.fieldbook.domain.finding.CombineField.Taken;
import opr.fieldbook.domain.finding.CombineRules;
import opr.fieldbook.domain.finding.Combined;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.finding.FindingLink;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.Proposal;
import opr.fieldbook.log.State;
import opr.fieldbook.log.ValueCoding;

/** Combining two findings, and saying that two are not the same. */
final class CombineEdits {

    /** Fields that the kept finding takes over where it has nothing. */
    private static final List<Field<?>> FILLED = List.of(
            FindingField.TITLE,
            FindingField.CLASSED,
            FindingField.QUESTIONS,
            FindingField.CITED,
            FindingField.VERIFICATION,
            FindingField.CORRECTED);

    private CombineEdits() {}

    static List<Proposal> combine(Edit.CombineFindings combine, Inspection inspection) {
        State state = inspection.state();
        Finding keep = finding(combine.keep(), inspection);
        Finding other = finding(combine.other(), inspection);
        Combined combined = Combined.of(state);
        check(keep, other, combined, state);
        List<Proposal> proposals = new ArrayList<>();
        Gain gain = new Gain(
                texts(keep, other, proposals),
                filled(keep, other, proposals),
                new GainedLinks(keep, other, state).add(proposals));
        boolean together = combined.shownFor(other.id()).equals(combined.shownFor(keep.id()));
        if (together && CombineRules.notTakenOver(state, keep).stream().noneMatch(late -> late.id().equals(other.id()))) {
            throw Problem.refused("problem.combine-already", other.name(), keep.name());
        }
        String act = keep.id() + "|" + other.id() + "|" + digest(gain);
        proposals.add(CombineField.GAIN.propose(act, gain));
        proposals.add(CombineField.SAME_PRESENT.propose(act, true));
        String pair = FindingLink.pair(keep.id(), other.id());
        if (CombineRules.apart(state, combined, keep.id(), other.id())) {
            proposals.add(CombineField.APART_PRESENT.propose(pair, false));
        }
        return proposals;
    }

    private static void check(Finding keep, Finding other, Combined combined, State state) {
        if (keep.id().equals(other.id())) {
            throw Problem.refused("problem.combine-itself", keep.name());
        }
        for (Finding finding : List.of(keep, other)) {
            if (finding.withdrawn()) {
                throw Problem.refused("problem.combine-withdrawn", finding.name());
            }
        }
        boolean together = combined.shownFor(other.id()).equals(keep.id());
        for (Finding finding : together ? List.of(keep) : List.of(keep, other)) {
            refuseCombined(finding, state);
        }
    }

    /** A finding that another one is shown for is not changed by itself. */
    static void refuseCombined(Finding finding, State state) {
        finding.combinedInto(state).ifPresent(shown -> {
            throw Problem.refused("problem.finding-combined", finding.name(), shown.name());
        });
    }

    /** A text in conflict, on either side, is left to be settled first. */
    private static List<Taken> texts(Finding keep, Finding other, List<Proposal> proposals) {
        List<Taken> taken = new ArrayList<>();
        for (Field<String> field : CombineRules.TEXTS) {
            String theirs = other.text(field);
            boolean contested = keep.entity().register(field.name()).inConflict();
            if (!theirs.isBlank() && !contested) {
                String before = keep.get(field);
                String after = CombineRules.joined(before, theirs);
                taken.add(new Taken(field.name(), before, after, theirs));
                proposals.add(field.propose(keep.id(), after));
            }
        }
        return taken;
    }

    private static List<String> filled(Finding keep, Finding other, List<Proposal> proposals) {
        List<String> filled = new ArrayList<>();
        for (Field<?> field : FILLED) {
            boolean empty = keep.entity().register(field.name()).values().stream().noneMatch(value -> value.holds());
            if (empty && other.entity().value(field.name()).holds()) {
                filled.add(field.name());
                proposals.add(new Proposal(field.key(keep.id()), other.entity().value(field.name())));
            }
        }
        return filled;
    }

    private static String digest(Gain gain) {
        byte[] bytes = ValueCoding.encode(CombineField.GAIN.codec().write(gain));
        return UUID.nameUUIDFromBytes(bytes).toString();
    }

    static List<Proposal> separate(Edit.SeparateFindings separate, Inspection inspection) {
        State state = inspection.state();
        Finding one = finding(separate.one(), inspection);
        Finding other = finding(separate.other(), inspection);
        List<Combined.Act> acts = Combined.of(state).acts(one.id()).stream()
                .filter(act -> act.joins(one.id(), other.id()))
                .toList();
        if (acts.isEmpty()) {
            throw Problem.refused("problem.not-combined", one.name(), other.name());
        }
        List<Proposal> proposals = new ArrayList<>();
        for (Combined.Act act : acts) {
            proposals.add(CombineField.SAME_PRESENT.propose(act.id(), false));
            Gain gain = CombineField.GAIN.read(state, act.id());
            if (gain != null) {
                give(act, gain, state, proposals);
            }
        }
        return proposals;
    }

    private static void give(Combined.Act act, Gain gain, State state, List<Proposal> proposals) {
        Finding kept = Finding.find(state, act.kept()).orElseThrow();
        Finding other = Finding.find(state, act.other()).orElseThrow();
        for (Field<String> field : CombineRules.TEXTS) {
            gain.texts().stream().filter(taken -> taken.field().equals(field.name())).forEach(taken -> {
                String now = kept.get(field);
                String left = now == null ? null : CombineRules.parted(now, taken);
                if (!Objects.equals(now, left)) {
                    proposals.add(field.propose(kept.id(), left));
                }
            });
        }
        for (Field<?> field : FILLED) {
            if (gain.filled().contains(field.name())
                    && kept.entity().value(field.name()).equals(other.entity().value(field.name()))) {
                proposals.add(field.propose(kept.id(), null));
            }
        }
        new GainedLinks(kept, other, state).remove(Set.copyOf(gain.links()), proposals);
    }

    static List<Proposal> mark(Edit.MarkApart mark, Inspection inspection) {
        Finding one = finding(mark.one(), inspection);
        Finding other = finding(mark.other(), inspection);
        if (one.id().equals(other.id())) {
            throw Problem.refused("problem.combine-itself", one.name());
        }
        Combined combined = Combined.of(inspection.state());
        if (mark.apart() && combined.shownFor(one.id()).equals(combined.shownFor(other.id()))) {
            throw Problem.refused("problem.apart-combined", one.name(), other.name());
        }
        String pair = FindingLink.pair(one.id(), other.id());
        Entity marked = inspection.state().find(Kind.FINDING_APART, pair);
        // Nothing is written where nothing is changed.
        return !mark.apart() && (marked == null || !marked.present())
                ? List.of()
                : List.of(CombineField.APART_PRESENT.propose(pair, mark.apart()));
    }

    private static Finding finding(String id, Inspection inspection) {
        return Finding.find(inspection.state(), id)
                .orElseThrow(() -> Problem.refused("problem.unknown-finding", id, inspection.number()));
    }
}

package opr.fieldbook.ui.findings.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.finding.CategoryRules;
import opr.fieldbook.domain.finding.ClauseRules;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.FindingField.Judgment;
import opr.fieldbook.domain.finding.FindingField.Questions;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.finding.RaiseRules;
import opr.fieldbook.domain.inspection.Answer;
import opr.fieldbook.domain.inspection.Asked;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.protocol.Category;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.Party;
import opr.fieldbook.ui.findings.model.FindingView.CategoryChoice;
import opr.fieldbook.ui.findings.model.FindingView.Choices;
import opr.fieldbook.ui.findings.model.FindingView.Link;
import opr.fieldbook.ui.findings.model.FindingView.Position;
import org.jspecify.annotations.Nullable;

/** Reads a finding from an inspection as its form shows it. Pure. */
final class FindingReading {

    private FindingReading() {}

    static Optional<FindingView> of(Inspection inspection, String id) {
        return Finding.find(inspection.state(), id).map(finding -> of(inspection, finding));
    }

    private static FindingView of(Inspection inspection, Finding finding) {
        Questions questions = Objects.requireNonNullElse(finding.get(FindingField.QUESTIONS), Questions.OPEN);
        List<Finding> all = Finding.all(inspection.state());
        List<String> ids = all.stream().map(Finding::id).toList();
        return new FindingView(
                finding,
                questions,
                asksFourth(questions),
                ResultWords.of(inspection, finding, questions, proposal(inspection, finding)),
                choices(inspection, finding),
                Sources.of(finding.allCitations(), inspection, List.of()),
                links(inspection, finding),
                CheckWords.of(inspection, finding),
                new Position(ids.indexOf(finding.id()) + 1, ids.size()));
    }

    /** Only when nothing was broken and the program works as well. */
    static boolean asksFourth(Questions questions) {
        boolean broken = questions.rule() == Judgment.YES && questions.broken() == Judgment.YES;
        return !broken && questions.rule() != null && questions.weaker() == Judgment.NO;
    }

    /** What the first item it is linked to brings along. */
    static Optional<RaiseRules.Proposal> proposal(Inspection inspection, Finding finding) {
        return finding.items().stream()
                .flatMap(item -> inspection.asked(item).stream())
                .map(asked -> RaiseRules.from(asked, inspection))
                .findFirst();
    }

    /** The keys of everything cited and of everything its items are asked by. */
    static List<String> sources(Inspection inspection, Finding finding) {
        Set<String> keys = new LinkedHashSet<>(own(inspection, finding));
        keys.addAll(finding.allCitations());
        return List.copyOf(keys);
    }

    /** The keys of the sources its items are asked by. */
    static List<String> own(Inspection inspection, Finding finding) {
        return finding.items().stream()
                .flatMap(item -> inspection.asked(item).stream())
                .flatMap(asked -> asked.item().defaults().requirements().stream())
                .distinct()
                .toList();
    }

    private static Choices choices(Inspection inspection, Finding finding) {
        FindingClass findingClass = finding.findingClass();
        List<String> sources = sources(inspection, finding);
        List<CategoryChoice> categories = CategoryRules.of(findingClass, inspection.protocols()).stream()
                .map(category -> new CategoryChoice(
                        category.code(),
                        category.name(),
                        category.needsChief(),
                        ClauseRules.blocked(category.code(), sources, inspection.state())
                                ? Text.of("finding.category.blocked")
                                : null))
                .toList();
        Category chosen = CategoryRules.find(finding.category(), inspection.protocols())
                .orElse(null);
        List<Party> parties = new ArrayList<>(List.of(Party.LEA, Party.ICE));
        if (finding.party() == Party.JOINT
                || (findingClass == FindingClass.AREA_OF_CONCERN && chosen != null && chosen.joint())) {
            parties.add(Party.JOINT);
        }
        return new Choices(categories, finding.category(), parties, finding.party(), note(inspection, finding, chosen));
    }

    private static String note(Inspection inspection, Finding finding, @Nullable Category chosen) {
        if (chosen != null && chosen.needsChief()) {
            return Text.of("finding.category.needs-chief");
        }
        boolean waits = proposal(inspection, finding)
                .map(RaiseRules.Proposal::clauseMissing)
                .orElse(false);
        return chosen == null && waits ? Text.of("finding.category.blocked") : "";
    }

    private static List<Link> links(Inspection inspection, Finding finding) {
        List<Link> links = new ArrayList<>();
        for (ConclusionId id : finding.items()) {
            inspection.asked(id).ifPresent(asked -> links.add(link(inspection, asked)));
        }
        for (Finding other : finding.linked(inspection.state())) {
            Party party = other.party();
            links.add(new Link(
                    Link.Sort.FINDING,
                    other.id(),
                    other.name(),
                    other.title(),
                    party == null ? Text.of("finding.party.open") : Text.of("word.party." + Codec.key(party))));
        }
        return links;
    }

    static Link link(Inspection inspection, Asked asked) {
        Answer answer = asked.answer(inspection.state());
        String place = inspection.facilities().size() > 1 ? inspection.facilityName(asked.facility()) : "";
        return new Link(
                Link.Sort.ITEM,
                asked.id().toString(),
                place.isEmpty() ? asked.item().id() : asked.item().id() + " · " + place,
                asked.item().text(),
                answer == null
                        ? Text.of("finding.link.unanswered")
                        : Text.of("word.answer." + Codec.key(answer.result())));
    }
}

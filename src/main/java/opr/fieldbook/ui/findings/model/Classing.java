package opr.fieldbook.ui.findings.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.finding.CategoryRules;
import opr.fieldbook.domain.finding.ClassificationRules;
import opr.fieldbook.domain.finding.ClauseRules;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.FindingField.Classed;
import opr.fieldbook.domain.finding.FindingField.Questions;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.finding.RaiseRules;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.protocol.Category;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.Party;
import org.jspecify.annotations.Nullable;

/** Turns answers and choices into the edit that keeps class, category and party fitting each other. */
final class Classing {

    private Classing() {}

    /**
     * The edit an answer leads to.
     *
     * @param wanted     the class the finding has afterwards, or null while it stays open
     * @param asksReason a numbered finding changes its class only with a reason
     */
    record Step(Edit.ClassifyFinding edit, @Nullable FindingClass wanted, boolean asksReason) {

        Edit because(String reason) {
            Classed classed = edit.classed();
            return classed == null
                    ? edit
                    : new Edit.ClassifyFinding(
                            edit.id(),
                            edit.questions(),
                            new Classed(classed.findingClass(), classed.category(), classed.party(), reason));
        }
    }

    static Questions answersFor(FindingClass findingClass) {
        return ClassificationRules.answersFor(findingClass);
    }

    /** The class follows the answers when they come to another result than before; a class set by hand stays until then. */
    static Optional<Step> of(Inspection inspection, String id, Questions questions) {
        return Finding.find(inspection.state(), id).map(finding -> {
            Questions before = Objects.requireNonNullElse(finding.get(FindingField.QUESTIONS), Questions.OPEN);
            FindingClass now = finding.findingClass();
            FindingClass decided = ClassificationRules.decide(questions).findingClass();
            boolean sameResult = decided == ClassificationRules.decide(before).findingClass() && now != null;
            if (decided == null || decided == now || sameResult) {
                return new Step(new Edit.ClassifyFinding(id, questions, null), now, false);
            }
            Classed classed = classed(inspection, finding, decided, null);
            return new Step(
                    new Edit.ClassifyFinding(id, questions, classed), decided, now != null && finding.numbered());
        });
    }

    static Edit byHand(
            Inspection inspection, Finding finding, Questions questions, FindingClass wanted, String reason) {
        return new Edit.ClassifyFinding(finding.id(), questions, classed(inspection, finding, wanted, reason));
    }

    /** A category with one party only takes that party along. */
    static Optional<Edit> category(Inspection inspection, String id, String code) {
        return Finding.find(inspection.state(), id).flatMap(finding -> {
            Classed classed = finding.get(FindingField.CLASSED);
            Category category =
                    CategoryRules.find(code, inspection.protocols()).orElse(null);
            boolean blocked = ClauseRules.blocked(code, FindingReading.sources(inspection, finding), inspection.state());
            if (classed == null || category == null || blocked || code.equals(classed.category())) {
                return Optional.empty();
            }
            Party party = classed.party();
            return Optional.of(classify(
                    finding,
                    new Classed(
                            classed.findingClass(),
                            category.code(),
                            party != null && !category.allows(party) ? only(category) : party,
                            classed.reason())));
        });
    }

    /** A party that the category does not allow takes the category away, so that another is chosen. */
    static Optional<Edit> party(Inspection inspection, String id, Party party) {
        return Finding.find(inspection.state(), id).flatMap(finding -> {
            Classed classed = finding.get(FindingField.CLASSED);
            if (classed == null || party == classed.party()) {
                return Optional.empty();
            }
            boolean fits = CategoryRules.find(classed.category(), inspection.protocols())
                    .map(category -> category.allows(party))
                    .orElse(true);
            return Optional.of(classify(
                    finding,
                    new Classed(classed.findingClass(), fits ? classed.category() : null, party, classed.reason())));
        });
    }

    /** Class with the category and party that go with it, as far as they are known. */
    static Classed classed(
            Inspection inspection, Finding finding, FindingClass wanted, @Nullable String reason) {
        Optional<RaiseRules.Proposal> proposal = FindingReading.proposal(inspection, finding);
        Classed before = finding.get(FindingField.CLASSED);
        String known = before != null && before.category() != null
                ? before.category()
                : finding.items().stream()
                        .flatMap(item -> inspection.asked(item).stream())
                        .map(asked -> asked.item().defaults().category())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        List<String> sources = FindingReading.sources(inspection, finding);
        Category category =
                CategoryRules.forClass(known, wanted, inspection, sources).orElse(null);
        Party party = before != null && before.party() != null
                ? before.party()
                : proposal.map(RaiseRules.Proposal::party).orElse(null);
        if (party == Party.JOINT && (category == null || !category.joint())) {
            party = null;
        }
        if (party != null && category != null && !category.allows(party)) {
            category = null;
        }
        return new Classed(wanted, category == null ? null : category.code(), party, reason);
    }

    private static @Nullable Party only(Category category) {
        return category.party() == Party.JOINT ? null : category.party();
    }

    private static Edit classify(Finding finding, Classed classed) {
        Questions questions = Objects.requireNonNullElse(finding.get(FindingField.QUESTIONS), Questions.OPEN);
        return new Edit.ClassifyFinding(finding.id(), questions, classed);
    }
}

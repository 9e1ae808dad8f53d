package opr.fieldbook.ui.findings.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.lea.ClauseField;
import opr.fieldbook.ui.findings.model.FindingView.Source;
import opr.fieldbook.ui.live.LiveInspection;

/** What a finding cites: looking for sources, citing them and entering what they print. The first is the main one. */
public final class Citing {

    private final LiveInspection live;
    private final Supplier<String> id;

    /** @param id of the finding shown now */
    Citing(LiveInspection live, Supplier<String> id) {
        this.live = live;
        this.id = id;
    }

    private Optional<Finding> finding() {
        return Finding.find(live.state(), id.get());
    }

    /** The sources that match what was typed and are not cited yet, the items' own first. */
    public List<Source> sources(String typed) {
        return finding().stream()
                .flatMap(finding -> Sources.matching(
                        typed,
                        live.inspection(),
                        FindingReading.own(live.inspection(), finding),
                        finding.allCitations())
                        .stream())
                .toList();
    }

    /** Cites one more source; the first is the main one. */
    public void cite(String key) {
        finding().ifPresent(finding -> live.submit(
                finding.get(FindingField.CITED) == null
                        ? new Edit.CiteFinding(finding.id(), new FindingField.Cited(key, null))
                        : new Edit.LinkCitation(finding.id(), key, true)));
    }

    /** Cites it no longer; the next source becomes the main one. */
    public void uncite(String key) {
        finding().ifPresent(finding -> {
            FindingField.Cited main = finding.get(FindingField.CITED);
            if (finding.citations().contains(key)) {
                live.submit(new Edit.LinkCitation(finding.id(), key, false));
            }
            if (main != null && main.key().equals(key)) {
                String heir = finding.allCitations().stream()
                        .filter(other -> !other.equals(key))
                        .findFirst()
                        .orElse(null);
                live.submit(new Edit.CiteFinding(finding.id(), heir == null ? null : new FindingField.Cited(heir, null)));
            }
        });
    }

    /** What the LEA's own agreement, or a document in hand, prints for a source. */
    public void enterClause(String key, ClauseField.Printed printed) {
        boolean empty = printed.section().isBlank() && printed.wording() == null && printed.timeLimit() == null;
        live.submit(new Edit.EnterClause(key, empty ? null : printed));
    }
}

package opr.fieldbook.ui.findings.model;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.ui.findings.model.FindingView.Link;
import opr.fieldbook.ui.live.LiveInspection;

/** The items and findings that a finding stands on. */
public final class Linking {

    private final LiveInspection live;
    private final Supplier<String> id;

    /** @param id of the finding shown now */
    Linking(LiveInspection live, Supplier<String> id) {
        this.live = live;
        this.id = id;
    }

    /** Items that match what was typed and are not linked yet. */
    public List<Link> linkable(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        Inspection inspection = live.inspection();
        List<ConclusionId> linked =
                Finding.find(live.state(), id.get()).map(Finding::items).orElse(List.of());
        return inspection.asked().stream()
                .filter(asked -> !linked.contains(asked.id()))
                .filter(asked -> (asked.item().id() + " " + asked.item().text())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .map(asked -> FindingReading.link(inspection, asked))
                .toList();
    }

    public void link(String conclusion) {
        live.submit(new Edit.LinkItem(id.get(), ConclusionId.parse(conclusion), true));
    }

    public void unlink(Link link) {
        live.submit(
                link.sort() == Link.Sort.ITEM
                        ? new Edit.LinkItem(id.get(), ConclusionId.parse(link.id()), false)
                        : new Edit.LinkFinding(id.get(), link.id(), false));
    }
}

package opr.fieldbook.domain.conflict;

import opr.fieldbook.base.Text;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.FindingField;

/** The title of a finding as a list shows it: one in conflict, or none at all, is not a blank. */
public final class FindingTitle {

    private FindingTitle() {}

    public static String of(Finding finding) {
        if (!finding.title().isBlank()) {
            return finding.title();
        }
        boolean contested =
                finding.entity().register(FindingField.TITLE.name()).heads().size() > 1;
        return Text.of(contested ? "settle.title-in-conflict" : "finding.untitled");
    }
}

package opr.fieldbook.ui.merge.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import opr.fieldbook.base.Text;

/** The four steps of bringing a team's files together. */
public enum MergeStep {
    FILES,
    CONFLICTS,
    DUPLICATES,
    RECEIPTS;

    public String words() {
        return Text.of("merge.step." + name().toLowerCase(Locale.ROOT));
    }

    /** The words of all, in order. */
    public static List<String> all() {
        return Arrays.stream(values()).map(MergeStep::words).toList();
    }
}

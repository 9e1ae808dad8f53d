package opr.fieldbook.report;

import opr.fieldbook.base.Text;

/** The class of a finding as it is printed. Working notes have none, because they are never printed. */
public enum FindingClass {
    DEFICIENCY("deficiency", true),
    AREA_OF_CONCERN("concern", true),
    BEST_PRACTICE("practice", false);

    private final String key;
    private final boolean counted;

    FindingClass(String key, boolean counted) {
        this.key = key;
        this.counted = counted;
    }

    /** The word a reader sees for one of it. */
    public String label() {
        return Text.of("document.class." + key);
    }

    /** The word under a count of it. */
    public String label(int count) {
        return count == 1 ? label() : Text.of("document.class." + key + ".many");
    }

    /** Whether it has an F number and counts toward the follow-up rule. */
    public boolean counted() {
        return counted;
    }
}

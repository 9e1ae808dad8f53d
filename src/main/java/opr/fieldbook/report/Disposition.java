package opr.fieldbook.report;

import opr.fieldbook.base.Text;

/** What the team concluded about an item, as printed. */
public enum Disposition {
    MET("met"),
    NOT_MET("not-met"),
    NOT_APPLICABLE("not-applicable"),
    NOT_REVIEWED("not-reviewed"),
    /** An information item that has an answer but no met or not met. */
    ANSWERED("answered"),
    /** Nothing was entered: only in a draft. */
    OPEN("open");

    private final String key;

    Disposition(String key) {
        this.key = key;
    }

    public String label() {
        return Text.of("document.disposition." + key);
    }
}

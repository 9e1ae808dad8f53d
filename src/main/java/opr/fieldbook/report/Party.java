package opr.fieldbook.report;

import opr.fieldbook.base.Text;

/** Who is responsible for what was found. */
public enum Party {
    LEA("lea"),
    ICE("ice"),
    BOTH("both");

    private final String key;

    Party(String key) {
        this.key = key;
    }

    /** The word a reader sees. */
    public String label() {
        return Text.of("document.party." + key);
    }

    /** Whether the inspected agency has something to answer. */
    public boolean concernsLea() {
        return this != ICE;
    }
}

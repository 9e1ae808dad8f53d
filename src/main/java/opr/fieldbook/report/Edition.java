package opr.fieldbook.report;

import opr.fieldbook.base.Text;

/** For whom a paper is made. */
public enum Edition {
    /** For the unit itself. */
    INTERNAL("internal"),
    /** For ERO. */
    ERO("ero"),
    /** A working copy for a FOIA request, not cleared for release. */
    FOIA("foia");

    private final String key;

    Edition(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** As it is printed on the cover. */
    public String label() {
        return Text.of("report.edition." + key);
    }
}

package opr.fieldbook.ui.home;

/**
 * Something that search found.
 *
 * @param id    of the inspection, or of the LEA
 * @param thing of the finding in the inspection; empty otherwise
 * @param title what is shown first
 * @param place what is shown below
 */
record SearchHit(Kind kind, String id, String thing, String title, String place) {

    /** What was found. */
    enum Kind {
        INSPECTION("mdi2c-clipboard-text-outline"),
        FINDING("mdi2f-flag-outline"),
        LEA("mdi2d-domain");

        private final String icon;

        Kind(String icon) {
            this.icon = icon;
        }

        String icon() {
            return icon;
        }
    }
}

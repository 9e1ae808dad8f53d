package opr.fieldbook.report;

import opr.fieldbook.base.Text;

/**
 * One numbered finding.
 *
 * @param id the finding's own id, never printed; links and the CAP row hold on to it
 * @param number "F-04"; a draft may show a working key
 * @param title the short title, used in tables
 * @param kind class, category, party and where it belongs
 * @param requirement what it was measured against
 * @param statement what was found
 * @param history what came before and what was mended
 * @param verification how a follow-up would look at it
 */
public record ReportFinding(
        String id,
        String number,
        String title,
        Kind kind,
        Requirement requirement,
        Statement statement,
        History history,
        Verification verification) {

    public FindingClass findingClass() {
        return kind.findingClass();
    }

    public Party party() {
        return kind.party();
    }

    /**
     * How it is sorted.
     *
     * @param component the component it came from: facility tour, document review, interviews
     * @param topic the heading it stands under in section 6
     */
    public record Kind(
            FindingClass findingClass,
            Party party,
            String categoryCode,
            String categoryName,
            String component,
            String topic) {}

    /** The citation in full, in short for tables, and the text in force on the day; all may be empty for an area of concern. */
    public record Requirement(String citation, String brief, String text) {}

    /** The parts of the statement; effect and cause may be empty. */
    public record Statement(String condition, String evidence, String effect, String cause) {}

    /**
     * What was mended on site and what was reported before.
     *
     * @param corrected what was done on site, when and who verified it; empty if nothing
     * @param repeat whether it repeats a finding of the last inspection
     * @param earlier the note on earlier findings; empty if none
     */
    public record History(String corrected, boolean repeat, String earlier) {

        /** Neither mended on site nor reported before. */
        public static final History NONE = new History("", false, "");

        public boolean correctedOnSite() {
            return !corrected.isEmpty();
        }
    }

    /** How it would be verified at a follow-up. */
    public enum Verification {
        DESK("desk"),
        SITE("site");

        private final String key;

        Verification(String key) {
            this.key = key;
        }

        public String label() {
            return Text.of("document.verification." + key);
        }
    }
}

package opr.fieldbook.report.cap;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import opr.fieldbook.base.Text;
import opr.fieldbook.report.ReportFinding;
import opr.fieldbook.report.cap.CapDocument.Response;
import opr.fieldbook.report.print.PlainText;
import org.jspecify.annotations.Nullable;

/** Where things stand in a corrective action workbook, and its rules. Plain, so that writer and reader share it. */
public final class CapLayout {

    /** The format number in the {@code _meta} sheet. */
    public static final int FORMAT = 1;

    public static final String META_SHEET = "_meta";

    /** What a person types to clear a value; an empty cell never does. */
    public static final String CLEAR = "(clear)";

    private static final int CHECK_LENGTH = 8;

    private CapLayout() {}

    /** Who fills a column in. */
    public enum Owner {
        OPR,
        ERO,
        /** Nobody: hidden, for the import. */
        PROGRAM
    }

    /** The columns of the sheet "CAP": twelve that people see and two that they do not. */
    public enum Column {
        NUMBER("number", Owner.OPR, 7),
        CLASS("class", Owner.OPR, 12),
        FINDING("finding", Owner.OPR, 32),
        CITATION("citation", Owner.OPR, 13),
        PARTY("party", Owner.OPR, 11),
        CONCURRENCE("concurrence", Owner.ERO, 13),
        REASON("reason", Owner.ERO, 19),
        ACTION("action", Owner.ERO, 28),
        OWNER("owner", Owner.ERO, 13),
        TARGET("target", Owner.ERO, 12),
        DONE("done", Owner.ERO, 12),
        EVIDENCE("evidence", Owner.ERO, 18),
        ROW_ID("row-id", Owner.PROGRAM, 12),
        CHECK("check", Owner.PROGRAM, 12);

        private final String key;
        private final Owner owner;
        private final int width;

        Column(String key, Owner owner, int width) {
            this.key = key;
            this.owner = owner;
            this.width = width;
        }

        /** The words of the head cell; columns are found by them. */
        public String title() {
            return Text.of("document.cap.column." + key);
        }

        public Owner owner() {
            return owner;
        }

        int width() {
            return width;
        }

        /** "A", "B" … as written. */
        String letter() {
            return String.valueOf((char) ('A' + ordinal()));
        }
    }

    /** The sheets by their words. */
    public enum Sheet {
        INSTRUCTIONS("instructions"),
        CAP("cap"),
        CHECK("check"),
        OPR("opr"),
        HQ("hq"),
        LISTS("lists");

        private final String key;

        Sheet(String key) {
            this.key = key;
        }

        public String title() {
            return Text.of("document.cap.sheet." + key);
        }
    }

    /** Computed from the dates, never typed. */
    public enum Status {
        NOT_STARTED("not-started"),
        IN_PROGRESS("in-progress"),
        COMPLETED("completed"),
        OVERDUE("overdue");

        private final String key;

        Status(String key) {
            this.key = key;
        }

        public String label() {
            return Text.of("document.cap.status." + key);
        }
    }

    /** The entries of {@code _meta}. */
    public enum Meta {
        FORMAT,
        INSPECTION,
        REPORT,
        ROUND,
        LEA_COPY,
        ROWS;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The choices for concurrence, in order. */
    public static List<String> concurrences() {
        return List.of(concur(), Text.of("document.cap.partially"), Text.of("document.cap.non-concur"));
    }

    static String concur() {
        return Text.of("document.cap.concur");
    }

    /** What stands in the column "Finding": the title, then the condition. */
    public static String findingText(ReportFinding finding) {
        return finding.title() + "\n" + finding.statement().condition();
    }

    /**
     * Completed once done; overdue once the target date has passed; in progress once there are an action, an owner and a
     * target date; until then not started. A done date in the future counts for nothing.
     */
    public static Status status(Response response, LocalDate today) {
        if (response.done() != null && !response.done().isAfter(today)) {
            return Status.COMPLETED;
        }
        LocalDate target = response.target();
        if (target == null) {
            return Status.NOT_STARTED;
        }
        if (target.isBefore(today)) {
            return Status.OVERDUE;
        }
        boolean planned = !blank(response.action()) && !blank(response.owner());
        return planned ? Status.IN_PROGRESS : Status.NOT_STARTED;
    }

    /** What is still missing, in words; empty when the row is complete. */
    public static String open(Response response, LocalDate today) {
        StringBuilder open = new StringBuilder();
        add(open, "concurrence", blank(response.concurrence()));
        add(open, "reason", blank(response.reason()) && needsReason(response.concurrence()));
        boolean acts = !response.concurrence().equalsIgnoreCase(Text.of("document.cap.non-concur"));
        add(open, "action", acts && blank(response.action()));
        add(open, "owner", acts && blank(response.owner()));
        add(open, "target", acts && response.target() == null);
        LocalDate done = response.done();
        add(open, "future", done != null && done.isAfter(today));
        add(open, "evidence", done != null && blank(response.evidence()));
        return open.toString().strip();
    }

    private static boolean needsReason(String concurrence) {
        return !blank(concurrence) && !concurrence.equalsIgnoreCase(concur());
    }

    private static void add(StringBuilder open, String key, boolean missing) {
        if (missing) {
            open.append(Text.of("document.cap.open." + key)).append(' ');
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank() || text.strip().equalsIgnoreCase(CLEAR);
    }

    /**
     * A short value over the row id, the reference and OPR's texts: it shows that a row was torn apart by sorting only
     * some of the columns, or that a text of OPR's was edited. White space does not count, because programs change it.
     */
    public static String check(String rowId, List<String> oprTexts) {
        StringBuilder all = new StringBuilder(squeezed(rowId));
        oprTexts.forEach(text -> all.append('\u001F').append(squeezed(text)));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(all.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, CHECK_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String squeezed(String text) {
        return PlainText.clean(text).replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}

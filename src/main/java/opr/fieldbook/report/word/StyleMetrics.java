package opr.fieldbook.report.word;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/**
 * The measures of a paragraph style with everything it inherits; twips, and half points for the size.
 *
 * @param inset left and right indent and the border's room above and below
 */
record StyleMetrics(
        int size, boolean bold, int before, int after, int line, Inset inset, boolean keepNext, boolean newPage) {

    private static final StyleMetrics DEFAULT =
            new StyleMetrics(20, false, 0, 0, 259, new Inset(0, 0, 0), false, false);
    private static final double ARIAL_LINE = 1.149;
    private static final int SINGLE = 240;

    record Inset(int left, int right, int border) {}

    /** The height of one line. */
    int lineHeight() {
        return (int) Math.round(size * 10 * ARIAL_LINE * line / SINGLE);
    }

    /** Every paragraph style of a document by id. */
    static Map<String, StyleMetrics> of(XWPFDocument document) {
        Map<String, CTStyle> styles = new HashMap<>();
        document.getStyles().getCtStyles().getStyleList().forEach(style -> styles.put(style.getStyleId(), style));
        Map<String, StyleMetrics> all = new HashMap<>();
        styles.keySet().forEach(id -> all.put(id, resolve(id, styles, 0)));
        return all;
    }

    private static StyleMetrics resolve(String id, Map<String, CTStyle> styles, int depth) {
        CTStyle style = styles.get(id);
        if (style == null || depth > 10) {
            return DEFAULT;
        }
        StyleMetrics base =
                style.isSetBasedOn() ? resolve(style.getBasedOn().getVal(), styles, depth + 1) : DEFAULT;
        return base.with(style.isSetRPr() ? style.getRPr() : null).with(style.isSetPPr() ? style.getPPr() : null);
    }

    private StyleMetrics with(@Nullable CTRPr run) {
        if (run == null) {
            return this;
        }
        int newSize = run.sizeOfSzArray() > 0 ? number(run.getSzArray(0).getVal(), size) : size;
        return new StyleMetrics(
                newSize, bold || run.sizeOfBArray() > 0, before, after, line, inset, keepNext, newPage);
    }

    private StyleMetrics with(@Nullable CTPPrGeneral paragraph) {
        if (paragraph == null) {
            return this;
        }
        int above = before;
        int below = after;
        int spread = line;
        if (paragraph.isSetSpacing()) {
            CTSpacing spacing = paragraph.getSpacing();
            // What is not set reads as zero, not as inherited.
            above = spacing.isSetBefore() ? number(spacing.getBefore(), above) : above;
            below = spacing.isSetAfter() ? number(spacing.getAfter(), below) : below;
            spread = spacing.isSetLine() ? number(spacing.getLine(), spread) : spread;
        }
        return new StyleMetrics(
                size,
                bold,
                above,
                below,
                spread,
                inset(paragraph),
                keepNext || paragraph.isSetKeepNext(),
                newPage || paragraph.isSetPageBreakBefore());
    }

    private Inset inset(CTPPrGeneral paragraph) {
        int left = inset.left();
        int right = inset.right();
        int border = inset.border();
        if (paragraph.isSetInd()) {
            CTInd indent = paragraph.getInd();
            left = indent.isSetLeft() ? number(indent.getLeft(), left) : left;
            right = indent.isSetRight() ? number(indent.getRight(), right) : right;
        }
        if (paragraph.isSetPBdr() && paragraph.getPBdr().isSetTop()) {
            border = 2 * 20 * number(paragraph.getPBdr().getTop().getSpace(), 0);
        }
        return new Inset(left, right, border);
    }

    private static int number(@Nullable Object value, int otherwise) {
        return value instanceof BigInteger number ? number.intValue() : otherwise;
    }
}

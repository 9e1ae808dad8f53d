package opr.fieldbook.ui.widgets.input;

import opr.fieldbook.base.Text;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Glyph;

/**
 * One choice of a segmented control.
 *
 * @param key what is stored, a name of the caller's
 * @param text the words on the segment
 * @param icon the icon shown once it is chosen; empty for none
 * @param family the color once it is chosen
 * @param width the fixed width in pixels at the normal text scale; 0 fits the words
 */
public record Option(String key, String text, String icon, Family family, int width) {

    /** An option in accent with a check once chosen. */
    public static Option of(String key, String text) {
        return new Option(key, text, "mdi2c-check-bold", Family.ACCENT, 0);
    }

    /** An option in accent without an icon, as in filters. */
    public static Option bare(String key, String text) {
        return new Option(key, text, "", Family.ACCENT, 0);
    }

    /** An option with the word, icon and color of a meaning. */
    public static Option of(String key, Glyph glyph, int width) {
        return new Option(key, Text.of(glyph.textKey()), glyph.icon(), glyph.family(), width);
    }

    /** The same with a fixed width. */
    public Option wide(int pixels) {
        return new Option(key, text, icon, family, pixels);
    }
}

package opr.fieldbook.ui.widgets.mark;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Glyph;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;

/** A tag: an icon and the full word on the tint of its meaning. It is never cut and never shortened. */
public final class Tag extends Label {

    /** A tag with the word of its meaning. */
    public Tag(Glyph glyph) {
        this(glyph, glyph.word());
    }

    /** A tag with words of its own, as in "Deficiency A-F05". */
    public Tag(Glyph glyph, String words) {
        this(glyph.family(), glyph.icon(), words);
    }

    /** A tag of any family; an empty icon name leaves the icon out. */
    public Tag(Family family, String icon, String words) {
        super(words);
        Style.TAG.on(this);
        family.on(this);
        setMinWidth(Region.USE_PREF_SIZE);
        if (!icon.isEmpty()) {
            setGraphic(Icon.family(icon, Icon.IN_TAG));
        }
    }

    /** A slate tag without icon, for numbers, models and parties. */
    public static Tag plain(String words) {
        return new Tag(Family.SLATE, "", words);
    }
}

package opr.fieldbook.ui.theme;

import org.kordamp.ikonli.javafx.FontIcon;

/** An icon of a size in pixels at the normal text scale; it grows with the text. Color comes from the style sheets. */
public final class Icon extends FontIcon {

    /** Usual sizes. */
    public static final int IN_CONTROL = 16;

    public static final int IN_TAG = 13;
    public static final int IN_LIST = 18;
    public static final int IN_RAIL = 20;

    public Icon(String name, int size) {
        super(name);
        iconSizeProperty().bind(Theme.factorAround(this).map(factor -> (int) Math.round(size * factor)));
    }

    /** An icon in the color of the family around it. */
    public static Icon family(String name, int size) {
        return Style.FAMILY_ICON.on(new Icon(name, size));
    }

    /** An icon in the color of its own meaning. */
    public static Icon of(Glyph glyph, int size) {
        Icon icon = family(glyph.icon(), size);
        return glyph.family().on(icon);
    }
}

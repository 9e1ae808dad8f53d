package opr.fieldbook.ui.theme;

import javafx.scene.Node;

/** A meaning color: text, tint, border and fill, given to everything under a node. */
public enum Family {
    PLAIN(Style.FAMILY_PLAIN),
    ACCENT(Style.FAMILY_ACCENT),
    RED(Style.FAMILY_RED),
    AMBER(Style.FAMILY_AMBER),
    GREEN(Style.FAMILY_GREEN),
    VIOLET(Style.FAMILY_VIOLET),
    TEAL(Style.FAMILY_TEAL),
    SLATE(Style.FAMILY_SLATE);

    private final Style style;

    Family(Style style) {
        this.style = style;
    }

    /** Gives the node this family and takes any other from it. */
    public <N extends Node> N on(N node) {
        for (Family family : values()) {
            if (family != this) {
                family.style.off(node);
            }
        }
        return style.on(node);
    }
}

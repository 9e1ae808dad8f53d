package opr.fieldbook.ui.theme;

import javafx.beans.value.ObservableValue;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.kordamp.ikonli.IkonHandler;
import org.kordamp.ikonli.IkonResolverProvider;
import org.kordamp.ikonli.javafx.JavaFXFontLoader;

/**
 * An icon of a size in pixels at the normal text scale; it grows with the text. Its color comes from the style sheets
 * as {@code -fx-fill}, so that one rule serves icons everywhere.
 */
public final class Icon extends Text {

    /** Usual sizes. */
    public static final int IN_CONTROL = 16;

    public static final int IN_TAG = 13;
    public static final int IN_LIST = 18;
    public static final int IN_RAIL = 20;

    private final int size;
    private final String name;
    private final ObservableValue<Double> factor = Theme.factorAround(this);

    public Icon(String name, int size) {
        this.name = name;
        this.size = size;
        IkonHandler handler =
                IkonResolverProvider.getInstance(JavaFXFontLoader.getInstance()).resolve(name);
        setText(Character.toString(handler.resolve(name).getCode()));
        Style.ICON.on(this);
        draw((Font) handler.getFont(), 1);
        factor.addListener((source, before, now) -> draw((Font) handler.getFont(), now));
    }

    /** An icon in the color of the family around it. */
    public static Icon family(String name, int size) {
        return Style.FAMILY_ICON.on(new Icon(name, size));
    }

    /** An icon in the color of its own meaning. */
    public static Icon of(Glyph glyph, int size) {
        return glyph.family().on(family(glyph.icon(), size));
    }

    /** The Ikonli name. */
    public String name() {
        return name;
    }

    private void draw(Font font, double scale) {
        setStyle("-fx-font-family: \"" + font.getFamily() + "\"; -fx-font-size: " + Math.round(size * scale)
                + "px; -fx-font-weight: normal; -fx-underline: false;");
    }
}

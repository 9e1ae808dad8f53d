package opr.fieldbook.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** The bundled typeface, Public Sans in four weights. Letters it lacks come from the system by themselves. */
public final class Fonts {

    static final List<String> FILES =
            List.of("PublicSans-Regular", "PublicSans-Medium", "PublicSans-SemiBold", "PublicSans-Bold");

    private Fonts() {}

    /** Makes the typeface known to the toolkit; doing it twice does no harm. */
    public static void load() {
        for (String file : FILES) {
            try (InputStream in = Fonts.class.getResourceAsStream("/opr/fieldbook/fonts/" + file + ".ttf")) {
                if (in == null || Font.loadFont(in, 13) == null) {
                    throw new IllegalStateException("Font missing: " + file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

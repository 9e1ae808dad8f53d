package opr.fieldbook.ui.theme;

import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.paint.Color;

/** The system's high contrast mode: its own text, background and accent in place of every tint. */
final class Contrast {

    private static final String WINDOWS_KEY = "Windows.SPI.HighContrast";

    private static final String[] FAMILIES = {"red", "amber", "green", "violet", "teal", "slate"};

    private Contrast() {}

    static boolean wanted(Platform.Preferences preferences) {
        return preferences.getBoolean(WINDOWS_KEY).orElse(false);
    }

    /** The root style that overrides the tokens. */
    static String tokens(Platform.Preferences preferences) {
        String text = css(preferences.getForegroundColor());
        String ground = css(preferences.getBackgroundColor());
        String accent = css(preferences.getAccentColor());
        StringBuilder out = new StringBuilder(900);
        for (String name : new String[] {"canvas", "surface", "sunken", "rail", "accent-bg", "on-solid", "mark"}) {
            put(out, name, ground);
        }
        for (String name : new String[] {
            "text",
            "text-2",
            "text-3",
            "border",
            "border-strong",
            "rail-text",
            "rail-chosen",
            "accent-border",
            "progress",
            "good",
            "watch",
            "bad"
        }) {
            put(out, name, text);
        }
        for (String name : FAMILIES) {
            put(out, name, text);
            put(out, name + "-bg", ground);
            put(out, name + "-border", text);
        }
        for (String letter : new String[] {"a", "b", "c", "d"}) {
            put(out, "author-" + letter, text);
            put(out, "author-" + letter + "-bg", ground);
        }
        for (int step = 1; step <= 5; step++) {
            put(out, "heat-" + step, ground);
            put(out, "heat-" + step + "-text", text);
        }
        put(out, "accent", accent);
        put(out, "accent-solid", text);
        put(out, "focus-halo", accent);
        return out.toString();
    }

    private static void put(StringBuilder out, String token, String value) {
        out.append('-').append(token).append(": ").append(value).append("; ");
    }

    private static String css(Color color) {
        return String.format(
                Locale.ROOT,
                "rgb(%d, %d, %d)",
                Math.round(color.getRed() * 255),
                Math.round(color.getGreen() * 255),
                Math.round(color.getBlue() * 255));
    }
}

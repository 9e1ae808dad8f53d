package opr.fieldbook.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * One key with its modifiers, as "Ctrl Shift Enter". A single letter, digit or sign without modifier is a bare key: it
 * works only while a list has the focus.
 *
 * @param text as shown on a key cap
 * @param code the key
 */
record Keys(String text, KeyCode code, boolean ctrl, boolean shift, boolean alt) {

    private static final Map<String, KeyCode> NAMED = Map.ofEntries(
            Map.entry("Enter", KeyCode.ENTER),
            Map.entry("Esc", KeyCode.ESCAPE),
            Map.entry("Del", KeyCode.DELETE),
            Map.entry("Space", KeyCode.SPACE),
            Map.entry("PgDn", KeyCode.PAGE_DOWN),
            Map.entry("PgUp", KeyCode.PAGE_UP),
            Map.entry("↑", KeyCode.UP),
            Map.entry("↓", KeyCode.DOWN),
            Map.entry("←", KeyCode.LEFT),
            Map.entry("→", KeyCode.RIGHT),
            Map.entry("?", KeyCode.SLASH));

    private static final Map<KeyCode, KeyCode> SAME = Map.ofEntries(
            Map.entry(KeyCode.NUMPAD0, KeyCode.DIGIT0),
            Map.entry(KeyCode.NUMPAD1, KeyCode.DIGIT1),
            Map.entry(KeyCode.NUMPAD2, KeyCode.DIGIT2),
            Map.entry(KeyCode.NUMPAD3, KeyCode.DIGIT3),
            Map.entry(KeyCode.NUMPAD4, KeyCode.DIGIT4),
            Map.entry(KeyCode.NUMPAD5, KeyCode.DIGIT5),
            Map.entry(KeyCode.NUMPAD6, KeyCode.DIGIT6),
            Map.entry(KeyCode.NUMPAD7, KeyCode.DIGIT7),
            Map.entry(KeyCode.NUMPAD8, KeyCode.DIGIT8),
            Map.entry(KeyCode.NUMPAD9, KeyCode.DIGIT9),
            Map.entry(KeyCode.KP_UP, KeyCode.UP),
            Map.entry(KeyCode.KP_DOWN, KeyCode.DOWN));

    static Keys of(String text) {
        List<String> parts = List.of(text.split(" "));
        String last = parts.getLast();
        KeyCode code = NAMED.get(last);
        if (code == null) {
            String name = last.length() == 1 && Character.isDigit(last.charAt(0)) ? "DIGIT" + last : last;
            code = KeyCode.valueOf(name.toUpperCase(Locale.ROOT));
        }
        return new Keys(
                text, code, parts.contains("Ctrl"), parts.contains("Shift") || last.equals("?"), parts.contains("Alt"));
    }

    /** Whether it would be typed into a text field. */
    boolean isBare() {
        return !ctrl
                && !alt
                && (code.isLetterKey()
                        || code.isDigitKey()
                        || code == KeyCode.SPACE
                        || code == KeyCode.DELETE
                        || code == KeyCode.SLASH);
    }

    boolean matches(KeyEvent event) {
        return SAME.getOrDefault(event.getCode(), event.getCode()) == code
                && event.isShortcutDown() == ctrl
                && event.isShiftDown() == shift
                && event.isAltDown() == alt;
    }

    /** The same action while typing: Alt and the key. */
    Keys typing() {
        return new Keys("Alt " + text, code, false, shift, true);
    }
}

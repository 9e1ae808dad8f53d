package opr.fieldbook.report.print;

import java.util.List;

/** What a person typed, made fit for an XML file: characters that XML forbids are left out, line ends made one kind. */
public final class PlainText {

    private PlainText() {}

    /** The same text without control characters, lone surrogates and non-characters; lines end with a line feed. */
    public static String clean(String text) {
        int first = firstBad(text);
        if (first < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, first);
        for (int at = first; at < text.length(); ) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            if (point == '\r') {
                if (at >= text.length() || text.charAt(at) != '\n') {
                    out.append('\n');
                }
            } else if (allowed(point)) {
                out.appendCodePoint(point);
            }
        }
        return out.toString();
    }

    /** The lines of a text that have something on them, for paragraphs. */
    public static List<String> lines(String text) {
        return clean(text).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static int firstBad(String text) {
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            if (point == '\r' || !allowed(point)) {
                return at;
            }
            at += Character.charCount(point);
        }
        return -1;
    }

    private static boolean allowed(int point) {
        if (point < 0x20) {
            return point == '\t' || point == '\n';
        }
        boolean c1 = point >= 0x7F && point <= 0x9F;
        boolean surrogate = point >= 0xD800 && point <= 0xDFFF;
        boolean nonCharacter = (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
        return !c1 && !surrogate && !nonCharacter;
    }
}

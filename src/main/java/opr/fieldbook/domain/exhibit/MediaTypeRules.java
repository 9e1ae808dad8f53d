package opr.fieldbook.domain.exhibit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What kind of file it is, by its first bytes; where these only tell the family, by the ending of its name too. A name that
 * contradicts the bytes is not believed.
 */
public final class MediaTypeRules {

    /** How many of the first bytes are looked at. */
    public static final int BEGINNING = 512;

    private static final String UNKNOWN = "application/octet-stream";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    /** Bytes at a place, and what they say. */
    private record Magic(int at, byte[] bytes, String type) {

        Magic(int at, String latin, String type) {
            this(at, latin.getBytes(StandardCharsets.ISO_8859_1), type);
        }

        boolean fits(byte[] beginning) {
            int end = at + bytes.length;
            return beginning.length >= end && Arrays.equals(beginning, at, end, bytes, 0, bytes.length);
        }
    }

    private static final List<Magic> MAGIC = List.of(
            new Magic(0, "\u00FF\u00D8\u00FF", "image/jpeg"),
            new Magic(0, "\u0089PNG\r\n\u001A\n", "image/png"),
            new Magic(0, "GIF8", "image/gif"),
            new Magic(0, "BM", "image/bmp"),
            new Magic(0, "II*\0", "image/tiff"),
            new Magic(0, "MM\0*", "image/tiff"),
            new Magic(8, "WEBP", "image/webp"),
            new Magic(8, "WAVE", "audio/wav"),
            new Magic(4, "ftypheic", "image/heic"),
            new Magic(4, "ftypheix", "image/heic"),
            new Magic(4, "ftypmif1", "image/heif"),
            new Magic(4, "ftypqt", "video/quicktime"),
            new Magic(4, "ftypM4A", "audio/mp4"),
            new Magic(4, "ftyp", "video/mp4"),
            new Magic(0, "ID3", "audio/mpeg"),
            new Magic(0, "%PDF-", "application/pdf"),
            new Magic(0, "{\\rtf", "application/rtf"),
            new Magic(0, "PK\u0003\u0004", "application/zip"),
            new Magic(0, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "application/x-ole-storage"));

    private static final Map<String, String> IN_ZIP = Map.of(
            "docx", OFFICE + "wordprocessingml.document",
            "xlsx", OFFICE + "spreadsheetml.sheet",
            "pptx", OFFICE + "presentationml.presentation");
    private static final Map<String, String> IN_OLE = Map.of(
            "doc", "application/msword",
            "xls", "application/vnd.ms-excel",
            "ppt", "application/vnd.ms-powerpoint",
            "msg", "application/vnd.ms-outlook");
    private static final Map<String, String> TEXTS = Map.of(
            "txt", "text/plain", "log", "text/plain", "csv", "text/csv", "htm", "text/html", "html", "text/html",
            "eml", "message/rfc822", "json", "application/json", "xml", "application/xml");

    private MediaTypeRules() {}

    /** The media type of a file with this name that begins with these bytes. */
    public static String of(String name, byte[] beginning) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String told = MAGIC.stream()
                .filter(magic -> magic.fits(beginning))
                .map(Magic::type)
                .findFirst()
                .orElse(UNKNOWN);
        return switch (told) {
            case "application/zip" -> IN_ZIP.getOrDefault(ending, told);
            case "application/x-ole-storage" -> IN_OLE.getOrDefault(ending, told);
            case UNKNOWN -> isText(beginning) ? TEXTS.getOrDefault(ending, "text/plain") : UNKNOWN;
            default -> told;
        };
    }

    /** No control characters but those that stand in texts. */
    private static boolean isText(byte[] beginning) {
        for (byte each : beginning) {
            boolean control = each >= 0 && each < ' ' && each != '\t' && each != '\n' && each != '\r' && each != '\f';
            if (control || each == 0x7F) {
                return false;
            }
        }
        return beginning.length > 0;
    }
}

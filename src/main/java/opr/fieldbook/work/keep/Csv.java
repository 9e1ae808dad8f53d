package opr.fieldbook.work.keep;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table as comma-separated values (RFC 4180), UTF-8: every cell in quotation marks, as it is. */
final class Csv {

    private static final String END = "\r\n";

    private final StringBuilder out = new StringBuilder();

    Csv(String... head) {
        row(List.of(head));
    }

    /** One more row; an empty cell for null. */
    void row(List<? extends @Nullable Object> cells) {
        out.append(cells.stream().map(Csv::cell).collect(Collectors.joining(","))).append(END);
    }

    private static String cell(@Nullable Object value) {
        return "\"" + (value == null ? "" : value.toString().replace("\"", "\"\"")) + "\"";
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}

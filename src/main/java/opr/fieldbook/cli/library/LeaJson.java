package opr.fieldbook.cli.library;

import java.util.Map;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.domain.lea.Lea;
import org.jspecify.annotations.Nullable;

/** An LEA of the register as JSON. */
final class LeaJson {

    private LeaJson() {}

    static Map<String, @Nullable Object> of(Lea lea) {
        return Json.object(
                "id", lea.id(),
                "name", lea.name(),
                "state", lea.state(),
                "county", orNull(lea.county()),
                "field_office", orNull(lea.fieldOffice()),
                "models", lea.models(),
                "facilities", lea.facilities(),
                "signed", lea.agreement().signed());
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}

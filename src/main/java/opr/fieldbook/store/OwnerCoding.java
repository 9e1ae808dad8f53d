package opr.fieldbook.store;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import opr.fieldbook.base.Problem;
import tools.jackson.core.JacksonException;

/** The owner's profile as sealed JSON bytes. */
final class OwnerCoding {

    private OwnerCoding() {}

    static byte[] write(OwnerProfile owner) {
        Map<String, String> fields = Map.of(
                "name", owner.name(),
                "initials", owner.initials(),
                "role", owner.role().name());
        return SlotJson.write(fields).getBytes(StandardCharsets.UTF_8);
    }

    static OwnerProfile read(byte[] bytes, LibraryFolder folder) {
        try {
            Map<String, String> fields = SlotJson.readTexts(new String(bytes, StandardCharsets.UTF_8));
            return new OwnerProfile(
                    fields.getOrDefault("name", ""),
                    fields.getOrDefault("initials", ""),
                    OwnerProfile.Role.valueOf(fields.getOrDefault("role", "")));
        } catch (JacksonException | IllegalArgumentException e) {
            throw Problem.damaged(e, "problem.file-damaged", folder.database());
        }
    }
}

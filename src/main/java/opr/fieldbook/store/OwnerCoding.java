package opr.fieldbook.store;

import opr.fieldbook.base.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The owner's profile as sealed JSON bytes. */
final class OwnerCoding {

    private static final JsonMapper JSON = new JsonMapper();

    private OwnerCoding() {}

    static byte[] write(OwnerProfile owner) {
        return JSON.writeValueAsBytes(owner);
    }

    static OwnerProfile read(byte[] bytes, LibraryFolder folder) {
        try {
            return JSON.readValue(bytes, OwnerProfile.class);
        } catch (JacksonException e) {
            throw Problem.damaged(e, "problem.file-damaged", folder.database());
        }
    }
}

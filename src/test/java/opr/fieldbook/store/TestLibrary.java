package opr.fieldbook.store;

import java.nio.file.Path;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.seal.TestCost;

/** Makes a library at a cost that only tests have. */
public final class TestLibrary {

    private TestLibrary() {}

    public static Library create(Path folder, String name, String initials) {
        return Library.create(
                        folder,
                        new OwnerProfile(name, initials, OwnerProfile.Role.LEAD),
                        "correct horse battery staple".toCharArray(),
                        TestCost.low(),
                        FileStore.real())
                .library();
    }
}

package opr.fieldbook.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSetTest {

    @TempDir
    Path folder;

    @Test
    void writesAllIntoANewFolder() {
        Path target = folder.resolve("a/b");
        set(FileStore.real(), target).write(target);
        assertThat(target.resolve("one")).hasContent("new one");
        assertThat(target.resolve("two")).hasContent("new two");
        assertThat(target).isDirectoryNotContaining("glob:**.{part,before}");
    }

    @Test
    void whateverCallFailsAllAreThereOrNone() throws IOException {
        for (boolean before : new boolean[] {false, true}) {
            FailingFileStore counting = FailingFileStore.counting();
            Path probe = prepared("probe" + before, before);
            set(counting, probe).write(probe);
            for (int call = 1; call <= counting.calls(); call++) {
                failsAt(call, counting.log().get(call - 1), prepared("c" + call + before, before), before);
            }
        }
    }

    private static void failsAt(int call, String where, Path target, boolean before) {
        Throwable thrown = catchThrowable(() -> set(FailingFileStore.onceAtCall(call), target).write(target));
        if (where.startsWith("delete")) {
            assertThat(thrown).as("what was kept beside could not be removed").isNull();
            return;
        }
        assertThat(thrown).as(where).isInstanceOf(Problem.class);
        if (where.startsWith("forceFolder")) {
            assertThat(target.resolve("two")).hasContent("new two");
        } else if (before) {
            assertThat(target.resolve("one")).as(where).hasContent("old one");
            assertThat(target.resolve("two")).as(where).hasContent("old two");
            assertThat(target).as(where).isDirectoryNotContaining("glob:**.{part,before}");
        } else {
            assertThat(target).as(where).isEmptyDirectory();
        }
    }

    private Path prepared(String name, boolean before) throws IOException {
        Path target = Files.createDirectories(folder.resolve(name));
        if (before) {
            Files.writeString(target.resolve("one"), "old one");
            Files.writeString(target.resolve("two"), "old two");
        }
        return target;
    }

    private static FileSet set(FileStore files, Path folder) {
        FileSet set = new FileSet(files);
        set.add(folder.resolve("one"), "new one".getBytes(StandardCharsets.UTF_8));
        set.add(folder.resolve("two"), "new two".getBytes(StandardCharsets.UTF_8));
        return set;
    }
}

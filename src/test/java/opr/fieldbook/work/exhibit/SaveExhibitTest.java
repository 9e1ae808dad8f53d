package opr.fieldbook.work.exhibit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import opr.fieldbook.base.FailingFileStore;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.exhibit.Exhibit;
import opr.fieldbook.seal.InspectionKey;
import opr.fieldbook.store.exhibit.ExhibitStore;
import opr.fieldbook.store.exhibit.Original;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaveExhibitTest {

    private static final byte[] CONTENT = "The poster hangs behind the door.".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path temp;

    private final InspectionKey key = InspectionKey.create();
    private Path library = Path.of("");
    private ExhibitStore store = new ExhibitStore(Path.of(""), "0123abcd", key, FileStore.real());
    private String id = "";

    @BeforeEach
    void stored() {
        library = temp.resolve("library");
        store = new ExhibitStore(library.resolve("exhibits").resolve("0123abcd"), "0123abcd", key, FileStore.real());
        id = store.add(Original.of("note.txt", CONTENT)).id();
    }

    private Exhibit exhibit(String name) {
        Exhibit.Added added = new Exhibit.Added(name, "text/plain", OffsetDateTime.parse("2027-03-09T10:00:00-05:00"), "A");
        return new Exhibit(id, added, CONTENT.length, "", "", List.of(), List.of());
    }

    @Test
    void theCopyIsWholeOrAbsentWhateverCallFails() throws IOException {
        FailingFileStore counting = FailingFileStore.counting();
        new SaveExhibit(store, counting).save(exhibit("note.txt"), temp.resolve("counted.txt"));
        for (int call = 1; call < counting.calls(); call++) {
            Path target = temp.resolve("copy" + call + ".txt");
            SaveExhibit failing = new SaveExhibit(store, FailingFileStore.onceAtCall(call));
            String where = counting.log().get(call - 1);
            assertThat(catchThrowable(() -> failing.save(exhibit("note.txt"), target)))
                    .as(where)
                    .isInstanceOf(Problem.class);
            assertThat(target).as(where).doesNotExist();
            assertThat(target.resolveSibling(target.getFileName() + ".part")).as(where).doesNotExist();
        }
        assertThat(Files.readAllBytes(temp.resolve("counted.txt"))).isEqualTo(CONTENT);
    }

    @Test
    void aDamagedExhibitIsNotSaved() throws IOException {
        Path sealed = store.folder().resolve(id);
        byte[] bytes = Files.readAllBytes(sealed);
        bytes[bytes.length - 1] ^= 1;
        Files.write(sealed, bytes);
        Path target = temp.resolve("copy.txt");
        assertThat(catchThrowable(
                        () -> new SaveExhibit(store, FileStore.real()).save(exhibit("note.txt"), target)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("damaged");
        assertThat(target).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "IMG_1.jpg, IMG_1.jpg",
        "a:b*c.jpg, a-b-c.jpg",
        "../../library.key, -..-library.key",
        "'photo. ', photo",
        ".hidden, hidden"
    })
    void aNameFromElsewhereBecomesOneOfHere(String name, String plain) {
        assertThat(SaveExhibit.fileName(exhibit(name))).isEqualTo(plain);
    }

    @Test
    void aNameOfNothingBecomesTheId() {
        assertThat(SaveExhibit.fileName(exhibit(" ."))).isEqualTo(id);
    }

    @Test
    void namesAreTakenWithoutFolderAndControlCharacters() {
        assertThat(AddExhibit.plainName(Path.of("a", "b\nc\u202E.jpg"))).isEqualTo("bc.jpg");
        assertThat(AddExhibit.plainName(Path.of("x".repeat(240) + ".jpg"))).hasSize(200).endsWith(".jpg");
    }
}

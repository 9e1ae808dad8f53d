package opr.fieldbook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import opr.fieldbook.base.FailingFileStore;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.seal.LibraryKey;
import opr.fieldbook.seal.TestCost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryKeyFileTest {

    @TempDir
    Path folder;

    private final LibraryKey key = LibraryKey.create();
    private final LibraryKeyFile.Content old = content("old");
    private final LibraryKeyFile.Content next = content("next");

    private LibraryKeyFile.Content content(String passphrase) {
        return new LibraryKeyFile.Content("0af1", List.of(key.slotFor(passphrase.toCharArray(), TestCost.low())));
    }

    private LibraryKeyFile file(FileStore files) {
        return new LibraryKeyFile(folder, files);
    }

    private Path first() {
        return folder.resolve("library.key");
    }

    private Path copy() {
        return folder.resolve("library.key.copy");
    }

    @Test
    void bothCopiesHoldTheSame() throws IOException {
        file(FileStore.real()).write(old);
        assertThat(file(FileStore.real()).read()).isEqualTo(old);
        assertThat(first()).hasSameBinaryContentAs(copy());
        assertThat(Files.readString(first())).contains("\"algorithm\" : \"argon2id-1.3+aes-256-gcm\"");
    }

    @Test
    void everyFlippedBitOfOneIsMendedFromTheOther() throws IOException {
        file(FileStore.real()).write(old);
        byte[] good = Files.readAllBytes(first());
        for (int bit = 0; bit < good.length * 8; bit += 5) {
            Path damaged = bit % 2 == 0 ? first() : copy();
            byte[] bad = good.clone();
            bad[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(damaged, bad);
            assertThat(file(FileStore.real()).read()).as("bit " + bit).isEqualTo(old);
            assertThat(first()).hasSameBinaryContentAs(copy());
        }
    }

    @Test
    void aMissingEmptyOrCutFileIsMended() throws IOException {
        file(FileStore.real()).write(old);
        byte[] good = Files.readAllBytes(first());
        for (Path damaged : List.of(first(), copy())) {
            for (int length : new int[] {0, 1, good.length / 2, good.length - 2}) {
                Files.write(damaged, Arrays.copyOf(good, length));
                assertThat(file(FileStore.real()).read()).isEqualTo(old);
                assertThat(damaged).hasBinaryContent(good);
            }
            Files.delete(damaged);
            assertThat(file(FileStore.real()).read()).isEqualTo(old);
            assertThat(damaged).hasBinaryContent(good);
        }
    }

    @Test
    void bothDamagedIsSaidSo() throws IOException {
        file(FileStore.real()).write(old);
        Files.writeString(first(), "{}");
        Files.writeString(copy(), "nonsense");
        assertThatThrownBy(() -> file(FileStore.real()).read())
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.kind()).isEqualTo(Problem.Kind.DAMAGED))
                .hasMessageContaining("both damaged");
    }

    @Test
    void aNewerKeyFileIsRefused() throws IOException {
        file(FileStore.real()).write(old);
        String newer = Files.readString(first()).replace("\"version\" : 1", "\"version\" : 7");
        Files.writeString(first(), newer);
        assertThatThrownBy(() -> file(FileStore.real()).read())
                .hasMessageContaining("needs version 7.0 or newer. Nothing was changed.");
        assertThat(first()).hasContent(newer);
    }

    @Test
    void whateverCallFailsTheSlotsAreTheOldOnesOrTheNewOnes() {
        file(FileStore.real()).write(old);
        FailingFileStore counting = FailingFileStore.counting();
        file(counting).write(next);
        for (int call = 1; call <= counting.calls(); call++) {
            for (boolean forEver : new boolean[] {false, true}) {
                file(FileStore.real()).write(old);
                FailingFileStore failing = forEver ? FailingFileStore.fromCall(call) : FailingFileStore.onceAtCall(call);
                Throwable thrown = catchThrowable(() -> file(failing).write(next));
                LibraryKeyFile.Content after = file(FileStore.real()).read();
                boolean replaced = thrown == null || thrown.getMessage().contains("library.key was written");
                assertThat(after).as(counting.log().get(call - 1) + " " + thrown).isEqualTo(replaced ? next : old);
                assertThat(first()).hasSameBinaryContentAs(copy());
            }
        }
    }

    @Test
    void aFullDiskAtAnyByteKeepsTheOldSlots() {
        file(FileStore.real()).write(old);
        FailingFileStore counting = FailingFileStore.counting();
        file(counting).write(next);
        for (long room = 0; room < counting.written(); room += 37) {
            file(FileStore.real()).write(old);
            long bytes = room;
            assertThatThrownBy(() -> file(FailingFileStore.fullAfter(bytes)).write(next))
                    .hasMessageContaining("The disk is full.");
            assertThat(file(FileStore.real()).read()).isEqualTo(old);
        }
    }
}

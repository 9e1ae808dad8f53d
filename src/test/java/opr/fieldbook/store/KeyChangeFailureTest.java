package opr.fieldbook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import opr.fieldbook.base.FailingFileStore;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.fault.MemoryFolder;
import opr.fieldbook.seal.KeySlot;
import opr.fieldbook.seal.OrganizationKey;
import opr.fieldbook.seal.RecoveryKey;
import opr.fieldbook.seal.TestCost;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jspecify.annotations.Nullable;

/** Whatever the disk does while the ways into a library change, they are the old ones or the new ones, and never none. */
class KeyChangeFailureTest {

    private static final char[] OLD = "old".toCharArray();
    private static final char[] NEXT = "next".toCharArray();
    private static final OwnerProfile OWNER = new OwnerProfile("Inspector A", "A", OwnerProfile.Role.LEAD);

    @TempDir(factory = MemoryFolder.class)
    Path temp;

    private final OrganizationKey organization = OrganizationKey.create();
    private final Map<Path, byte[]> before = new TreeMap<>();
    private Path folder = Path.of("");
    private RecoveryKey recovery;

    @BeforeEach
    void make() throws IOException {
        folder = temp.resolve("library");
        Library.Created created = Library.create(folder, OWNER, OLD, TestCost.low(), FileStore.real());
        recovery = created.recoveryKey();
        try (Library library = created.library();
                OpenInspection opened = library.createInspection()) {
            TestRevisions.chain("d1", 3).forEach(opened.file()::append);
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                before.put(file, Files.readAllBytes(file));
            }
        }
    }

    private void putBack() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        for (Map.Entry<Path, byte[]> file : before.entrySet()) {
            Files.write(file.getKey(), file.getValue());
        }
    }

    /** One change of the ways in; gives what opens afterwards. */
    private interface Change {
        Secret on(Library library);
    }

    /** Runs a change on a disk that fails at each call in turn, once and for ever. */
    private int eachCall(Secret old, Change change) throws IOException {
        FailingFileStore counting = FailingFileStore.counting();
        int unlocking = run(counting, change).unlocking();
        int tried = 0;
        for (LongFunction<FailingFileStore> disk :
                List.<LongFunction<FailingFileStore>>of(FailingFileStore::onceAtCall, FailingFileStore::fromCall)) {
            for (int call = unlocking + 1; call <= counting.calls(); call++) {
                putBack();
                Run run = run(disk.apply(call), change);
                String where = call + " " + counting.log().get(call - 1) + " " + run.thrown();
                if (run.thrown() == null) {
                    assertThat(opens(run.next())).as(where).isTrue();
                } else {
                    assertThat(run.thrown()).as(where).isInstanceOf(Problem.class);
                    assertThat(opens(old)).as(where).isTrue();
                }
                tried++;
            }
        }
        return tried;
    }

    private record Run(int unlocking, @Nullable Secret next, @Nullable Throwable thrown) {}

    private Run run(FailingFileStore files, Change change) {
        try (Library library = Library.unlock(folder, OLD, files, Clock.systemUTC())) {
            int unlocking = files.calls();
            List<Secret> next = new ArrayList<>();
            Throwable thrown = catchThrowable(() -> next.add(change.on(library)));
            return new Run(unlocking, next.isEmpty() ? null : next.getFirst(), thrown);
        }
    }

    private boolean opens(Secret secret) throws IOException {
        try (Library library = unlock(secret)) {
            String id = library.inspections().list().getFirst().id();
            library.openInspection(id).close();
            List<KeySlot> copy = InspectionFile.outline(library.inspectionPath(id)).slots();
            return copy.containsAll(library.slots());
        } catch (Problem refused) {
            return false;
        } finally {
            Files.deleteIfExists(folder.resolve(UnlockDelay.NAME));
        }
    }

    private Library unlock(Secret secret) {
        return new Unlocking(new LibraryFolder(folder, FileStore.real()), Clock.systemUTC()).with(secret);
    }

    @Test
    void aNewPassphrase() throws IOException {
        int tried = eachCall(Secret.passphrase(OLD), library -> {
            library.keys().changePassphrase(NEXT, TestCost.low());
            return Secret.passphrase(NEXT);
        });
        assertThat(tried).isGreaterThan(20);
    }

    @Test
    void aNewRecoveryKey() throws IOException {
        eachCall(Secret.recoveryKey(recovery), library -> Secret.recoveryKey(library.keys().renewRecoveryKey()));
    }

    @Test
    void anOrganizationsKey() throws IOException {
        eachCall(Secret.passphrase(OLD), library -> {
            library.keys().putOrganizationKey(organization.publicKey());
            return Secret.organizationKey(organization);
        });
    }

    @Test
    void theFileOfAnInspectionIsNotWrittenAgainForANewPassphrase() throws IOException {
        String id;
        try (Library library = Library.unlock(folder, OLD)) {
            id = library.inspections().list().getFirst().id();
            library.keys().changePassphrase(NEXT, TestCost.low());
        }
        Path file = folder.resolve("inspections").resolve(id + InspectionFile.SUFFIX);
        byte[] now = Files.readAllBytes(file);
        byte[] then = before.get(file);
        assertThat(now).hasSameSizeAs(then);
        int changed = 0;
        for (int page = 0; page < now.length; page += 4096) {
            changed += java.util.Arrays.equals(now, page, page + 4096, then, page, page + 4096) ? 0 : 1;
        }
        assertThat(changed).as("pages changed").isBetween(1, 4);
    }

    @Test
    void anOrganizationsKeyIsReplacedAndTakenAway() {
        OrganizationKey other = OrganizationKey.create();
        try (Library library = Library.unlock(folder, OLD)) {
            assertThat(library.keys().hasOrganizationKey()).isFalse();
            library.keys().putOrganizationKey(organization.publicKey());
            library.keys().putOrganizationKey(other.publicKey());
            assertThat(library.keys().hasOrganizationKey()).isTrue();
        }
        assertThat(catchThrowable(() -> unlock(Secret.organizationKey(organization))))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("organization key does not open");
        try (Library library = Library.unlock(folder, Secret.organizationKey(other))) {
            assertThat(library.owner()).isEqualTo(OWNER);
            library.keys().removeOrganizationKey();
        }
        assertThat(catchThrowable(() -> unlock(Secret.organizationKey(other)))).isInstanceOf(Problem.class);
        unlock(Secret.passphrase(OLD)).close();
        unlock(Secret.recoveryKey(recovery)).close();
    }
}

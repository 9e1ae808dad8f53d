package opr.fieldbook.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import opr.fieldbook.base.DiskProblems;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.seal.InspectionKey;
import opr.fieldbook.store.exhibit.ExhibitStore;
import opr.fieldbook.store.sqlite.Container;
import opr.fieldbook.store.sqlite.Database;
import opr.fieldbook.store.sqlite.WholeDigest;
import org.jspecify.annotations.Nullable;

/**
 * Checks the file of an inspection without changing it. Without a key: the container, the digest over the whole file,
 * the key entries, and that no revision is missing within a chain. With the key also: every revision opens in its place
 * and is what its name says, and every draft opens.
 */
public final class Verify {


    private final Path file;
    private final @Nullable InspectionKey key;
    private final @Nullable ExhibitCheck exhibits;
    private final List<Flaw> flaws = new ArrayList<>();
    private long revisions;

    private final Further further;

    /** What is checked besides in a file that opens: by parts of the store that stand on this one. */
    @FunctionalInterface
    public interface Further {

        /** Nothing. */
        Further NONE = (file, key) -> List.of();

        List<Flaw> flaws(InspectionFile file, InspectionKey key);
    }

    private Verify(
            Path file, @Nullable InspectionKey key, @Nullable ExhibitCheck exhibits, Further further) {
        this.file = file;
        this.key = key;
        this.exhibits = exhibits;
        this.further = further;
    }

    /**
     * Checks a file. What is missing, empty, not ours or of a newer program is refused with a {@link Problem}; damage
     * inside is what the result tells.
     */
    public static Verification file(Path file, @Nullable InspectionKey key) {
        return file(file, key, Further.NONE);
    }

    /** The same, and what else is to be checked with the key. */
    public static Verification file(Path file, @Nullable InspectionKey key, Further further) {
        Container.INSPECTION.check(file);
        return new Verify(file, key, null, further).run();
    }

    /** Checks a library's own file together with its exhibits; the device is the library's. */
    static Verification own(
            Path file, InspectionKey key, ExhibitStore exhibits, String device, Further further) {
        Container.INSPECTION.check(file);
        return new Verify(file, key, new ExhibitCheck(exhibits, device), further).run();
    }

    private Verification run() {
        digest();
        guarded(() -> {
            try (Database database = Database.beside(file)) {
                database.run(() -> container(database));
            }
        });
        InspectionKey with = key;
        if (with != null) {
            guarded(() -> contents(with));
        }
        ExhibitCheck own = exhibits;
        if (own != null) {
            flaws.addAll(own.flaws());
        }
        return new Verification(
                file,
                with == null ? Verification.Contents.NO_KEY : Verification.Contents.CHECKED,
                revisions,
                own == null ? 0 : own.count(),
                flaws.stream().distinct().toList());
    }

    /** Damage that stops the engine is one of the flaws; trouble with the disk is not. */
    private void guarded(Runnable check) {
        try {
            check.run();
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.DAMAGED) {
                throw problem;
            }
            flaws.add(new Flaw("page", file.getFileName().toString(), problem.getMessage()));
        }
    }

    private void digest() {
        try {
            switch (new WholeDigest(file).check()) {
                case CHANGED -> flaws.add(new Flaw("digest", "file", Text.of("problem.verify-digest")));
                case MISSING -> flaws.add(new Flaw("digest", "file", Text.of("problem.verify-digest-missing")));
                case WHOLE, OPEN -> {}
            }
        } catch (IOException e) {
            throw DiskProblems.of(e, file);
        }
    }

    private boolean container(Database database) throws SQLException {
        try (ResultSet rows = database.prepared("pragma integrity_check(100)").executeQuery()) {
            while (rows.next()) {
                if (!rows.getString(1).equals("ok")) {
                    flaws.add(new Flaw("page", "file", Text.of("problem.verify-page", firstLine(rows.getString(1)))));
                }
            }
        }
        slots(database);
        Chains chains = new Chains(id -> database.run(() -> RevisionTable.find(database, id)));
        RevisionTable.rows(database, chains::add);
        revisions = chains.count();
        return flaws.addAll(chains.flaws());
    }

    /** The engine goes on with every page that hangs on the damaged one; the first is where the damage is. */
    private static String firstLine(String found) {
        return found.lines().filter(line -> !line.startsWith("***")).findFirst().orElse(found);
    }

    private void slots(Database database) throws SQLException {
        List<String> texts = Slots.texts(database);
        for (int i = 0; i < texts.size(); i++) {
            try {
                Slots.read(texts.get(i));
            } catch (IllegalArgumentException e) {
                flaws.add(new Flaw("slot", "slot " + i, Text.of("problem.verify-slot")));
            }
        }
    }

    private void contents(InspectionKey with) {
        try (InspectionFile opened = InspectionFile.attach(Database.beside(file), with)) {
            ExhibitCheck own = exhibits;
            List<Flaw> rows = opened.flaws(revision -> {
                if (own != null) {
                    own.take(revision);
                }
            });
            flaws.addAll(rows);
            if (rows.isEmpty()) {
                flaws.addAll(further.flaws(opened, with));
            }
            try {
                opened.drafts();
            } catch (Problem problem) {
                flaws.add(new Flaw("draft", "drafts", Text.of("problem.verify-draft")));
            }
        }
    }
}

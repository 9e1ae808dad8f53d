package opr.fieldbook.work.team;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.log.Fold;
import opr.fieldbook.seal.InspectionKey;
import opr.fieldbook.store.exhibit.ExhibitStore;
import opr.fieldbook.store.transfer.CheckedSeals;
import opr.fieldbook.store.transfer.Incoming;
import opr.fieldbook.store.transfer.Manifest;
import opr.fieldbook.store.transfer.SenderCheck;
import opr.fieldbook.work.exhibit.ExhibitPieces;

/**
 * The files of one work package: one, or volumes of which each holds all changes and some of the exhibits. They are checked
 * against each other before anything is taken in; the volumes that are not among them are named.
 */
final class PackageVolumes implements AutoCloseable {

    private final List<Incoming> volumes = new ArrayList<>();

    private PackageVolumes() {}

    /** Opens them with the package's key; close what is returned. Refuses a file that is damaged, or of another package. */
    static PackageVolumes open(List<Path> files, InspectionKey key) {
        PackageVolumes opened = new PackageVolumes();
        boolean done = false;
        try {
            files.forEach(file -> opened.add(Incoming.open(file, key)));
            done = true;
            return opened;
        } finally {
            if (!done) {
                opened.close();
            }
        }
    }

    private void add(Incoming volume) {
        volumes.add(volume);
        letterOf(volume);
        Manifest one = first().manifest();
        Manifest other = volume.manifest();
        boolean together = one.sender().device().equals(other.sender().device())
                && letter().equals(other.letter())
                && one.volumes() == other.volumes()
                && one.tips().equals(other.tips());
        if (!together) {
            throw Problem.refused("problem.package-two", first().path(), volume.path());
        }
    }

    private static Manifest.Letter letterOf(Incoming volume) {
        Manifest.Letter letter = volume.manifest().letter();
        if (volume.manifest().purpose() != Manifest.Purpose.PACKAGE || letter == null) {
            throw Problem.refused("problem.package-other-file", volume.path());
        }
        return letter;
    }

    /** Any of them: what it says of changes and sender, all say. */
    Incoming first() {
        return volumes.getFirst();
    }

    Manifest.Letter letter() {
        return letterOf(first());
    }

    /** Refuses a file whose rows, sender or signatures do not hold; answers the state they bring. */
    Fold check() {
        Fold state = new Fold();
        for (Incoming volume : volumes) {
            volume.rows(row -> {
                if (!state.knows(row.id())) {
                    state.apply(volume.open(row));
                }
            });
            SenderCheck.introductions(volume, state);
            SenderCheck.check(volume, state, new CheckedSeals());
        }
        return state;
    }

    /** Stores the exhibits of all of them; answers how many there are then. */
    int receive(ExhibitStore store) {
        volumes.forEach(volume -> ExhibitPieces.receive(volume, volume.path(), store, bytes -> {}));
        return store.ids().size();
    }

    /** What a person should know: exhibits that came with none of them, and in which volumes these are. */
    List<String> warnings(ExhibitStore store) {
        Manifest manifest = first().manifest();
        long lacking = manifest.exhibits().stream().filter(id -> !store.has(id)).count();
        if (lacking == 0) {
            return List.of();
        }
        List<Integer> missing = missing();
        if (missing.isEmpty()) {
            return List.of(Text.of("merge.warning.exhibits", lacking, manifest.sender().name()));
        }
        String numbers = missing.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return List.of(Text.of("team.open.volumes", lacking, manifest.volumes(), numbers));
    }

    /** The numbers of the volumes that are not among them. */
    List<Integer> missing() {
        Set<Integer> here = volumes.stream().map(volume -> volume.manifest().volume()).collect(Collectors.toSet());
        return IntStream.rangeClosed(1, first().manifest().volumes())
                .boxed()
                .filter(number -> !here.contains(number))
                .toList();
    }

    @Override
    public void close() {
        volumes.forEach(Incoming::close);
    }
}

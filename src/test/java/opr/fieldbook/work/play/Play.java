package opr.fieldbook.work.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.fault.MemoryFolder;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.RevisionId;
import opr.fieldbook.store.transfer.Manifest;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Saved;
import opr.fieldbook.work.backup.Backups;
import opr.fieldbook.work.backup.RestoreBackup;
import opr.fieldbook.work.exhibit.AddExhibit;

/**
 * One random history on real files. What each action does is drawn from its own seed, so that a history can be repeated with
 * actions left out. What has to be there afterwards is kept beside, in plain sets of ids: {@link PlayLaptop#known}.
 */
final class Play implements AutoCloseable {

    private static final int MOST = 7;

    final List<PlayLaptop> laptops = new ArrayList<>();

    /** Every revision that was acknowledged anywhere, as it was written. */
    final Map<RevisionId, Revision> acknowledged = new HashMap<>();

    /** Files that were handed over, the earliest first, with the revisions that were there when they were made. */
    final Map<Path, Set<RevisionId>> sent = new LinkedHashMap<>();

    /** What each file says that its sender has. */
    final Map<Path, Manifest> words = new HashMap<>();

    final Path folder;
    private final Map<PlayLaptop, Image> images = new LinkedHashMap<>();
    private int names;

    /** A copy of a library folder, and what was known in it. */
    private record Image(Path library, PlayLaptop.Known known) {}

    Play(TeamTemplate template, int count) {
        folder = MemoryFolder.fresh("fieldbook-laws");
        for (int i = 0; i < count; i++) {
            laptops.add(template.copy(i, String.valueOf((char) ('A' + i)), folder));
        }
        laptops.forEach(laptop -> laptop.revisions().forEach(revision -> acknowledged.put(revision.id(), revision)));
    }

    /** One action; what is refused in words changes nothing, and that is checked. */
    void act(long seed) {
        Random random = new Random(seed);
        PlayLaptop laptop = laptops.get(random.nextInt(laptops.size()));
        try {
            act(laptop, random.nextInt(40), random);
        } catch (Problem refused) {
            learn(laptop);
            MergeChecks.has(laptop, laptop.known, "after a refusal: " + refused.getMessage());
        }
    }

    private void act(PlayLaptop laptop, int what, Random random) {
        switch (what) {
            case 0, 1, 2 -> sendOn(laptop);
            case 3, 4, 5, 6, 7 -> mergeFresh(laptop, random);
            case 8, 9 -> mergeStale(laptop, random);
            case 10, 26 -> undoMerge(laptop, random);
            case 11 -> copy(laptop);
            case 12 -> image(laptop);
            case 13 -> restoreImage(laptop);
            case 14 -> restoreBackup(laptop);
            case 15 -> laptop.clock.jump(Duration.ofDays(random.nextInt(1461) - 730));
            case 16, 17 -> {
                NewerProgram.write(laptop, random);
                learn(laptop);
            }
            case 18, 19 -> attach(laptop, random);
            case 20, 21 -> written(laptop, Await.of(laptop.sitting().desk().undo()));
            case 22 -> written(laptop, Await.of(laptop.sitting().desk().redo()));
            case 23, 28 -> strike(laptops.getFirst(), random);
            case 24 -> reopen(laptop);
            case 25 -> receipt(laptop, random);
            case 27 -> forge(laptop, random);
            default -> {
                Edit edit = laptop.inspect(inspection -> new RandomEdits(inspection, random).next());
                if (edit != null) {
                    written(laptop, Await.of(laptop.sitting().desk().submit(edit)));
                }
            }
        }
    }

    // ---- writing

    private void written(PlayLaptop laptop, Saved saved) {
        learn(laptop);
        RevisionId id = saved.revision();
        assertThat(id == null || laptop.known.contains(id)).isTrue();
    }

    /** What is new on a laptop that merged nothing is its own work, and acknowledged: it may never be lost again. */
    private void learn(PlayLaptop laptop) {
        for (Revision revision : laptop.revisions()) {
            if (laptop.known.add(revision.id())) {
                assertThat(revision.device()).isEqualTo(laptop.device());
                MergeChecks.sawEverything(revision, acknowledged, laptop.known);
                acknowledged.put(revision.id(), revision);
            }
        }
    }

    private void attach(PlayLaptop laptop, Random random) {
        byte[] bytes = new byte[200];
        new Random(random.nextInt(4)).nextBytes(bytes);
        Path photo = next("photo", ".jpg");
        try {
            Files.write(photo, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        AddExhibit add = new AddExhibit(laptop.sitting(), FileStore.real(), Runnable::run);
        AddExhibit.About about =
                AddExhibit.About.item(laptop.inspect(inspection -> new RandomEdits(inspection, random).item()));
        AddExhibit.Added added = Await.of(add.file(photo, about));
        written(laptop, added.saved());
        assertThat(laptop.sitting().exhibits().has(added.id())).isTrue();
    }

    /** The lead strikes a text. */
    private void strike(PlayLaptop laptop, Random random) {
        Edit edit = RandomEdits.strike(laptop, random);
        if (edit != null) {
            written(laptop, Await.of(laptop.sitting().desk().submit(edit)));
            MergeChecks.struckAreGone(laptop);
        }
    }

    private void reopen(PlayLaptop laptop) {
        String hash = laptop.hash();
        laptop.lock();
        laptop.unlock();
        assertThat(laptop.hash()).as("after opening again").isEqualTo(hash);
    }

    // ---- handing over and merging

    /** A hand-over file of a laptop. */
    Path send(PlayLaptop laptop) {
        Path file = next("sent", ".fieldbook");
        words.put(file, laptop.handOver().send(laptop.sitting(), file).manifest());
        learn(laptop);
        laptop.sentOn.addAll(laptop.known);
        MergeChecks.leavesOutOnlyWhatIsConfirmed(laptop, file);
        return file;
    }

    private void sendOn(PlayLaptop laptop) {
        Path file = send(laptop);
        sent.put(file, Set.copyOf(laptop.known));
    }

    private void mergeFresh(PlayLaptop laptop, Random random) {
        Map<Path, Set<RevisionId>> files = new LinkedHashMap<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            PlayLaptop from = laptops.get(random.nextInt(laptops.size()));
            Path file = send(from);
            files.put(file, Set.copyOf(from.known));
            if (random.nextInt(3) == 0) {
                sent.put(file, Set.copyOf(from.known));
            }
        }
        merge(laptop, files, random);
    }

    /** Earlier files, perhaps merged before. */
    private void mergeStale(PlayLaptop laptop, Random random) {
        List<Path> all = List.copyOf(sent.keySet());
        Map<Path, Set<RevisionId>> files = new LinkedHashMap<>();
        for (int i = 0; i <= random.nextInt(2) && !all.isEmpty(); i++) {
            Path file = all.get(random.nextInt(all.size()));
            files.put(file, sent.get(file));
        }
        if (!files.isEmpty()) {
            merge(laptop, files, random);
        }
    }

    private void merge(PlayLaptop laptop, Map<Path, Set<RevisionId>> files, Random random) {
        Merging merging = merging(laptop, files);
        if (random.nextInt(2) == 0) {
            merging.lookAndMerge();
        } else {
            merging.merge(false);
        }
        switch (random.nextInt(8)) {
            case 0, 1 -> merging.undoAndTakeBack(random.nextBoolean());
            case 2, 3 -> buildAndUndo(laptop, random);
            default -> {}
        }
        if (random.nextInt(4) == 0) {
            merging(laptop, files).again();
        }
    }

    Merging merging(PlayLaptop laptop, Map<Path, Set<RevisionId>> files) {
        for (Path file : files.keySet()) {
            Manifest word = words.get(file);
            if (word != null) {
                laptop.heard.merge(word.sender().device(), Set.copyOf(word.exhibits()), (a, b) -> {
                    Set<String> both = new HashSet<>(a);
                    both.addAll(b);
                    return both;
                });
            }
        }
        return new Merging(laptop, files);
    }

    /** Somebody goes on at once, perhaps on what came, and then the merge is to be undone. */
    private void buildAndUndo(PlayLaptop laptop, Random random) {
        for (int i = 0; i < 3; i++) {
            Edit edit = laptop.inspect(inspection -> new RandomEdits(inspection, random).next());
            try {
                if (edit != null) {
                    written(laptop, Await.of(laptop.sitting().desk().submit(edit)));
                }
            } catch (Problem refused) {
                learn(laptop);
            }
        }
        if (!laptop.merges.isEmpty()) {
            Merging.undo(laptop, List.copyOf(laptop.merges.keySet()).getLast());
        }
    }

    private void undoMerge(PlayLaptop laptop, Random random) {
        List<String> merges = List.copyOf(laptop.merges.keySet());
        if (!merges.isEmpty()) {
            Merging.undo(laptop, merges.get(random.nextInt(merges.size())));
            if (random.nextBoolean()) {
                mergeStale(laptop, random);
            }
        }
    }

    private void receipt(PlayLaptop laptop, Random random) {
        PlayLaptop from = laptops.get(random.nextInt(laptops.size()));
        Path file = next("receipt", ".fieldbook");
        words.put(file, from.handOver().receipt(from.sitting(), file).manifest());
        learn(from);
        from.sentOn.addAll(from.known);
        merging(laptop, Map.of(file, Set.of())).lookAndMerge();
    }

    /** Somebody who can write the file but not sign for another laptop alters it: it is refused, and nothing is changed. */
    private void forge(PlayLaptop laptop, Random random) {
        PlayLaptop from = laptops.get(random.nextInt(laptops.size()));
        Path file = send(from);
        int way = random.nextInt(Forged.WAYS);
        boolean unopened = way == Forged.ROWS && laptop.known.containsAll(from.known);
        Forged.alter(file, way);
        String before = laptop.hash();
        boolean taken = false;
        try {
            laptop.merging(false).merge(List.of(file));
            taken = true;
        } catch (Problem refused) {
            assertThat(refused.getMessage()).contains(file.getFileName().toString());
        }
        assertThat(taken && !unopened).as("a forged file is taken").isFalse();
        assertThat(laptop.hash()).as("after a forged file").isEqualTo(before);
    }

    // ---- copies of libraries

    /** The library folder is copied, and both go on. */
    private void copy(PlayLaptop laptop) {
        if (laptops.size() < MOST) {
            PlayLaptop copy = new PlayLaptop(laptop.name + "'", folder.resolve("copy-" + ++names), new SetClock());
            laptop.lock();
            Folders.copy(laptop.library, copy.library);
            laptop.unlock();
            copy.unlock();
            copy.knowAs(laptop.knows());
            laptops.add(copy);
        }
    }

    private void image(PlayLaptop laptop) {
        Path image = folder.resolve("image-" + ++names);
        laptop.lock();
        Folders.copy(laptop.library, image);
        laptop.unlock();
        images.put(laptop, new Image(image, laptop.knows()));
    }

    /** An earlier state of the whole library is put back and worked on: what was handed over meanwhile is still there. */
    private void restoreImage(PlayLaptop laptop) {
        Image image = images.get(laptop);
        if (image != null) {
            sendOn(laptop);
            laptop.lock();
            Folders.remove(laptop.library);
            Folders.copy(image.library(), laptop.library);
            laptop.unlock();
            laptop.knowAs(image.known());
        }
    }

    /** The newest backup is restored into a file, and that is merged. */
    private void restoreBackup(PlayLaptop laptop) {
        List<Backups.Line> backups = laptop.backups().list();
        if (!backups.isEmpty()) {
            RestoreBackup.Restored restored = new RestoreBackup(laptop.session(), FileStore.real())
                    .restore(backups.getFirst().file(), folder);
            Set<RevisionId> ids = new HashSet<>();
            restored.comparison().onlyRestored().forEach(change -> ids.add(change.id()));
            merging(laptop, Map.of(restored.file(), ids)).lookAndMerge();
        }
    }

    Path next(String what, String ending) {
        return folder.resolve(what + "-" + ++names + ending);
    }

    @Override
    public void close() {
        RuntimeException broken = null;
        for (PlayLaptop laptop : laptops) {
            try {
                laptop.lock();
            } catch (RuntimeException e) {
                broken = e;
            }
        }
        Folders.remove(folder);
        if (broken != null) {
            throw broken;
        }
    }
}

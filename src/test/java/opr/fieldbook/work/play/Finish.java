package opr.fieldbook.work.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.RevisionId;

/** The end of a random history: everything is exchanged, in several orders and ways, and all have to agree. */
final class Finish {

    private final Play play;
    private final TeamTemplate template;
    private final Random random;
    private final Map<Path, Set<RevisionId>> last = new LinkedHashMap<>();
    private final Set<RevisionId> all = new HashSet<>();

    Finish(Play play, TeamTemplate template, Random random) {
        this.play = play;
        this.template = template;
        this.random = random;
    }

    void check() {
        for (PlayLaptop laptop : play.laptops) {
            MergeChecks.incrementalIsFull(laptop);
            last.put(play.send(laptop), Set.copyOf(laptop.known));
            all.addAll(laptop.known);
        }
        PlayLaptop one = play.laptops.get(random.nextInt(play.laptops.size()));
        merge(one, shuffled());
        String hash = one.hash();
        MergeChecks.incrementalIsFull(one);
        MergeChecks.conflictsAreHonest(one);
        MergeChecks.nothingIsLost(one, play.acknowledged, all);
        MergeChecks.historyTells(one, oneOf(one.revisions()));
        everybodyElse(one, hash);
        readers(hash);
    }

    /**
     * The evening pack of one laptop, for all others; one of them gets all the files instead. A laptop that learned of a copy of
     * itself joins anew when it sends: so the pack may hold a revision more.
     */
    private void everybodyElse(PlayLaptop one, String hash) {
        Path evening = play.send(one);
        Set<RevisionId> packed = Set.copyOf(one.known);
        String after = one.hash();
        PlayLaptop alone = play.laptops.get(random.nextInt(play.laptops.size()));
        for (PlayLaptop other : play.laptops) {
            if (other != one && other == alone) {
                merge(other, shuffled());
                assertThat(other.hash()).as(other + " by itself, and " + one).isEqualTo(hash);
            } else if (other != one) {
                play.merging(other, Map.of(evening, packed)).merge(false);
                assertThat(other.hash()).as(other + " and " + one).isEqualTo(after);
            }
        }
    }

    /** Two that wrote nothing: one by one, and the first twice; in groups, over another laptop, in another order. */
    private void readers(String hash) {
        PlayLaptop first = template.copy(TeamTemplate.WRITERS, "reader-1", play.folder);
        PlayLaptop second = template.copy(TeamTemplate.WRITERS, "reader-2", play.folder);
        try {
            List<Path> order = shuffled();
            List<Path> half = order.subList(0, (order.size() + 1) / 2);
            half.forEach(file -> merge(first, List.of(file)));
            Path between = play.next("between", ".fieldbook");
            play.words.put(between, first.handOver().send(first.sitting(), between).manifest());
            Set<RevisionId> known = Set.copyOf(first.known);
            List<Path> rest = new ArrayList<>(order.subList(half.size(), order.size()));
            rest.add(order.getFirst());
            play.merging(first, wanted(rest)).lookAndMerge();
            assertThat(first.hash()).as("half of them one by one, the others at once, the first twice").isEqualTo(hash);
            List<Path> grouped = new ArrayList<>(order);
            grouped.removeAll(half);
            grouped.add(between);
            last.put(between, known);
            Collections.shuffle(grouped, random);
            merge(second, grouped);
            assertThat(second.hash()).as("all at once, half of them over another laptop").isEqualTo(hash);
            MergeChecks.nothingIsLost(second, play.acknowledged, all);
        } finally {
            first.lock();
            second.lock();
        }
    }

    private void merge(PlayLaptop laptop, List<Path> files) {
        play.merging(laptop, wanted(files)).merge(false);
    }

    private Map<Path, Set<RevisionId>> wanted(List<Path> files) {
        Map<Path, Set<RevisionId>> wanted = new LinkedHashMap<>();
        files.forEach(file -> wanted.put(file, last.get(file)));
        return wanted;
    }

    private List<Path> shuffled() {
        List<Path> files = new ArrayList<>(last.keySet());
        Collections.shuffle(files, random);
        return files;
    }

    private Revision oneOf(List<Revision> revisions) {
        return revisions.get(random.nextInt(revisions.size()));
    }
}

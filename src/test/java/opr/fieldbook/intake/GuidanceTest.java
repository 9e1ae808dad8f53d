package opr.fieldbook.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import opr.fieldbook.domain.protocol.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Guidance is each item's own: no sentence twice, and nothing cast from one mould. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuidanceTest {

    /** The most that two items of the two protocols have in common today is far below this. */
    private static final double SHARED_MOST = 0.05;

    /** Of two items, so many sentences may happen to have the same build. */
    private static final int SKELETONS_MOST = 1;

    private final List<Item> items = new Shipped().items();

    @Test
    void everyCheckHasTwoSentencesOrMore() {
        for (Item item : items) {
            assertThat(Sentences.of(item.guidance().check())).as(item.id()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(item.guidance().check().length()).as(item.id()).isGreaterThan(150);
        }
    }

    @Test
    void noSentenceStandsTwice() {
        Map<String, List<String>> where = new TreeMap<>();
        for (Item item : items) {
            for (String text : Shipped.guidance(item)) {
                Sentences.of(text)
                        .forEach(sentence -> where.computeIfAbsent(sentence, s -> new ArrayList<>())
                                .add(item.id()));
            }
        }
        where.values().removeIf(ids -> ids.size() == 1);
        assertThat(where).isEmpty();
    }

    @Test
    void noTwoItemsAreNearDuplicates() {
        List<String> alike = new ArrayList<>();
        List<Own> all = items.stream().map(Own::of).toList();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                alike.addAll(likeness(all.get(i), all.get(j)));
            }
        }
        assertThat(alike).isEmpty();
    }

    @Test
    void noSentenceBuildRunsThroughManyItems() {
        Map<String, List<String>> builds = new HashMap<>();
        for (Item item : items) {
            for (String skeleton : Own.of(item).skeletons()) {
                builds.computeIfAbsent(skeleton, s -> new ArrayList<>()).add(item.id());
            }
        }
        builds.values().removeIf(ids -> ids.size() < 4);
        assertThat(builds).isEmpty();
    }

    @Test
    void twoItemsFromOneMouldAreFound() {
        Own log = new Own(
                "J-D-90",
                "Verify that the LEA keeps the credential log as required by the MOA in force for the period. Compare"
                    + " the entries in the log with the roster and note any difference between them. Ask the officer"
                    + " who is in charge of the log how it is kept.");
        Own register = new Own(
                "W-D-91",
                "Verify that the ICE field office keeps the visit register as required by the SOP in force for the"
                    + " period. Compare the entries in the register with the calendar and note any difference between"
                    + " them. Ask the supervisor who is in charge of the register how it is kept.");
        assertThat(likeness(log, register)).hasSize(2);
    }

    @Test
    void anItemCopiedWithOtherNumbersAndNamesIsFound() {
        Own own = Own.of(items.getFirst());
        Own copy = new Own("X-T-01", own.text().replace("287(g)", "288(h)").replace("DIO", "WSO"));
        assertThat(likeness(own, copy)).hasSize(2);
    }

    @Test
    void twoItemsOnOneSubjectInTheirOwnWordsAreNotAlike() {
        assertThat(GuidanceLikeness.shared(
                        "Sit in the chair used for interviews and read the smallest line of the poster aloud.",
                        "From where people wait, can the poster be read? Measure the distance to the wall."))
                .isZero();
    }

    private static List<String> likeness(Own one, Own other) {
        List<String> found = new ArrayList<>();
        double shared = GuidanceLikeness.shared(one.shingles(), other.shingles());
        if (shared > SHARED_MOST) {
            found.add("%s and %s share %.3f of their words".formatted(one.id(), other.id(), shared));
        }
        List<String> builds =
                one.skeletons().stream().filter(other.skeletons()::contains).toList();
        if (builds.size() > SKELETONS_MOST) {
            found.add("%s and %s are built alike: %s".formatted(one.id(), other.id(), builds));
        }
        return found;
    }

    /** An item with the text and sentence builds of its guidance. */
    private record Own(String id, String text, Set<String> shingles, Set<String> skeletons) {

        Own(String id, String text) {
            this(id, text, GuidanceLikeness.shingles(text), GuidanceLikeness.skeletons(text));
        }

        static Own of(Item item) {
            return new Own(item.id(), String.join(" ", Shipped.guidance(item)));
        }
    }
}

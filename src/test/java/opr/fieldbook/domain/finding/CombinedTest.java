package opr.fieldbook.domain.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.SampleInspection;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.log.Conflict;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several teams combine the same findings in several ways; whoever merges first sees the same. */
class CombinedTest {

    private static final int RUNS = 150;
    private static final List<String> FINDINGS = List.of("w", "x", "y", "z");

    private final SampleInspection a = SampleInspection.jem();
    private SampleInspection b;

    @BeforeEach
    void twoLaptops() {
        for (String id : FINDINGS) {
            a.deficiency(id);
            a.apply(new Edit.WriteFinding(id, FindingField.CONDITION, "Said in " + id + "."));
        }
        b = a.copyFor("B");
    }

    private void meet() {
        a.absorb(b);
        b.absorb(a);
        assertThat(shown(b.fold())).isEqualTo(shown(a.fold()));
    }

    private static List<String> shown(State state) {
        return Finding.all(state).stream().map(Finding::id).sorted().toList();
    }

    @Test
    void theSamePairTwiceIsOnce() {
        a.apply(new Edit.CombineFindings("x", "y"));
        b.apply(new Edit.CombineFindings("x", "y"));
        meet();
        assertThat(shown(a.fold())).containsExactly("w", "x", "z");
        assertThat(Conflict.all(a.fold())).isEmpty();
        assertThat(a.finding("x").text(FindingField.CONDITION)).isEqualTo("Said in x.\n\nSaid in y.");
        a.apply(new Edit.SeparateFindings("x", "y"));
        assertThat(shown(a.fold())).containsExactlyElementsOf(FINDINGS);
        assertThat(a.finding("x").text(FindingField.CONDITION)).isEqualTo("Said in x.");
    }

    @Test
    void oppositeDirectionsShowTheSmallerIdAndNothingIsMissing() {
        a.apply(new Edit.CombineFindings("y", "x"));
        b.apply(new Edit.CombineFindings("x", "y"));
        meet();
        assertThat(shown(a.fold())).containsExactly("w", "x", "z");
        assertThat(Conflict.all(a.fold())).isEmpty();
        assertThat(CombineRules.notTakenOver(a.fold(), a.finding("x"))).isEmpty();
        a.apply(new Edit.SeparateFindings("x", "y"));
        assertThat(shown(a.fold())).containsExactlyElementsOf(FINDINGS);
        assertThat(a.finding("x").text(FindingField.CONDITION)).isEqualTo("Said in x.");
        assertThat(a.finding("y").text(FindingField.CONDITION)).isEqualTo("Said in y.");
    }

    @Test
    void aChainIsOneFinding() {
        a.apply(new Edit.CombineFindings("w", "x"));
        b.apply(new Edit.CombineFindings("x", "y"));
        meet();
        assertThat(shown(a.fold())).containsExactly("w", "z");
        assertThat(CombineRules.notTakenOver(a.fold(), a.finding("w"))).extracting(Finding::id).containsExactly("x");
        a.apply(new Edit.CombineFindings("w", "x"));
        assertThat(a.finding("w").text(FindingField.CONDITION)).contains("Said in w.", "Said in x.", "Said in y.");
        assertThat(CombineRules.notTakenOver(a.fold(), a.finding("w"))).isEmpty();
    }

    @Test
    void twoTeamsWhoKeepDifferentOnesOfThreeAreToldWhatIsMissing() {
        a.apply(new Edit.CombineFindings("w", "y"));
        b.apply(new Edit.CombineFindings("z", "y"));
        meet();
        assertThat(shown(a.fold())).containsExactly("w", "x");
        assertThat(CombineRules.notTakenOver(a.fold(), a.finding("w"))).extracting(Finding::id).containsExactly("z");
    }

    @Test
    void whoWithdrewOneWithoutKnowingHasNotWithdrawnTheOther() {
        a.apply(new Edit.CombineFindings("x", "y"));
        b.apply(new Edit.WithdrawFinding("x", "The same as y"));
        meet();
        assertThat(shown(a.fold())).containsExactly("w", "y", "z");
        assertThat(a.finding("y").counted()).isTrue();
        assertThat(CombineRules.notTakenOver(a.fold(), a.finding("y"))).isEmpty();
    }

    @Test
    void theOtherOneWithdrawnChangesNothing() {
        a.apply(new Edit.CombineFindings("x", "y"));
        b.apply(new Edit.WithdrawFinding("y", "Not so"));
        meet();
        assertThat(shown(a.fold())).containsExactly("w", "x", "z");
        assertThat(a.finding("x").counted()).isTrue();
    }

    @Test
    void oneThatIsDeletedSetsTheOtherFree() {
        a.apply(new Edit.CombineFindings("x", "y"));
        b.apply(new Edit.DeleteFinding("y"));
        meet();
        assertThat(shown(a.fold())).containsExactly("w", "x", "z");
        assertThat(Combined.of(a.fold()).isHidden("y")).isFalse();
    }

    @Test
    void aPairOfCombinedOnesIsThePairOfWhatIsShown() {
        a.apply(new Edit.LinkFinding("y", "z", true));
        a.apply(new Edit.CombineFindings("x", "y"));
        assertThat(a.finding("z").linked(a.fold())).extracting(Finding::id).containsExactly("x");
        assertThat(a.finding("x").linked(a.fold())).extracting(Finding::id).containsExactly("z");
    }

    /** Two to six laptops combine, take apart, withdraw, delete and write; the order in which it arrives does not matter. */
    @Test
    void theOrderNeverMatters() {
        for (int run = 0; run < RUNS; run++) {
            Random random = new Random(run);
            List<SampleInspection> laptops = new ArrayList<>(List.of(a.copyFor("L0")));
            for (int i = 1; i < 2 + random.nextInt(5); i++) {
                laptops.add(a.copyFor("L" + i));
            }
            for (int step = 0; step < 12; step++) {
                act(laptops, random);
            }
            Fold all = new Fold();
            laptops.forEach(laptop -> laptop.fold().revisions().forEach(all::apply));
            List<Revision> shuffled = new ArrayList<>(all.revisions());
            shuffled.sort(java.util.Comparator.comparing(Revision::id));
            Collections.shuffle(shuffled, random);
            Fold other = new Fold();
            shuffled.forEach(other::apply);
            assertThat(shown(other)).as("seed " + run).isEqualTo(shown(all)).isNotEmpty();
            holds(all, run);
        }
    }

    /** Of every group exactly one is shown, and what is said in a hidden one is shown or named. */
    private static void holds(Fold fold, int seed) {
        Combined combined = Combined.of(fold);
        for (String id : FINDINGS) {
            if (Finding.find(fold, id).isEmpty()) {
                continue;
            }
            String shown = combined.shownFor(id);
            assertThat(combined.shownFor(shown)).as("seed " + seed).isEqualTo(shown);
            assertThat(shown(fold)).as("seed " + seed).contains(shown);
            assertThat(combined.group(id).stream().filter(member -> !combined.isHidden(member)))
                    .as("seed " + seed)
                    .containsExactly(shown);
        }
    }

    private static void act(List<SampleInspection> laptops, Random random) {
        SampleInspection laptop = laptops.get(random.nextInt(laptops.size()));
        String one = FINDINGS.get(random.nextInt(FINDINGS.size()));
        String other = FINDINGS.get(random.nextInt(FINDINGS.size()));
        try {
            switch (random.nextInt(8)) {
                case 0, 1, 2 -> laptop.apply(new Edit.CombineFindings(one, other));
                case 3 -> laptop.apply(new Edit.SeparateFindings(one, other));
                case 4 -> laptop.apply(new Edit.WithdrawFinding(one, random.nextBoolean() ? "Not so" : null));
                case 5 -> laptop.apply(new Edit.WriteFinding(one, FindingField.EFFECT, "e" + random.nextInt(3)));
                case 6 -> laptop.apply(new Edit.DeleteFinding(one));
                default -> laptop.absorb(laptops.get(random.nextInt(laptops.size())));
            }
        } catch (Problem refused) {
            assertThat(refused).hasMessageContaining("Nothing was changed");
        }
    }
}

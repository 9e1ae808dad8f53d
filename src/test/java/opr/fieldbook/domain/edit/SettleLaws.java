package opr.fieldbook.domain.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.SampleInspection;
import opr.fieldbook.domain.check.CheckRules;
import opr.fieldbook.domain.check.Point;
import opr.fieldbook.domain.conflict.OpenConflict;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.log.Conflict;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.Revision;
import org.junit.jupiter.api.Test;

/** Two to six laptops write, hand over and settle at random. */
class SettleLaws {

    private static final int RUNS = 120;
    private static final int SEED = 30_000;
    private static final List<Field<String>> TEXTS =
            List.of(FindingField.TITLE, FindingField.CONDITION, FindingField.EFFECT);

    @Test
    void conflictsAndTheirLettersAreTheSameInEveryOrder() {
        for (int run = 0; run < RUNS; run++) {
            Random random = new Random(SEED + run);
            List<Revision> written = all(play(random)).revisions().stream()
                    .sorted(Comparator.comparing(Revision::id))
                    .toList();
            List<Object> first = letters(folded(written));
            List<Revision> shuffled = new ArrayList<>(written);
            Collections.shuffle(shuffled, random);
            assertThat(letters(folded(shuffled))).as("seed " + (SEED + run)).isEqualTo(first);
        }
    }

    @Test
    void whatIsShownIsWhatHasSeveralValuesAndWhatBlocksTheFinalReport() {
        for (int run = 0; run < RUNS; run++) {
            Fold fold = all(play(new Random(SEED + run)));
            Inspection inspection = Inspection.of(fold);
            List<String> several = new ArrayList<>();
            for (String kind : fold.kinds()) {
                fold.all(kind).stream().filter(Entity::present).forEach(entity -> entity.fields().forEach((name, register) -> {
                    if (!name.equals(Entity.PRESENT) && register.values().size() > 1) {
                        several.add(entity.key() + "/" + name);
                    }
                }));
            }
            assertThat(OpenConflict.all(inspection)).as("seed " + (SEED + run)).extracting(OpenConflict::id)
                    .containsExactlyInAnyOrderElementsOf(several);
            assertThat(CheckRules.points(inspection)).filteredOn(point -> point.kind() == Point.Kind.CONFLICT)
                    .hasSameSizeAs(several)
                    .allMatch(CheckRules::blocksFinal);
        }
    }

    @Test
    void settlingAllLeavesNone() {
        for (int run = 0; run < RUNS; run++) {
            Random random = new Random(SEED + run);
            SampleInspection lead = play(random).getFirst();
            int open = Conflict.all(lead.fold()).size();
            while (open > 0) {
                settle(lead, random);
                assertThat(Conflict.all(lead.fold())).as("seed " + (SEED + run)).hasSize(--open);
            }
        }
    }

    private static List<SampleInspection> play(Random random) {
        SampleInspection made = SampleInspection.jem();
        made.deficiency("d");
        made.deficiency("e");
        List<SampleInspection> laptops = new ArrayList<>(List.of(made));
        int count = 2 + random.nextInt(5);
        for (int i = 1; i < count; i++) {
            laptops.add(made.copyFor("L" + i));
        }
        for (int step = 0; step < 20; step++) {
            SampleInspection laptop = laptops.get(random.nextInt(count));
            switch (random.nextInt(6)) {
                case 0, 1, 2 -> laptop.apply(new Edit.WriteFinding(
                        random.nextBoolean() ? "d" : "e", TEXTS.get(random.nextInt(3)), "t" + random.nextInt(3)));
                case 3 -> laptop.apply(new Edit.ConcludeItem(
                        SampleInspection.item("J-D-01"), random.nextBoolean() ? Result.MET : Result.NOT_MET, null));
                case 4 -> laptop.absorb(laptops.get(random.nextInt(count)));
                default -> settle(laptop, random);
            }
        }
        laptops.forEach(made::absorb);
        return laptops;
    }

    private static void settle(SampleInspection laptop, Random random) {
        List<OpenConflict> open = OpenConflict.all(laptop.inspection());
        if (open.isEmpty()) {
            return;
        }
        OpenConflict one = open.get(random.nextInt(open.size()));
        Settlement settlement = one.joins() && random.nextBoolean()
                ? new Settlement.Both()
                : new Settlement.Keep(random.nextInt(one.choices().size()));
        try {
            laptop.apply(one.settle(settlement));
        } catch (Problem refused) {
            throw new AssertionError(one.id(), refused);
        }
    }

    private static Fold all(List<SampleInspection> laptops) {
        Fold fold = new Fold();
        laptops.forEach(laptop -> laptop.fold().revisions().forEach(fold::apply));
        return fold;
    }

    private static Fold folded(List<Revision> revisions) {
        Fold fold = new Fold();
        revisions.forEach(fold::apply);
        return fold;
    }

    private static List<Object> letters(Fold fold) {
        List<Object> letters = new ArrayList<>();
        OpenConflict.all(Inspection.of(fold)).forEach(open -> letters.add(List.of(open.id(), open.choices())));
        return letters;
    }
}

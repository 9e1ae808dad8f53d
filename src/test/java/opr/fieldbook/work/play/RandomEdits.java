package opr.fieldbook.work.play;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import opr.fieldbook.domain.conflict.OpenConflict;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.edit.Settlement;
import opr.fieldbook.domain.exhibit.Exhibit;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.InspectionField;
import opr.fieldbook.domain.inspection.Note;
import opr.fieldbook.domain.inspection.ObservationField;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.domain.record.StrikeRules;
import opr.fieldbook.log.ChangeId;
import opr.fieldbook.log.Choice;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.State;
import opr.fieldbook.log.Value;
import opr.fieldbook.work.record.Occurrences;
import org.jspecify.annotations.Nullable;

/** What people do, drawn from a seed: the same seed and state give the same edit. Texts are few, so that some are equal. */
final class RandomEdits {

    private static final int ITEMS = 3;
    private static final List<Field<String>> TEXTS =
            List.of(FindingField.TITLE, FindingField.CONDITION, FindingField.EFFECT, FindingField.CAUSE);

    /** Fields with words of people. */
    private static final Set<String> WORDS = Set.of("title", "condition", "effect", "cause", "text");

    private final Inspection inspection;
    private final State state;
    private final Random random;

    RandomEdits(Inspection inspection, Random random) {
        this.inspection = inspection;
        this.state = inspection.state();
        this.random = random;
    }

    /** The next edit, or null where there is nothing it could be about. */
    @Nullable Edit next() {
        return switch (random.nextInt(24)) {
            case 0, 1, 2 -> conclude();
            case 3 -> new Edit.MarkLater(item(), random.nextBoolean());
            case 4, 5 -> raise();
            case 6, 7, 8 -> finding(id -> new Edit.WriteFinding(id, TEXTS.get(random.nextInt(4)), text()));
            case 9, 10 -> note();
            case 11 -> observe();
            case 12 -> exhibit();
            case 13 -> combine();
            case 14, 15, 16, 17 -> settle();
            case 18 -> decide();
            case 19 -> finding(Edit.DeleteFinding::new);
            case 20 -> finding(id -> new Edit.WithdrawFinding(id, random.nextBoolean() ? "A reason" : null));
            case 21 -> person();
            case 22 -> random.nextBoolean() ? onSite() : new Edit.NumberFindings();
            default -> new Edit.TakeOver("JEM/A");
        };
    }

    private String text() {
        return random.nextInt(6) == 0 ? "" : "word " + random.nextInt(5);
    }

    private String id() {
        return "id-" + Long.toHexString(random.nextLong());
    }

    ConclusionId item() {
        return inspection.asked().get(random.nextInt(ITEMS)).id();
    }

    private Edit conclude() {
        Result result = Result.values()[random.nextInt(4)];
        return random.nextInt(5) == 0
                ? new Edit.ConcludeItem(item(), null, null)
                : new Edit.ConcludeItem(item(), result, result.needsReason() ? "A reason" : null);
    }

    private Edit raise() {
        return new Edit.RaiseFinding(id(), null, item(), Edit.FindingTexts.titled("title " + random.nextInt(3)), null);
    }

    /** An edit of a finding that is there. */
    private interface OfFinding {
        Edit of(String id);
    }

    private @Nullable Edit finding(OfFinding edit) {
        String id = one(findings());
        return id == null ? null : edit.of(id);
    }

    private List<String> findings() {
        return Finding.all(state).stream().map(Finding::id).sorted().toList();
    }

    private @Nullable String one(List<String> ids) {
        return ids.isEmpty() ? null : ids.get(random.nextInt(ids.size()));
    }

    private @Nullable Edit note() {
        String id = one(Note.all(state).stream().map(Note::id).sorted().toList());
        return switch (random.nextInt(4)) {
            case 0 -> id == null ? null : new Edit.RemoveEntry(id);
            case 1 -> id == null ? null : new Edit.ChangeEntry(id, "note " + random.nextInt(4));
            default -> new Edit.AddEntry(id(), Kind.CONCLUSION + ":" + item(), "note " + random.nextInt(4), false);
        };
    }

    private @Nullable Edit observe() {
        String id = one(state.all(Kind.OBSERVATION).stream()
                .filter(Entity::present)
                .map(entity -> entity.key().id())
                .toList());
        if (random.nextInt(3) == 0) {
            return id == null ? null : new Edit.RemoveObservation(id);
        }
        Result result = Result.values()[random.nextInt(2)];
        return new Edit.AddObservation(
                id(), item(), new ObservationField.Seen(result, "day", ObservationField.Mode.LIVE, "DIO-01"));
    }

    private @Nullable Edit exhibit() {
        String id = one(Exhibit.all(state).stream().map(Exhibit::id).sorted().toList());
        if (id == null) {
            return null;
        }
        return switch (random.nextInt(4)) {
            case 0 -> new Edit.RemoveExhibit(id);
            case 1 -> new Edit.LinkExhibit(id, item(), one(findings()), random.nextInt(3) > 0);
            default -> new Edit.DescribeExhibit(id, text());
        };
    }

    private @Nullable Edit combine() {
        List<String> there = findings();
        if (random.nextInt(3) == 0) {
            return separate();
        }
        String one = one(there);
        String other = one(there);
        if (one == null || other == null) {
            return null;
        }
        return random.nextInt(4) == 0
                ? new Edit.MarkApart(one, other, random.nextBoolean())
                : new Edit.CombineFindings(one, other);
    }

    private @Nullable Edit separate() {
        for (Finding finding : Finding.all(state)) {
            List<Finding> with = finding.combinedWith(state);
            if (!with.isEmpty()) {
                return new Edit.SeparateFindings(finding.id(), with.getFirst().id());
            }
        }
        return null;
    }

    /** Each way of settling, as far as the field allows it. */
    private @Nullable Edit settle() {
        List<OpenConflict> open = OpenConflict.all(inspection);
        if (open.isEmpty()) {
            return null;
        }
        OpenConflict one = open.get(random.nextInt(open.size()));
        int way = random.nextInt(3);
        if (way == 0 && one.joins()) {
            return one.settle(new Settlement.Both());
        }
        if (way == 1 && one.isText()) {
            return one.settle(new Settlement.Write(Value.of("settled " + random.nextInt(3))));
        }
        List<Choice> choices = one.choices();
        List<Choice> byWords = new ArrayList<>(choices);
        byWords.sort(Comparator.comparing(choice -> choice.value().toString()));
        return one.settle(new Settlement.Keep(choices.indexOf(byWords.get(random.nextInt(byWords.size())))));
    }

    private @Nullable Edit decide() {
        for (String kind : state.kinds()) {
            for (Entity entity : state.all(kind)) {
                if (entity.removalOverridden()) {
                    return new Edit.DecideRemoval(kind, entity.key().id(), random.nextBoolean());
                }
            }
        }
        return null;
    }

    private Edit person() {
        String code = "DIO-0" + (1 + random.nextInt(2));
        return random.nextInt(3) == 0
                ? new Edit.RemovePerson(code)
                : new Edit.PutPerson(code, "Name " + random.nextInt(3) + " Sample", null);
    }

    private Edit onSite() {
        LocalDate start = LocalDate.of(2027, 3, 9);
        return new Edit.ChangeOnSite(new InspectionField.OnSite(start, start.plusDays(random.nextInt(4))));
    }

    /** Strikes a text that somebody wrote into a finding or a note; null where there is none. */
    static @Nullable Edit strike(PlayLaptop laptop, Random random) {
        return laptop.read(fold -> {
            List<ChangeId> texts = fold.revisions().stream()
                    .sorted(Comparator.comparing(revision -> revision.stamp().logical()))
                    .flatMap(revision -> IntStream.range(0, revision.changes().size())
                            .filter(i -> WORDS.contains(revision.changes().get(i).key().field()))
                            .filter(i -> revision.changes().get(i).value() instanceof Value.Text)
                            .mapToObj(revision::changeId))
                    .toList();
            StrikeRules.Target target =
                    texts.isEmpty() ? null : Occurrences.target(fold, texts.get(random.nextInt(texts.size())));
            return target == null ? null : new Edit.StrikeValue(target, "A reason");
        });
    }
}

package opr.fieldbook.ui.merge.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.conflict.OpenConflict;
import opr.fieldbook.domain.conflict.SettledConflict;
import opr.fieldbook.domain.conflict.WriteForm;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.inspection.ConclusionField;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.log.Choice;
import opr.fieldbook.log.EntityKey;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.State;
import opr.fieldbook.ui.merge.model.ConflictView.Settled;
import opr.fieldbook.ui.merge.model.ConflictView.Writes;
import opr.fieldbook.ui.settle.Authors;
import opr.fieldbook.ui.settle.Side;
import opr.fieldbook.ui.settle.SideReading;
import org.jspecify.annotations.Nullable;

/** Reads conflicts, open and settled ones, as the screen shows them. Pure. */
final class ConflictReading {

    /** Values longer than this together are not shown in the list. */
    private static final int SHORT = 44;

    private static final Comparator<ConflictView> ORDER = Comparator.comparing(
                    (ConflictView view) -> view.thing().kind())
            .thenComparing(ConflictView::where)
            .thenComparing(ConflictView::label)
            .thenComparing(ConflictView::id);

    private ConflictReading() {}

    static List<ConflictView> all(
            List<OpenConflict> open,
            List<SettledConflict> settled,
            Inspection inspection,
            Fold fold,
            Authors authors) {
        List<ConflictView> all = new ArrayList<>();
        open.forEach(conflict -> all.add(open(conflict, inspection, fold, authors)));
        settled.forEach(conflict -> all.add(settled(conflict, fold, authors)));
        all.sort(ORDER);
        return all;
    }

    private static ConflictView open(OpenConflict open, Inspection inspection, Fold fold, Authors authors) {
        Side.Before before = SideReading.before(open, fold);
        List<Side> sides = SideReading.sides(open.field(), open.allChoices(), before, authors);
        WriteForm form = Optional.ofNullable(open.field())
                .flatMap(field -> WriteForm.of(field, inspection))
                .orElse(null);
        Writes writes = writes(open, form);
        return new ConflictView(
                open.id(),
                open.thing(),
                where(open.thing(), open.where()),
                open.label(),
                findingClass(open.thing(), fold),
                before,
                sides,
                sub(sides),
                writes,
                writes == Writes.FORM ? form : null,
                open.between(),
                null);
    }

    /** The inspection's own fields need no number: it is the one that is open. */
    private static String where(EntityKey thing, String name) {
        return thing.kind().equals(Kind.INSPECTION) ? Text.of("merge.conflict.inspection") : name;
    }

    private static Writes writes(OpenConflict open, @Nullable WriteForm form) {
        if (open.isText()) {
            return Writes.TEXT;
        } else if (ConclusionField.ANSWER.equals(open.field())) {
            return Writes.ANSWER;
        }
        return form == null ? Writes.ELSEWHERE : Writes.FORM;
    }

    private static ConflictView settled(SettledConflict settled, Fold fold, Authors authors) {
        List<Side> sides = SideReading.sides(settled.field(), settled.before(), null, authors);
        Choice kept = settled.kept();
        String sub = kept == null
                ? Text.of("merge.conflict.wrote", settled.words())
                : Text.of("merge.conflict.kept", letter(sides, kept), settled.words());
        return new ConflictView(
                settled.id(),
                settled.key().entity(),
                where(settled.key().entity(), settled.where()),
                settled.label(),
                findingClass(settled.key().entity(), fold),
                null,
                sides,
                sub,
                Writes.ELSEWHERE,
                null,
                null,
                new Settled(
                        settled.words(), settled.by().stamp().author(), settled.by().stamp().at()));
    }

    private static String letter(List<Side> sides, Choice kept) {
        return sides.stream()
                .filter(side -> side.change().equals(kept.change()))
                .map(Side::letter)
                .findFirst()
                .orElse("");
    }

    private static String sub(List<Side> sides) {
        String values = sides.stream()
                .map(side -> Text.of("merge.conflict.side", side.letters(), side.words()))
                .collect(Collectors.joining(" · "));
        if (values.length() <= SHORT && values.indexOf('\n') < 0) {
            return values;
        }
        String first = sides.stream().limit(sides.size() - 1L).map(Side::letters).collect(Collectors.joining(", "));
        return Text.of("merge.conflict.differ", first, sides.getLast().letters());
    }

    private static @Nullable FindingClass findingClass(EntityKey thing, State state) {
        return !thing.kind().equals(Kind.FINDING)
                ? null
                : Finding.find(state, thing.id())
                        .map(Finding::findingClass)
                        .filter(Objects::nonNull)
                        .orElse(null);
    }
}

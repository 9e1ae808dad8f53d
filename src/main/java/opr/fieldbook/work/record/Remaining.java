package opr.fieldbook.work.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import opr.fieldbook.domain.edit.Settlement;
import opr.fieldbook.domain.record.StrikeRules;
import opr.fieldbook.log.ChangeId;
import opr.fieldbook.log.Choice;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.FieldChange;
import opr.fieldbook.log.FieldKey;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.Head;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.Value;
import org.jspecify.annotations.Nullable;

/**
 * What others wrote into a joined value that is struck because one of its parts is: taken from the changes it was made of,
 * before any of them goes.
 */
final class Remaining {

    private final Fold fold;
    private final FieldKey field;
    private final Strikes strikes;
    private final String digest;
    /** The settlements that made each joined value, by its digest: copies made by undo and settlements have the same. */
    private final Map<String, List<FieldChange>> joins = new HashMap<>();
    /** The settlements that were taken apart already: one may have joined a copy of what it made. */
    private final Set<FieldChange> apart = new HashSet<>();

    private Remaining(Fold fold, FieldKey field, String digest, Strikes strikes) {
        this.fold = fold;
        this.field = field;
        this.digest = digest;
        this.strikes = strikes;
        fold.each(this::meet);
    }

    /**
     * What is to stand in the field; null if no joined value stands there that goes, or nothing is left of it.
     *
     * @param digest of the value that is struck itself: where that is a joined one, nothing of it is put back
     */
    static StrikeRules.@Nullable Rest of(Fold fold, FieldKey field, String digest, Strikes strikes) {
        Entity entity = fold.find(field.entity().kind(), field.entity().id());
        List<Head> heads = entity == null ? List.of() : entity.register(field.field()).heads();
        Remaining remaining = new Remaining(fold, field, digest, strikes);
        if (heads.stream().flatMap(Head::choices).allMatch(choice -> remaining.joined(choice).isEmpty())) {
            return null;
        }
        List<Choice> left = heads.stream()
                .flatMap(Head::choices)
                .flatMap(remaining::left)
                .distinct()
                .toList();
        boolean settled = heads.size() == 1 && !(heads.getFirst().value() instanceof Value.Alternatives);
        List<ChangeId> ids = heads.stream().map(Head::id).toList();
        return switch ((int) left.stream().map(Choice::value).distinct().count()) {
            case 0 -> null;
            case 1 -> new StrikeRules.Rest(ids, left.getFirst().value(), settled);
            default -> new StrikeRules.Rest(ids, new Value.Alternatives(left), settled);
        };
    }

    private void meet(Revision revision) {
        if (revision.edit().equals(Settlement.JOINED)) {
            revision.changes().stream()
                    .filter(change -> change.key().equals(field))
                    .forEach(change -> joins.computeIfAbsent(change.digest(), made -> new ArrayList<>()).add(change));
        }
    }

    /** The settlements that made a value of several, if it is to go with one of these; none for any other. */
    private List<FieldChange> joined(Choice choice) {
        FieldChange change = strikes.reaches(choice.change()) ? fold.change(choice.change()) : null;
        return change == null || change.digest().equals(digest)
                ? List.of()
                : joins.getOrDefault(change.digest(), List.of());
    }

    private Stream<Choice> left(Choice choice) {
        if (!strikes.reaches(choice.change())) {
            return choice.value().holds() ? Stream.of(choice) : Stream.empty();
        }
        return joined(choice).stream()
                .filter(made -> apart.add(made))
                .flatMap(made -> made.replaces().stream())
                .flatMap(this::offered)
                .flatMap(this::left);
    }

    private Stream<Choice> offered(ChangeId id) {
        Revision revision = fold.revision(id.revision());
        FieldChange change = fold.change(id);
        return revision == null || change == null
                ? Stream.empty()
                : new Head(id, change.value(), revision.stamp(), List.of()).choices();
    }
}

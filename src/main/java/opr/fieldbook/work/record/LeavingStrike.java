package opr.fieldbook.work.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.record.Strike;
import opr.fieldbook.log.ChangeId;
import opr.fieldbook.log.FieldChange;
import opr.fieldbook.log.FieldKey;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.RevisionId;
import opr.fieldbook.log.Stamp;

/**
 * A strike that would leave an inspection while what it struck stays: the value cannot come back, and nothing would say any
 * more who struck it, when and why.
 *
 * @param field whose value it struck
 * @param stamp who struck it, and when
 */
public record LeavingStrike(FieldKey field, Stamp stamp) {

    /**
     * The first of them; empty if there is none.
     *
     * @param present everything, what is to leave included
     * @param leaving the revisions that are to leave
     * @param aside   revisions kept aside already: a later merge may bring them back
     */
    public static Optional<LeavingStrike> first(Fold present, Set<RevisionId> leaving, List<Revision> aside) {
        List<Revision> going = present.revisions().stream()
                .filter(revision -> leaving.contains(revision.id()) && Strikes.isIn(revision))
                .toList();
        if (going.isEmpty()) {
            return Optional.empty();
        }
        Fold staying = new Fold();
        present.each(revision -> {
            if (!leaving.contains(revision.id())) {
                staying.apply(revision);
            }
        });
        List<Strike> kept = Strike.all(staying);
        List<Revision> struck = Stream.concat(staying.revisions().stream(), aside.stream())
                .filter(revision -> revision.changes().stream().anyMatch(FieldChange::struck))
                .toList();
        return going.stream()
                .flatMap(revision -> strikes(revision, present)
                        .filter(strike -> kept.stream().noneMatch(strike::says) && strike.struckOne(struck))
                        .map(strike -> new LeavingStrike(strike.field, revision.stamp())))
                .findFirst();
    }

    private static Stream<Going> strikes(Revision revision, Fold present) {
        return revision.changes().stream()
                .filter(change -> change.key().entity().kind().equals(Kind.STRIKE))
                .map(change -> change.key().entity().id())
                .distinct()
                .flatMap(id -> Strike.of(present, id).stream())
                .map(strike -> Going.of(strike, present));
    }

    /** One strike with every digest its value has. */
    private record Going(ChangeId change, FieldKey field, List<String> digests) {

        private static Going of(Strike strike, Fold present) {
            List<String> digests = new ArrayList<>(List.of(strike.digest()));
            FieldChange change = present.change(strike.change());
            if (change != null) {
                digests.add(change.digest());
            }
            return new Going(strike.change(), strike.field(), digests);
        }

        /** Whether a strike that stays tells the same of the value. */
        private boolean says(Strike other) {
            return other.change().equals(change)
                    || (other.field().equals(field) && digests.contains(other.digest()));
        }

        private boolean struckOne(List<Revision> revisions) {
            return revisions.stream().anyMatch(this::isIn);
        }

        private boolean isIn(Revision revision) {
            for (int i = 0; i < revision.changes().size(); i++) {
                FieldChange each = revision.changes().get(i);
                if (each.struck()
                        && (revision.changeId(i).equals(change)
                                || (each.key().equals(field) && digests.contains(each.digest())))) {
                    return true;
                }
            }
            return false;
        }
    }
}

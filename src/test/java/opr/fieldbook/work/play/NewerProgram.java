package opr.fieldbook.work.play;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import opr.fieldbook.base.Ids;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.log.FieldChange;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.Proposal;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.Stamp;
import opr.fieldbook.log.Value;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Desk;

/** What a newer program writes: a kind, a field, a member of a record that this one does not know. */
final class NewerProgram {

    private NewerProgram() {}

    static void write(PlayLaptop laptop, Random random) {
        List<Proposal> proposals = proposals(laptop, random);
        Desk desk = laptop.sitting().desk();
        Await.of(desk.join());
        OffsetDateTime now = laptop.clock.now();
        Await.of(desk.takeIn("Newer", fold -> {
            Fold next = fold.fork();
            List<FieldChange> changes = fold.changes(proposals, Ids::salt);
            if (!changes.isEmpty()) {
                Desk.Writer me = desk.writer();
                long logical = fold.nextLogical(now.toInstant().toEpochMilli());
                Stamp stamp = new Stamp(me.name(), me.device(), now, false, logical);
                Revision revision = Revision.of(stamp, fold.nextPlace(me.device()), "Newer", changes);
                laptop.sitting().markDirty();
                laptop.sitting().opened().file().append(revision);
                next.apply(revision);
            }
            return new Desk.Taken<>(next, true);
        }));
    }

    private static List<Proposal> proposals(PlayLaptop laptop, Random random) {
        Value word = Value.of("newer " + random.nextInt(4));
        String item = laptop.inspect(inspection -> new RandomEdits(inspection, random).item().toString());
        return List.of(switch (random.nextInt(3)) {
            case 0 -> Proposal.of("hologram", "h" + random.nextInt(2), "tilt", word);
            case 1 -> Proposal.of(Kind.CONCLUSION, item, "mood", word);
            default -> Proposal.of(
                    Kind.CONCLUSION,
                    item,
                    "answer",
                    new Value.Group(new TreeMap<>(Map.of("result", Value.of("met"), "mood", word))));
        });
    }
}

package opr.fieldbook.cli.bench.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opr.fieldbook.base.DiskProblems;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Ids;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.inspection.DeviceField;
import opr.fieldbook.log.ChangeId;
import opr.fieldbook.log.FieldChange;
import opr.fieldbook.log.FieldKey;
import opr.fieldbook.log.Proposal;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.RevisionId;
import opr.fieldbook.log.Stamp;
import opr.fieldbook.log.Value;
import opr.fieldbook.seal.DeviceIdentity;
import opr.fieldbook.store.InspectionFile;
import opr.fieldbook.store.OpenInspection;
import opr.fieldbook.store.transfer.ClosedFile;
import opr.fieldbook.store.transfer.Manifest;
import opr.fieldbook.store.transfer.Pieces;
import opr.fieldbook.store.transfer.Sender;
import org.jspecify.annotations.Nullable;

/** A colleague who never sleeps: hand-over files with as many revisions as are wanted. */
public final class BenchColleague {

    private static final int AT_ONCE = 5_000;
    private static final OffsetDateTime START = OffsetDateTime.of(2027, 3, 9, 9, 0, 0, 0, ZoneOffset.ofHours(-5));

    private final BenchLibrary library;
    private final DeviceIdentity device = DeviceIdentity.create();
    private final Sender sender = Sender.of(device, "Inspector B", "IB", "INSPECTOR");

    public BenchColleague(BenchLibrary library) {
        this.library = library;
    }

    /** Writes a hand-over file with so many revisions: answers given over and over. */
    public Path file(Path target, int count) {
        return file(target, count, Pieces.NONE);
    }

    /** The same with photos. */
    public Path file(Path target, int count, Pieces photos) {
        OpenInspection lead = library.sitting().opened();
        Path working = target.resolveSibling(target.getFileName() + ".working");
        try (InspectionFile file = InspectionFile.create(working, lead.id(), lead.key(), List.of(), FileStore.real())) {
            file.appendAll(lead.file().revisions());
            fill(file, count);
            ClosedFile.Content content =
                    new ClosedFile.Content(new OpenInspection(file, lead.key(), lead.exhibits()), true, List.of(), photos);
            new ClosedFile(FileStore.real())
                    .write(target, content, extent -> ClosedFile.Signed.by(device, lead.id(), manifest(extent, photos)));
        }
        delete(working);
        return target;
    }

    private static void delete(Path working) {
        try {
            Files.delete(working);
        } catch (IOException e) {
            throw DiskProblems.of(e, working);
        }
    }

    private Manifest manifest(ClosedFile.Extent extent, Pieces photos) {
        return new Manifest(
                Manifest.Purpose.HAND_OVER,
                sender,
                START.plusDays(2).toString(),
                extent.tips().stream().map(RevisionId::hex).toList(),
                extent.count(),
                photos.ids(),
                1,
                1,
                null);
    }

    private void fill(InspectionFile file, int count) {
        List<String> items = library.asked().stream().map(asked -> asked.id().toString()).toList();
        Map<String, ChangeId> last = new HashMap<>();
        List<Revision> some = new ArrayList<>(AT_ONCE);
        Revision before = revision(null, 1, introduction());
        some.add(before);
        for (int i = 1; i < count; i++) {
            String item = items.get(i % items.size());
            Value value = Value.group(Map.of("result", Value.of("na"), "reason", Value.of("Reason " + i)));
            ChangeId replaced = last.get(item);
            FieldChange change = new FieldChange(
                    FieldKey.of(Kind.CONCLUSION, item, "answer"),
                    value,
                    Ids.salt(),
                    replaced == null ? List.of() : List.of(replaced),
                    List.of());
            before = revision(before.id(), i + 1L, List.of(change));
            last.put(item, before.changeId(0));
            some.add(before);
            if (some.size() == AT_ONCE) {
                file.appendAll(some);
                some.clear();
            }
        }
        file.appendAll(some);
    }

    private List<FieldChange> introduction() {
        Proposal keys = DeviceField.KEYS.propose(
                device.device(), new DeviceField.Keys(sender.signing(), sender.agreement()));
        return List.of(new FieldChange(keys.key(), keys.value(), Ids.salt(), List.of(), List.of()));
    }

    private Revision revision(@Nullable RevisionId prev, long seq, List<FieldChange> changes) {
        Stamp stamp = new Stamp("Inspector B", device.device(), START.plusSeconds(seq), false, seq);
        return Revision.of(stamp, new Stamp.Place(seq, prev), "ConcludeItem", changes);
    }
}

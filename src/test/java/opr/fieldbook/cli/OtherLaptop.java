package opr.fieldbook.cli;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import opr.fieldbook.base.Ids;
import opr.fieldbook.domain.edit.Author;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.edit.EditRules;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.Proposal;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.Stamp;
import opr.fieldbook.store.Library;
import opr.fieldbook.store.OpenInspection;

/** Another laptop with what a library's inspection held at one moment; what it writes is put into the library's file. */
final class OtherLaptop {

    private static final OffsetDateTime START = OffsetDateTime.parse("2027-03-09T10:00:00-06:00");

    private final String name;
    private final String device;
    private final Fold fold = new Fold();
    private final Inspection inspection = Inspection.of(fold);
    private final List<Revision> written = new ArrayList<>();

    private OtherLaptop(String letter) {
        this.name = "Inspector " + letter;
        this.device = "other-laptop-" + letter;
    }

    static OtherLaptop of(TestLibrary library, String letter) {
        OtherLaptop laptop = new OtherLaptop(letter);
        open(library, opened -> opened.file().revisions(laptop.fold::apply));
        return laptop;
    }

    OtherLaptop apply(Edit edit) {
        OffsetDateTime now = START.plusMinutes(written.size());
        Author author = new Author(device, name, name.substring(name.length() - 1), now);
        return write(EditRules.name(edit, inspection), EditRules.proposals(edit, inspection, author));
    }

    OtherLaptop write(String edit, List<Proposal> proposals) {
        OffsetDateTime now = START.plusMinutes(written.size());
        Stamp stamp = new Stamp(name, device, now, false, fold.nextLogical(now.toInstant().toEpochMilli()));
        Revision revision =
                Revision.of(stamp, fold.nextPlace(device), edit, fold.changes(proposals, Ids::salt));
        fold.apply(revision);
        written.add(revision);
        return this;
    }

    /** Puts what it wrote into the library, as a merge would. */
    void handTo(TestLibrary library) {
        open(library, opened -> opened.file().appendAll(written));
    }

    private static void open(TestLibrary library, java.util.function.Consumer<OpenInspection> task) {
        try (Library open = Library.unlock(library.folder(), TestLibrary.PASSPHRASE.toCharArray())) {
            String id = open.inspections().list().getFirst().id();
            try (OpenInspection opened = open.openInspection(id)) {
                task.accept(opened);
            }
            open.inspections().markDirty(id);
        }
    }
}

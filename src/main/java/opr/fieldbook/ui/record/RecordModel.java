package opr.fieldbook.ui.record;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.inspection.InspectionField;
import opr.fieldbook.domain.record.HoldRules;
import opr.fieldbook.ui.dialogs.Dialogs;
import opr.fieldbook.ui.live.LiveInspection;
import opr.fieldbook.ui.settle.SettleModel;
import opr.fieldbook.work.Background;
import opr.fieldbook.work.TimeSource;
import opr.fieldbook.work.keep.ArchiveInspection;
import opr.fieldbook.work.record.Roster;

/** The record of an open inspection: its roster, hold, archive, and leaving it. */
public final class RecordModel {

    private final LiveInspection live;
    private final Dialogs dialogs;
    private final Background background;
    private final Consumer<String> leave;

    /** @param leave removes this copy; gets the number as it was typed */
    public RecordModel(LiveInspection live, Dialogs dialogs, Background background, Consumer<String> leave) {
        this.live = live;
        this.dialogs = dialogs;
        this.background = background;
        this.leave = leave;
    }

    /** The bridge to the inspection, for what stands beside a field and listens by itself. */
    LiveInspection live() {
        return live;
    }

    /** Everybody on the roster, by code. */
    public List<Roster.Person> roster() {
        return Roster.of(live.state(), live.sitting().identities());
    }

    public void putPerson(String code, String name, String title) {
        live.submit(new Edit.PutPerson(code, name, title.isBlank() ? null : title));
    }

    public void removePerson(String code) {
        live.submit(new Edit.RemovePerson(code));
    }

    /** Whether the person here leads the inspection. */
    public boolean leads() {
        return live.inspection().leads(live.me().device());
    }

    public Optional<InspectionField.Hold> hold() {
        return HoldRules.of(live.inspection());
    }

    /** Asks for the reason and puts a hold on, or lifts the one there is. */
    public void changeHold() {
        boolean on = hold().isEmpty();
        dialogs.reason(
                new Dialogs.Question(
                        Text.of(on ? "record.hold.set-title" : "record.hold.lift-title"),
                        SettleModel.asking(
                                Text.of(on ? "record.hold.set-sentence" : "record.hold.lift-sentence"),
                                live.state(),
                                InspectionField.HOLD.key(live.inspection().id())),
                        on ? "record.hold.set-yes" : "record.hold.lift-yes",
                        "record.keep"),
                reason -> live.submit(new Edit.ChangeHold(on, reason)));
    }

    /** Asks where, and writes the archive into a folder of its own there. */
    public void archive() {
        dialogs.chooseFolder("record.archive.where").ifPresent(this::archiveIn);
    }

    private void archiveIn(Path parent) {
        Path folder = parent.resolve(live.inspection().number() + "-archive");
        dialogs.confirm(
                new Dialogs.Question(
                        Text.of("record.archive.title"),
                        Text.of("record.archive.sentence", folder),
                        "record.archive.yes",
                        "record.keep"),
                () -> live.sitting().hold(background.run(
                        () -> new ArchiveInspection(FileStore.real(), TimeSource.CLOCK)
                                .write(live.sitting(), folder),
                        (archive, failure) -> {
                            if (archive == null) {
                                dialogs.problem(failure);
                            } else {
                                dialogs.done(Text.of("record.archive.done", archive.files().size()), archive.folder());
                            }
                        })));
    }

    /** Asks for the number, and removes this copy. */
    public void leave() {
        dialogs.reason(
                new Dialogs.Question(
                        Text.of("record.leave.title", live.inspection().number()),
                        Text.of("record.leave.sentence"),
                        "record.leave.yes",
                        "record.keep"),
                leave);
    }
}

package opr.fieldbook.ui.team;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.inspection.Role;
import opr.fieldbook.domain.team.Parts;
import opr.fieldbook.ui.dialogs.Dialogs;
import opr.fieldbook.ui.live.LiveInspection;
import opr.fieldbook.work.Background;
import opr.fieldbook.work.merge.HandOver;
import opr.fieldbook.work.merge.Watch;
import opr.fieldbook.work.team.TeamTask;
import opr.fieldbook.work.team.TeamView;
import opr.fieldbook.work.team.WorkPackage;
import org.jspecify.annotations.Nullable;

/** The team of an open inspection: who is on it, what they have, and the files that go to them. */
public final class TeamModel {

    /** Nothing is known of how far the writing is. */
    private static final double UNKNOWN = -1;

    private static final Set<String> SHOWN = Set.of(Kind.MEMBER, Kind.INVITATION, Kind.ASSIGNMENT, Kind.DEVICE);

    private final LiveInspection live;
    private final TeamTask task;
    private final Background background;
    private final Dialogs dialogs;
    private final ReadOnlyObjectWrapper<@Nullable TeamView> view = new ReadOnlyObjectWrapper<>(this, "view");
    private final ReadOnlyStringWrapper busy = new ReadOnlyStringWrapper(this, "busy", "");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress", UNKNOWN);
    private final ReadOnlyBooleanWrapper stoppable = new ReadOnlyBooleanWrapper(this, "stoppable");
    private AtomicBoolean stop = new AtomicBoolean();
    private Runnable unsubscribe = () -> {};

    public TeamModel(LiveInspection live, TeamTask task, Background background, Dialogs dialogs) {
        this.live = live;
        this.task = task;
        this.background = background;
        this.dialogs = dialogs;
    }

    public void attach() {
        unsubscribe.run();
        unsubscribe = live.onChange(things -> {
            if (things.stream().anyMatch(thing -> SHOWN.contains(thing.kind()))) {
                refresh();
            }
        });
        refresh();
    }

    public void detach() {
        unsubscribe.run();
        unsubscribe = () -> {};
    }

    /** Reads it anew, in the background. */
    public void refresh() {
        live.sitting().hold(background.run(task::look, (now, failure) -> {
            if (now != null) {
                view.set(now);
            } else {
                dialogs.problem(Objects.requireNonNull(failure));
            }
        }));
    }

    /** Null until it is read for the first time. */
    public ReadOnlyObjectProperty<@Nullable TeamView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /** What is being written now, in words; empty for nothing. */
    ReadOnlyStringProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** How much of it is written and read back, 0 to 1; negative where that is not known. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Whether what is being written can be stopped. */
    ReadOnlyBooleanProperty stoppableProperty() {
        return stoppable.getReadOnlyProperty();
    }

    /** Stops the hand-over that is being written; nothing is left of it then. */
    void cancel() {
        stop.set(true);
    }

    /** The sections that can be given to somebody. */
    List<Parts.Part> sections() {
        return Parts.all(live.inspection());
    }

    /** Asks for the place and writes a work package; the passphrase is wiped. */
    void pack(String name, Role role, List<String> sections, boolean names, char[] passphrase) {
        Path target = dialogs.chooseTarget("team.package.where", fileName(name)).orElse(null);
        if (target == null) {
            Arrays.fill(passphrase, '\0');
            return;
        }
        WorkPackage.Wanted wanted = new WorkPackage.Wanted(name, role, sections, names);
        write("team.package.writing", target, () -> {
            try {
                return task.pack(wanted, passphrase, target).sent();
            } finally {
                Arrays.fill(passphrase, '\0');
            }
        });
    }

    /** Asks for the place and hands the inspection over. */
    void handOver() {
        dialogs.chooseTarget("team.send.where", fileName(live.me().letter()))
                .ifPresent(this::handOver);
    }

    private void handOver(Path target) {
        AtomicBoolean mine = new AtomicBoolean();
        stop = mine;
        stoppable.set(true);
        Watch watch = Watch.paced((done, of) -> background.fx().execute(() -> told(mine, (double) done / of)), mine::get);
        write("team.send.writing", target, () -> task.send(target, watch));
    }

    private void told(AtomicBoolean of, double share) {
        if (of == stop && stoppable.get()) {
            progress.set(share);
        }
    }

    /** Asks for the place and writes a receipt: one file tells every member what this laptop has. */
    void receipt() {
        dialogs.chooseTarget("team.receipt.where", fileName("receipt"))
                .ifPresent(target -> write("team.receipt.writing", target, () -> task.receipt(target)));
    }

    /** Asks whether the six words are the same, and remembers it. */
    void confirm(TeamView.Line line) {
        dialogs.confirm(
                new Dialogs.Question(
                        Text.of("team.confirm.title", line.member().who().name()),
                        Text.of("team.confirm.sentence", String.join(" ", line.words())),
                        "team.confirm.yes",
                        "team.confirm.keep"),
                () -> run(() -> task.confirm(line.member().id()), view::set));
    }

    /** Whether this is the laptop the person sits at; a former laptop of theirs is not. */
    boolean isHere(TeamView.Line line) {
        return line.member().id().equals(live.me().device());
    }

    /** Whether whoever works here leads: only a lead decides about a laptop that was lost. */
    boolean leads() {
        return live.inspection().leads(live.me().device());
    }

    /** Notes that the laptop of a member was lost on a day. */
    void lose(TeamView.Line line, LocalDate since) {
        run(() -> task.lose(line.member().id(), since), view::set);
    }

    /** Asks, and takes in what was kept aside of a lost laptop. */
    void takeIn(TeamView.Line line) {
        String name = line.member().who().name();
        dialogs.confirm(
                new Dialogs.Question(
                        Text.of("team.take-in.title", line.aside(), name),
                        Text.of("team.take-in.sentence"),
                        "team.take-in.yes",
                        "team.take-in.keep"),
                () -> run(() -> task.takeIn(line.member().id()), taken -> {
                    dialogs.done(Text.of("team.take-in.done", taken, name));
                    refresh();
                }));
    }

    private <T> void run(Supplier<T> work, Consumer<T> then) {
        live.sitting().hold(background.run(work, (now, failure) -> {
            if (now != null) {
                then.accept(now);
            } else {
                dialogs.problem(Objects.requireNonNull(failure));
            }
        }));
    }

    /** Says that the drive may be taken out only when the file was read back. */
    private void write(String busyKey, Path target, Supplier<HandOver.Sent> work) {
        busy.set(Text.of(busyKey, target.getFileName()));
        live.sitting().hold(background.run(work, (sent, failure) -> {
            busy.set("");
            stoppable.set(false);
            progress.set(UNKNOWN);
            if (sent != null) {
                written(sent);
            } else {
                dialogs.problem(Objects.requireNonNull(failure));
            }
            refresh();
        }));
    }

    /** Every volume is named: one that stays behind is missing elsewhere. */
    private void written(HandOver.Sent sent) {
        String names = sent.files().stream().map(file -> String.valueOf(file.getFileName())).collect(Collectors.joining(", "));
        String done = Text.of(sent.files().size() == 1 ? "team.written" : "team.written-several", names);
        Path folder = sent.files().getFirst().getParent();
        if (!sent.warnings().isEmpty()) {
            dialogs.attention(done + " " + String.join(" ", sent.warnings()));
        } else if (folder == null) {
            dialogs.done(done);
        } else {
            dialogs.done(done, folder);
        }
    }

    private String fileName(String whose) {
        String plain = whose.strip().replaceAll("[^A-Za-z0-9]+", "-");
        return live.inspection().number() + "-" + plain + ".fieldbook";
    }
}

package opr.fieldbook.ui.merge.model;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.dialogs.Dialogs;
import opr.fieldbook.ui.live.LiveInspection;
import opr.fieldbook.work.merge.HandOver;
import opr.fieldbook.work.merge.TeamFiles;
import opr.fieldbook.work.merge.Watch;
import org.jspecify.annotations.Nullable;

/** What goes back to the team: the merged inspection for everyone, or only a receipt. */
public final class WriteBack {

    private static final String SUFFIX = ".fieldbook";

    private final LiveInspection live;
    private final TeamFiles team;
    private final MergeRun run;
    private final Dialogs dialogs;
    private final ReadOnlyObjectWrapper<@Nullable String> written = new ReadOnlyObjectWrapper<>(this, "written");

    WriteBack(LiveInspection live, TeamFiles team, MergeRun run, Dialogs dialogs) {
        this.live = live;
        this.team = team;
        this.run = run;
        this.dialogs = dialogs;
    }

    /** What was written and read back, so that the drive may be taken out; null before that. */
    public ReadOnlyObjectProperty<@Nullable String> writtenProperty() {
        return written.getReadOnlyProperty();
    }

    /** Asks where to, and writes the merged inspection for everyone. */
    public void eveningPack() {
        write("merge.pack.write", "evening", "merge.run.pack", true, team::send);
    }

    /** Asks where to, and writes what this laptop has, without any of it. */
    public void receipt() {
        write("merge.receipt.write", "receipt", "merge.run.receipt", false, (target, watch) -> team.receipt(target));
    }

    private void write(String titleKey, String name, String runKey, boolean stops, BiFunction<Path, Watch, HandOver.Sent> work) {
        if (run.isWorking()) {
            return;
        }
        dialogs.chooseTarget(titleKey, live.inspection().number() + "-" + name + SUFFIX).ifPresent(target -> {
            written.set(null);
            run.start(Text.of(runKey), stops, watch -> work.apply(target, watch), sent -> {
                List<Path> files = sent.files();
                String names =
                        files.stream().map(file -> String.valueOf(file.getFileName())).collect(Collectors.joining(", "));
                Path folder = files.getFirst().toAbsolutePath().getParent();
                written.set(
                        sent.exhibits() == 0
                                ? Text.of("merge.pack.written", names, folder)
                                : Text.of("merge.pack.written-with", names, folder, sent.exhibits()));
                if (!sent.warnings().isEmpty()) {
                    dialogs.attention(String.join(" ", sent.warnings()));
                }
                run.say(new RunState.Done(Text.of("merge.pack.safe"), String.valueOf(written.get())));
            });
        });
    }
}

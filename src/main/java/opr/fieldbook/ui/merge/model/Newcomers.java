package opr.fieldbook.ui.merge.model;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.dialogs.Dialogs;
import opr.fieldbook.work.Background;
import opr.fieldbook.work.merge.TeamFiles;

/** The laptops that are new here, and what a person says after comparing their six words. */
public final class Newcomers {

    private final TeamFiles team;
    private final Background background;
    private final Dialogs dialogs;
    private final ChosenFiles chosen;
    private final Set<String> matched = new HashSet<>();
    private final ObservableList<Newcomer> all = FXCollections.observableArrayList();
    private final ObservableList<Refusal> refusals = FXCollections.observableArrayList();

    /** What was left out because its six words differ. */
    public record Refusal(String first, String rest) {}

    Newcomers(TeamFiles team, Background background, Dialogs dialogs, ChosenFiles chosen) {
        this.team = team;
        this.background = background;
        this.dialogs = dialogs;
        this.chosen = chosen;
    }

    /** The laptops whose six words are to be compared. */
    public ObservableList<Newcomer> all() {
        return all;
    }

    /** What was left out because the words differ. */
    public ObservableList<Refusal> refusals() {
        return refusals;
    }

    /** Those that were compared since the files were looked at are not asked about again. */
    void show(List<Newcomer> now) {
        List<Newcomer> open =
                now.stream().filter(each -> !matched.contains(each.device())).toList();
        if (!all.equals(open)) {
            all.setAll(open);
        }
    }

    /** All six words are the same: the laptop is remembered. */
    public void match(Newcomer newcomer) {
        background.run(
                () -> {
                    team.confirm(newcomer.device());
                    return newcomer;
                },
                (done, failure) -> {
                    if (done == null) {
                        dialogs.problem(Objects.requireNonNull(failure));
                    } else {
                        matched.add(newcomer.device());
                        all.remove(newcomer);
                    }
                });
    }

    /** The words differ: its files are left out, and why is said until the next merge. */
    public void differ(Newcomer newcomer) {
        Set<Path> files = Set.copyOf(newcomer.files());
        String first = files.isEmpty()
                ? Text.of("merge.newcomer.merged", newcomer.name())
                : Text.of(
                        "merge.newcomer.left-out",
                        files.stream().map(file -> String.valueOf(file.getFileName())).sorted().collect(Collectors.joining(", ")));
        refusals.add(new Refusal(first, files.isEmpty() ? "" : Text.of("merge.newcomer.why", first, newcomer.name())));
        all.remove(newcomer);
        files.forEach(chosen::remove);
    }
}

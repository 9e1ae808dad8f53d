package opr.fieldbook.ui.report.model;

import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import opr.fieldbook.domain.issue.Issue;
import opr.fieldbook.log.Fold;
import opr.fieldbook.ui.live.LiveInspection;
import org.jspecify.annotations.Nullable;

/** Keeps what changed since issue up to date: read on the writer, one reading at a time, and once more if something came meanwhile. */
final class SinceReading {

    private final LiveInspection live;
    private final Function<Fold, @Nullable IssueView> question;
    private final ReadOnlyObjectWrapper<@Nullable IssueView> view = new ReadOnlyObjectWrapper<>(this, "view");
    private boolean reading;
    private boolean again;

    /** @param question reads it, on the writer */
    SinceReading(LiveInspection live, Function<Fold, @Nullable IssueView> question) {
        this.live = live;
        this.question = question;
    }

    ReadOnlyObjectProperty<@Nullable IssueView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /** Something may have changed. Before issue there is nothing to read. */
    void refresh() {
        if (!Issue.recorded(live.state())) {
            view.set(null);
        } else if (reading) {
            again = true;
        } else {
            reading = true;
            live.read(question, this::show).whenComplete((now, failure) -> done());
        }
    }

    private void show(@Nullable IssueView now) {
        if (!Objects.equals(now, view.get())) {
            view.set(now);
        }
    }

    /** Also after a reading that failed: the next one may not. */
    private void done() {
        reading = false;
        if (again) {
            again = false;
            refresh();
        }
    }
}

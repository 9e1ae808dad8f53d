package opr.fieldbook.ui.report.model;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import opr.fieldbook.domain.issue.Issue;
import opr.fieldbook.ui.live.LiveInspection;
import org.jspecify.annotations.Nullable;

/** Keeps what changed since issue up to date: read on the writer, one reading at a time, and once more if something came meanwhile. */
final class SinceReading {

    private final LiveInspection live;
    private final ReadOnlyObjectWrapper<@Nullable IssueView> view = new ReadOnlyObjectWrapper<>(this, "view");
    private boolean reading;
    private boolean again;

    SinceReading(LiveInspection live) {
        this.live = live;
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
            live.read(IssueReading::of, this::show);
        }
    }

    private void show(@Nullable IssueView now) {
        reading = false;
        view.set(now);
        if (again) {
            again = false;
            refresh();
        }
    }
}

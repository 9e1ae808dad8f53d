package opr.fieldbook.ui.inspect;

import java.util.ArrayList;
import java.util.List;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.log.EntityKey;
import opr.fieldbook.ui.shell.Places;

/** Notes where a screen wanted to go. */
public final class NotedPlaces implements Places {

    public final List<String> went = new ArrayList<>();

    @Override
    public void toItem(ConclusionId item) {
        went.add("item " + item);
    }

    @Override
    public void toFinding(String findingId) {
        went.add("finding " + findingId);
    }

    @Override
    public void raiseFrom(ConclusionId item) {
        went.add("raise " + item);
    }

    @Override
    public void raise() {
        went.add("raise");
    }

    @Override
    public void toThing(EntityKey thing) {
        went.add("thing " + thing);
    }

    @Override
    public void toConflicts() {
        went.add("conflicts");
    }

    @Override
    public void toTab(String textKey) {
        went.add("tab " + textKey);
    }
}

package opr.fieldbook.ui.window;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.check.NewerRules;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.EntityKey;
import opr.fieldbook.ui.live.LiveInspection;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.widgets.mark.Banner;

/** Says how many changes a newer version of the program wrote, which this one keeps and cannot show. */
final class NewerBanner {

    private final LiveInspection live;
    private final Map<EntityKey, Integer> counts = new HashMap<>();
    private final VBox node = new VBox();

    NewerBanner(LiveInspection live) {
        this.live = live;
        node.setId("settle.newer");
        read();
    }

    VBox node() {
        return node;
    }

    /** Reads all there is. */
    void read() {
        counts.clear();
        for (String kind : live.state().kinds()) {
            live.state().all(kind).forEach(this::count);
        }
        show();
    }

    /** Reads again what changed. */
    void changed(Set<EntityKey> things) {
        for (EntityKey thing : things) {
            counts.remove(thing);
            Entity entity = live.state().find(thing.kind(), thing.id());
            if (entity != null) {
                count(entity);
            }
        }
        show();
    }

    private void count(Entity entity) {
        int newer = NewerRules.count(entity);
        if (newer > 0) {
            counts.put(entity.key(), newer);
        }
    }

    private void show() {
        int count = counts.values().stream().mapToInt(Integer::intValue).sum();
        node.getChildren().clear();
        if (count > 0) {
            String words = count == 1 ? Text.of("settle.newer-one") : Text.of("settle.newer", count);
            node.getChildren()
                    .add(new Banner(
                                    Family.AMBER,
                                    "mdi2i-information-outline",
                                    words,
                                    Text.of("settle.newer.rest"))
                            .flush());
        }
        node.setManaged(count > 0);
    }
}

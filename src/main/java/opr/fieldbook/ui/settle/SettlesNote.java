package opr.fieldbook.ui.settle;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.log.EntityKey;
import opr.fieldbook.log.FieldKey;
import opr.fieldbook.ui.live.LiveInspection;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;

/**
 * Stands beside whatever edits a field: while the field is in conflict it says between whom, and that what is saved there
 * settles it. Takes no room otherwise. It listens by itself as long as it stands in a window, so an editor only names its
 * fields.
 */
public final class SettlesNote extends VBox {

    private final LiveInspection live;
    private final Label words = Words.wrapped("", Style.FIELD_MESSAGE);
    private List<FieldKey> keys;
    private Runnable unsubscribe = () -> {};

    /** @param keys the fields that the editor writes, as {@link Field#key} names them */
    public SettlesNote(LiveInspection live, FieldKey... keys) {
        this.live = live;
        this.keys = List.of(keys);
        setMinHeight(Region.USE_PREF_SIZE);
        Family.AMBER.on(words);
        words.setGraphic(Icon.family("mdi2a-alert-circle-outline", Icon.IN_TAG));
        getChildren().add(words);
        sceneProperty().addListener((source, before, now) -> {
            unsubscribe.run();
            unsubscribe = now == null ? () -> {} : live.onChange(this::changed);
            show();
        });
        show();
    }

    /** The editor writes other fields from here on. */
    public void watch(FieldKey... now) {
        keys = List.of(now);
        show();
    }

    /** The id of the sentence about these fields. */
    public static String id(List<FieldKey> keys) {
        return "settles."
                + keys.stream().map(key -> key.entity() + "/" + key.field()).collect(Collectors.joining("+"));
    }

    private void changed(Set<EntityKey> things) {
        if (keys.stream().anyMatch(key -> things.contains(key.entity()))) {
            show();
        }
    }

    private void show() {
        setId(id(keys));
        String sentence = SettleModel.saving(live.state(), keys).orElse("");
        words.setText(sentence);
        setVisible(!sentence.isEmpty());
        setManaged(!sentence.isEmpty());
    }
}

package opr.fieldbook.ui.settle;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import opr.fieldbook.domain.conflict.RemovedAnyway;
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
    private final Label words = message("settles.words");
    private final Label removed = message("settles.removed");
    private List<FieldKey> keys;
    private boolean ofThing;
    private Runnable unsubscribe = () -> {};

    /** @param keys the fields that the editor writes, as {@link Field#key} names them */
    public SettlesNote(LiveInspection live, FieldKey... keys) {
        this.live = live;
        this.keys = List.of(keys);
        setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(words, removed);
        sceneProperty().addListener((source, before, now) -> {
            unsubscribe.run();
            unsubscribe = now == null ? () -> {} : live.onChange(this::changed);
            show();
        });
        show();
    }

    /** It also says when the thing itself was removed by somebody and stays because another one changed it. */
    public SettlesNote ofThing() {
        ofThing = true;
        show();
        return this;
    }

    private static Label message(String id) {
        Label label = Family.AMBER.on(Words.wrapped("", Style.FIELD_MESSAGE));
        label.setGraphic(Icon.family("mdi2a-alert-circle-outline", Icon.IN_TAG));
        label.setId(id);
        return label;
    }

    /** The editor writes other fields from here on. */
    public void watch(FieldKey... now) {
        keys = List.of(now);
        show();
    }

    private static String id(List<FieldKey> keys) {
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
        boolean conflict = show(words, sentence);
        boolean stays = show(removed, ofThing ? stays() : "");
        setVisible(conflict || stays);
        setManaged(conflict || stays);
    }

    private static boolean show(Label label, String sentence) {
        label.setText(sentence);
        label.setVisible(!sentence.isEmpty());
        label.setManaged(!sentence.isEmpty());
        return !sentence.isEmpty();
    }

    private String stays() {
        return keys.stream()
                .map(FieldKey::entity)
                .distinct()
                .map(thing -> RemovedAnyway.of(live.inspection(), thing))
                .filter(Objects::nonNull)
                .map(RemovedAnyway::words)
                .findFirst()
                .orElse("");
    }
}

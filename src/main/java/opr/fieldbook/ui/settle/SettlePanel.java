package opr.fieldbook.ui.settle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import opr.fieldbook.domain.conflict.OpenConflict;
import opr.fieldbook.domain.conflict.RemovedAnyway;
import opr.fieldbook.log.EntityKey;

/**
 * All that is open between people about some things: each conflict with every value, who gave it, when and on which laptop,
 * and one press to settle it. A card stays while nothing about its conflict changes, so that nobody loses what they type.
 */
public final class SettlePanel extends VBox {

    private final SettleModel model;
    private final String own;
    private final Map<Object, Node> cards = new HashMap<>();

    /** @param own the kind of thing that stands above the panel anyway; a card about another says what it is about */
    public SettlePanel(SettleModel model, String own) {
        super(10);
        this.model = model;
        this.own = own;
        setId("settle.panel");
        setManaged(false);
        setVisible(false);
    }

    /** Shows what is open about the wanted things now; takes no room when nothing is. */
    public void show(Predicate<EntityKey> wanted) {
        List<OpenConflict> conflicts = model.conflicts(wanted);
        List<RemovedAnyway> removed = model.removed(wanted);
        Map<Object, Node> now = new HashMap<>();
        List<Node> order = new ArrayList<>();
        for (OpenConflict open : conflicts) {
            Object key = List.of(open.id(), open.choices());
            Node card = cards.get(key);
            now.put(key, card != null ? card : card(open));
            order.add(now.get(key));
        }
        for (RemovedAnyway one : removed) {
            Node card = cards.get(one);
            now.put(one, card != null ? card : new RemovedCard(one, model::decide));
            order.add(now.get(one));
        }
        cards.clear();
        cards.putAll(now);
        if (!getChildren().equals(order)) {
            getChildren().setAll(order);
        }
        setManaged(!order.isEmpty());
        setVisible(!order.isEmpty());
    }

    /** The values stand there at once; what was there before them is looked up in the log. */
    private ConflictCard card(OpenConflict open) {
        ConflictCard card = new ConflictCard(model, open, !open.thing().kind().equals(own));
        model.before(open, card::show);
        return card;
    }
}

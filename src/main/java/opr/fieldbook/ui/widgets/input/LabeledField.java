package opr.fieldbook.ui.widgets.input;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;

/** A field with its label above, a plain hint beside the label, and a message below when there is something to say. */
public final class LabeledField extends VBox {

    private final Label label;
    private final Label hint = Words.of("", Style.FIELD_HINT);
    private final Label message = Words.wrapped("", Style.FIELD_MESSAGE);
    private final HBox head;
    private final Node field;

    /** A field named by a text key; the key becomes the id of the field if it has none. */
    public LabeledField(String textKey, Node field) {
        this(field, Text.of(textKey));
        if (field.getId() == null) {
            field.setId(textKey);
        }
    }

    /** A field whose name is known only while the program runs, as that of any field of a record. */
    public static LabeledField named(String name, Node field) {
        return new LabeledField(field, name);
    }

    private LabeledField(Node field, String name) {
        this.field = field;
        Style.LABELED_FIELD.on(this);
        label = Words.whole(name, Style.FIELD_LABEL);
        label.setLabelFor(field);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head = new HBox(6, label, hint, gap);
        VBox.setVgrow(field, Priority.ALWAYS);
        if (field instanceof Region region && !(field instanceof ChoiceBar)) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        getChildren().addAll(head, field);
        speak();
    }

    /** A short plain hint beside the label, as "required for a deficiency". */
    public LabeledField hint(String words) {
        hint.setText(words);
        speak();
        return this;
    }

    /** Something at the right end of the label row, as a link or a count. */
    public LabeledField aside(Node node) {
        head.getChildren().add(node);
        return this;
    }

    /** A sentence below the field; red marks the field too. */
    public void say(Family family, String words) {
        family.on(message);
        message.setText(words);
        message.setGraphic(
                Icon.family(family == Family.GREEN ? "mdi2c-check-circle" : "mdi2a-alert-circle-outline", Icon.IN_TAG));
        if (!getChildren().contains(message)) {
            getChildren().add(message);
        }
        Style.WRONG.on(field, family == Family.RED);
        field.setAccessibleHelp(words);
    }

    /** Takes the sentence away. */
    public void clear() {
        getChildren().remove(message);
        Style.WRONG.off(field);
        field.setAccessibleHelp(null);
    }

    /** The field inside. */
    public Node field() {
        return field;
    }

    private void speak() {
        String words = hint.getText().isEmpty()
                ? label.getText()
                : Text.of("app.field.spoken", label.getText(), hint.getText());
        if (field instanceof ChoiceBar bar) {
            bar.setGroup(words);
        } else {
            field.setAccessibleText(words);
        }
    }
}

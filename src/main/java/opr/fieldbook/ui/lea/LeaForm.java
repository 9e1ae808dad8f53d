package opr.fieldbook.ui.lea;

import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import java.time.LocalDate;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.protocol.Protocol;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.widgets.input.LabeledField;
import org.jspecify.annotations.Nullable;

/** The fields of an LEA; in the register, and inline when a new inspection needs one that is not there yet. */
final class LeaForm extends VBox {

    private final TextField name = new TextField();
    private final ProblemFields fields;
    private final LeaFormModel model;

    LeaForm(LeaFormModel model) {
        super(14);
        this.model = model;
        fields = new ProblemFields(model.problems());
        name.textProperty().bindBidirectional(model.nameProperty());
        TextField state = text(model.stateProperty());
        state.setPrefColumnCount(3);
        HBox who = new HBox(
                14,
                grow(fields.add("home.lea.name", name).hint(Text.of("home.lea.name.hint"))),
                fields.add("home.lea.state", state));
        HBox where = new HBox(
                14,
                grow(fields.add("home.lea.county", text(model.countyProperty()))),
                grow(fields.add("home.lea.office", text(model.fieldOfficeProperty()))));
        FlowPane models = new FlowPane(18, 6);
        for (Protocol protocol : model.protocols()) {
            CheckBox box = new CheckBox(Text.of("home.lea.model", protocol.title(), protocol.model()));
            box.setId("home.lea.model-" + protocol.model());
            box.selectedProperty().bindBidirectional(model.modelProperty(protocol.model()));
            models.getChildren().add(box);
        }
        HBox dates = new HBox(
                14,
                date("home.lea.signed", model.signedProperty()),
                date("home.lea.amended", model.amendedProperty()),
                date("home.lea.expires", model.expiresProperty()));
        dates.setAlignment(Pos.TOP_LEFT);
        getChildren()
                .addAll(
                        who,
                        where,
                        fields.add("home.lea.models", models),
                        dates,
                        fields.add("home.lea.facilities", new NameListField(model.facilities(), "home.lea.facility")));
        FormMessage whole = new FormMessage(model.problems(), LeaFormModel.WHOLE);
        getChildren().add(whole);
        Style.FORM_PAGE.on(this);
    }

    void focusFirst() {
        name.requestFocus();
    }

    /** Saves what is written; false if something needs a look, which then has the keyboard. */
    boolean save() {
        boolean readable = fields.takeDays();
        if (readable) {
            model.save();
        }
        boolean saved = readable && model.problems().isEmpty();
        if (!saved) {
            fields.focusFirst();
        }
        return saved;
    }

    private LabeledField date(String textKey, ObjectProperty<@Nullable LocalDate> day) {
        LabeledField field = fields.add(textKey, new DateField(day));
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setPrefWidth(150);
        return field;
    }

    private static TextField text(javafx.beans.property.StringProperty words) {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(words);
        return field;
    }

    private static <N extends Node> N grow(N node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        return node;
    }
}

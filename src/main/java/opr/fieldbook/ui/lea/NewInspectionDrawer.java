package opr.fieldbook.ui.lea;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.inspection.InspectionField;
import opr.fieldbook.domain.inspection.Summary;
import opr.fieldbook.domain.protocol.Protocol;
import opr.fieldbook.ui.shell.Desktop;
import opr.fieldbook.ui.shell.Shortcut;
import opr.fieldbook.ui.shell.Shortcuts;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.frame.Drawer;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.ui.widgets.input.LabeledField;
import opr.fieldbook.ui.widgets.input.Option;
import opr.fieldbook.ui.widgets.input.Segmented;
import org.jspecify.annotations.Nullable;

/** A new inspection in one drawer, in the order a person thinks of it: which LEA, which models, when, where. */
public final class NewInspectionDrawer {

    private static final double WIDTH = 720;

    private final NewInspectionModel model;
    private final ProblemFields fields;
    private final Drawer drawer = new Drawer(Text.of("home.new"));
    private final LeaPicker picker;
    private final ActionButton create;

    /** @param shortcuts of the window */
    public NewInspectionDrawer(NewInspectionModel model, Shortcuts shortcuts) {
        this.model = model;
        this.fields = new ProblemFields(model.problems());
        picker = new LeaPicker(model.picker());
        create = ActionButton.primary("home.new.create", this::create).key(Shortcut.DONE.cap());
        drawer.setWidthOf(WIDTH);
        drawer.setBody(page());
        drawer.setFooter(Words.of(Text.of("home.new.number"), Style.META, Style.SECONDARY), Drawer.space(), create);
        Shortcuts.Bound bound = shortcuts.bind(Shortcut.DONE, drawer, this::create);
        drawer.onClosing(bound::release);
        Desktop.keysOf(drawer, List.of(Shortcut.DONE, Shortcut.CLOSE, Shortcut.LOCK, Shortcut.ALL_KEYS));
        model.onCreatedFirst(drawer::requestClose);
        model.busyProperty().addListener((source, before, busy) -> {
            String words = Text.of(busy ? "home.new.creating" : "home.new.create");
            create.setWords(words);
            create.setUnavailable(busy ? words : null);
        });
    }

    public Drawer drawer() {
        return drawer;
    }

    /** Gives the keyboard to the first field. */
    public void focusFirst() {
        picker.requestFocus();
    }

    private VBox page() {
        VBox page = Style.FORM_PAGE.on(new VBox(18));
        page.getChildren()
                .addAll(
                        fields.add(NewInspectionModel.LEA, picker),
                        onceChosen(fields.add(NewInspectionModel.MODELS, models())
                                .hint(Text.of("home.new.models.hint"))),
                        owner(),
                        dates(),
                        facilities(),
                        tour(),
                        last(),
                        new FormMessage(model.problems(), NewInspectionModel.WHOLE));
        return page;
    }

    private FlowPane models() {
        FlowPane models = new FlowPane(18, 6);
        for (Protocol protocol : model.protocols()) {
            CheckBox box = new CheckBox(Text.of("home.lea.model", protocol.title(), protocol.model()));
            box.setId("home.new.model-" + protocol.model());
            box.selectedProperty().bindBidirectional(model.modelProperty(protocol.model()));
            models.getChildren().add(box);
        }
        return models;
    }

    private LabeledField facilities() {
        return onceChosen(fields.add(
                        NewInspectionModel.FACILITIES, new NameListField(model.facilities(), "home.new.facility"))
                .hint(Text.of("home.new.facilities.hint")));
    }

    /** Shown only when it is known which LEA. */
    private LabeledField onceChosen(LabeledField field) {
        field.visibleProperty()
                .bind(model.picker().leaProperty().isNotNull().and(model.picker().addingProperty().not()));
        field.managedProperty().bind(field.visibleProperty());
        return field;
    }

    private LabeledField owner() {
        Segmented owner = new Segmented(
                Text.of("home.new.owner"),
                List.of(
                        Option.of(InspectionField.Owner.OPR.name(), Text.of("home.new.owner.opr")),
                        Option.of(InspectionField.Owner.ERO.name(), Text.of("home.new.owner.ero"))));
        owner.valueProperty().set(model.ownerProperty().get().name());
        owner.onChoose(key -> {
            if (key != null) {
                model.ownerProperty().set(InspectionField.Owner.valueOf(key));
            }
        });
        LabeledField field = new LabeledField("home.new.owner", owner);
        field.visibleProperty().bind(model.ownerAskedProperty());
        field.managedProperty().bind(model.ownerAskedProperty());
        return field;
    }

    private HBox dates() {
        LabeledField start = fields.add(NewInspectionModel.START, new DateField(model.startProperty()));
        model.picker().leaProperty().addListener((source, before, now) -> {
            if (now != null) {
                Platform.runLater(start.field()::requestFocus);
            }
        });
        LabeledField end = fields.add(NewInspectionModel.END, new DateField(model.endProperty()));
        start.setPrefWidth(210);
        end.setPrefWidth(210);
        return new HBox(14, start, end);
    }

    private CheckBox tour() {
        CheckBox tour = new CheckBox(Text.of("home.new.tour"));
        tour.setId("home.new.tour");
        tour.selectedProperty().bindBidirectional(model.tourProperty());
        return tour;
    }

    private VBox last() {
        CheckBox follow = new CheckBox();
        follow.setId("home.new.follow");
        follow.setWrapText(true);
        follow.setAccessibleText(Text.of("home.new.follow.spoken"));
        follow.selectedProperty().bindBidirectional(model.followProperty());
        VBox box = new VBox(follow);
        model.lastProperty().addListener((source, before, now) -> show(box, follow, now));
        show(box, follow, model.lastProperty().get());
        return box;
    }

    private static void show(VBox box, CheckBox follow, @Nullable Summary last) {
        box.setVisible(last != null);
        box.setManaged(last != null);
        if (last != null) {
            follow.setText(Text.of("home.new.follow", last.head().number(), DateText.of(last.lastDay())));
            follow.setAccessibleText(follow.getText());
        }
    }

    /** An LEA being written is saved first; a day that cannot be read stops it. */
    private void create() {
        boolean readable = fields.takeDays();
        if (model.picker().addingProperty().get()) {
            model.createOnceAdded(readable && picker.save());
            return;
        }
        if (readable) {
            model.create();
        }
        if (!readable || !model.problems().isEmpty()) {
            fields.focusFirst();
        }
    }
}

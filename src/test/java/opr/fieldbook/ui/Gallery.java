package opr.fieldbook.ui;

import java.time.LocalTime;
import java.util.List;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Glyph;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Theme;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.frame.KeyHint;
import opr.fieldbook.ui.widgets.frame.Layers;
import opr.fieldbook.ui.widgets.frame.SideRail;
import opr.fieldbook.ui.widgets.frame.StatusBar;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.ui.widgets.input.AnswerControl;
import opr.fieldbook.ui.widgets.input.CheckCard;
import opr.fieldbook.ui.widgets.input.GrowingArea;
import opr.fieldbook.ui.widgets.input.IconButton;
import opr.fieldbook.ui.widgets.input.LabeledField;
import opr.fieldbook.ui.widgets.input.Option;
import opr.fieldbook.ui.widgets.input.PassphraseField;
import opr.fieldbook.ui.widgets.input.SearchBox;
import opr.fieldbook.ui.widgets.input.Segmented;
import opr.fieldbook.ui.widgets.input.TabRow;
import opr.fieldbook.ui.widgets.mark.AuthorDisc;
import opr.fieldbook.ui.widgets.mark.Banner;
import opr.fieldbook.ui.widgets.mark.CountBar;
import opr.fieldbook.ui.widgets.mark.Ring;
import opr.fieldbook.ui.widgets.mark.SaveIndicator;
import opr.fieldbook.ui.widgets.mark.SectionRow;
import opr.fieldbook.ui.widgets.mark.StagePill;
import opr.fieldbook.ui.widgets.mark.StageStepper;
import opr.fieldbook.ui.widgets.mark.StrengthMeter;
import opr.fieldbook.ui.widgets.mark.Tag;

/** Every widget on one screen, laid out as in an inspection, for the eye and for the tests. */
public final class Gallery {

    private Gallery() {}

    /** What the tests take hold of. */
    public record Parts(Layers layers, AnswerControl answer, SaveIndicator save, TextField field) {}

    private static void show(Stage stage) {
        Theme theme = new Theme();
        theme.modeProperty().set("dark".equals(System.getProperty("gallery")) ? Theme.Mode.DARK : Theme.Mode.LIGHT);
        Scene scene = new Scene(build().layers(), 1366, 738);
        theme.apply(scene);
        stage.setTitle("Gallery");
        stage.setScene(scene);
        stage.show();
        System.out.println("shown");
    }

    public static void main(String[] args) {
        Platform.startup(() -> show(new Stage()));
    }

    /** Builds the screen. */
    public static Parts build() {
        AnswerControl answer = new AnswerControl("J-T-03");
        SaveIndicator save = new SaveIndicator(() -> {});
        TextField field = new TextField("Inspector A");
        SideRail rail = new SideRail(
                List.of(
                        new SideRail.Place("app.place.home", "mdi2c-clipboard-list-outline"),
                        new SideRail.Place("app.place.program", "mdi2c-chart-box-outline"),
                        new SideRail.Place("app.place.report", "mdi2b-book-open-variant")),
                List.of(new SideRail.Place("app.place.checklist", "mdi2h-help-circle-outline")),
                key -> {});
        rail.chosenProperty().set("app.place.home");
        rail.setPerson("IA", "Inspector A");
        StatusBar status = new StatusBar();
        status.show(List.of(
                new KeyHint(List.of("Enter"), "Open"),
                new KeyHint(List.of("↑", "↓"), "Move"),
                new KeyHint(List.of("Alt 1"), "Met"),
                new KeyHint(List.of("F1"), "All keys")));
        BorderPane body = new BorderPane();
        body.setLeft(left());
        body.setCenter(middle(answer));
        body.setRight(right(field));
        VBox top = new VBox(header(save), tabs());
        BorderPane inner = new BorderPane(body, top, null, status, null);
        BorderPane frame = new BorderPane(inner);
        frame.setLeft(rail);
        return new Parts(new Layers(frame), answer, save, field);
    }

    private static Node header(SaveIndicator save) {
        StageStepper stepper = new StageStepper();
        stepper.currentProperty().set(2);
        save.saved(LocalTime.of(14, 2, 11));
        VBox name = new VBox(
                Words.of("Sample County Sheriff’s Office", Style.NAME_TITLE),
                Words.of("Sample Field Office · 287G-FY2021-JEM-0014", Style.META, Style.TERTIARY));
        name.setAlignment(Pos.CENTER_LEFT);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox header = new HBox(
                16,
                new IconButton("mdi2a-arrow-left", "app.key.back-to-list", () -> {}),
                name,
                gap,
                stepper,
                save,
                ActionButton.secondary("app.key.lock", () -> {})
                        .icon("mdi2l-lock-outline")
                        .key("Ctrl L"));
        header.setAlignment(Pos.CENTER_LEFT);
        header.setPadding(new Insets(0, 16, 0, 12));
        header.setMinHeight(56);
        return Style.SURFACE.on(header);
    }

    private static Node tabs() {
        TabRow tabs = new TabRow(key -> {}, "app.place.checklist", "app.place.case-files", "app.place.finding");
        tabs.shownProperty().set("app.place.checklist");
        tabs.count("app.place.checklist", "61/97");
        tabs.count("app.place.case-files", "40");
        tabs.addAction(ActionButton.primary("app.key.next-unanswered", () -> {})
                .icon("mdi2a-arrow-down-circle-outline")
                .key("F8"));
        tabs.setAlignment(Pos.CENTER_LEFT);
        return tabs;
    }

    private static Node left() {
        CountBar bar = new CountBar();
        bar.show(61, 97, "61 of 97 answered");
        VBox head = new VBox(8, Words.of("Checklist", Style.CARD_TITLE), bar);
        head.setPadding(new Insets(12, 14, 12, 14));
        Style.LINE_BELOW.on(head);
        TreeItem<String> root = new TreeItem<>("");
        TreeItem<String> tour = new TreeItem<>("Tour|26|37|0");
        tour.getChildren().add(new TreeItem<>("Processing area|5|8|1"));
        tour.getChildren().add(new TreeItem<>("Follow one case|7|10|0"));
        tour.getChildren().add(new TreeItem<>("Booking desk|2|2|0"));
        tour.setExpanded(true);
        root.getChildren().add(tour);
        TreeView<String> tree = new TreeView<>(root);
        tree.setAccessibleText("Checklist");
        tree.setShowRoot(false);
        tree.setCellFactory(view -> new SectionCell());
        tree.getSelectionModel().select(1);
        VBox.setVgrow(tree, Priority.ALWAYS);
        VBox left = new VBox(head, tree);
        left.setPrefWidth(290);
        return Style.set(left, Style.SURFACE, Style.LINE_RIGHT);
    }

    private static final class SectionCell extends TreeCell<String> {
        private final SectionRow row = new SectionRow();

        @Override
        protected void updateItem(String item, boolean empty) {
            super.updateItem(item, empty);
            if (empty) {
                setGraphic(null);
                return;
            }
            String[] parts = item.split("\\|");
            row.show(
                    parts[0],
                    !getTreeItem().isLeaf(),
                    Integer.parseInt(parts[3]),
                    Integer.parseInt(parts[1]),
                    Integer.parseInt(parts[2]));
            setGraphic(row);
            setContentDisplay(javafx.scene.control.ContentDisplay.GRAPHIC_ONLY);
        }
    }

    private static Node middle(AnswerControl answer) {
        answer.valueProperty().set(AnswerControl.NOT_MET);
        AnswerControl met = new AnswerControl("J-T-01");
        met.valueProperty().set(AnswerControl.MET);
        AnswerControl tour = new AnswerControl("J-T-04");
        tour.setTour(true);
        tour.valueProperty().set(AnswerControl.NOT_REVIEWED);
        VBox one = card("J-T-01", "A processing area exists; interviews are held there", met);
        VBox two = card("J-T-03", "Poster present in English and in Spanish", answer, new Tag(Glyph.DEFICIENCY));
        Style.set(two, Style.CHOSEN, Style.BAR);
        VBox three = card("J-T-04", "Poster can be read from where the person sits or stands", tour);
        Banner banner = new Banner(
                        Family.AMBER,
                        "mdi2c-calendar-alert",
                        "Follow-up review: the chief decides at approval.",
                        "Six findings. Four or more: ordered by Sep 11, 2021, or waived with a reason.")
                .action(ActionButton.secondary("app.key.open", () -> {}));
        Segmented filter = new Segmented(
                "Show",
                List.of(
                        Option.bare("all", "All 8"),
                        Option.bare("open", "Unanswered 3"),
                        Option.bare("f", "Findings 1")));
        filter.valueProperty().set("all");
        Segmented yes = new Segmented(
                        "Does a written rule cover this?",
                        List.of(Option.of("yes", "Yes"), Option.of("no", "No"), Option.of("unsure", "Not sure")))
                .small();
        yes.valueProperty().set("yes");
        HBox cards = new HBox(
                8,
                new CheckCard(
                                Family.ACCENT,
                                "mdi2f-file-word-outline",
                                "Word report",
                                "Findings, citations, photos, sampling.")
                        .foot("mdi2l-lock-outline", "Protected with a password"),
                new CheckCard(
                                Family.GREEN,
                                "mdi2f-file-excel-outline",
                                "Workbook",
                                "Answers, grids, roster, one sheet each.")
                        .foot("mdi2l-lock-outline", "Protected with a password"));
        ((CheckCard) cards.getChildren().getFirst()).chosenProperty().set(true);
        cards.getChildren().forEach(each -> ((CheckCard) each).setPrefSize(190, 118));
        VBox middle = new VBox(10, new HBox(12, filter, yes), one, two, three, banner, cards, tags());
        middle.setPadding(new Insets(12, 16, 12, 16));
        return Style.CANVAS.on(middle);
    }

    private static VBox card(String number, String question, Node... controls) {
        HBox row = new HBox(14, controls);
        row.setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(8, Words.wrapped(question, Style.QUESTION), row);
        Label id = Words.whole(number, Style.SMALL_LABEL, Style.TERTIARY);
        id.setPrefWidth(54);
        VBox card = new VBox(new HBox(id, words));
        return Style.set(card, Style.CARD, Style.TIGHT);
    }

    private static Node tags() {
        FlowPane tags = new FlowPane(
                6,
                6,
                new Tag(Glyph.AREA_OF_CONCERN),
                new Tag(Glyph.BEST_PRACTICE),
                new Tag(Glyph.WORKING_NOTE),
                Tag.plain("A-F04"),
                new StagePill(Glyph.ISSUED),
                new StagePill(Glyph.IN_REVIEW),
                new StagePill(Glyph.CLOSED));
        for (String letter : List.of("A", "B", "C", "D")) {
            tags.getChildren().add(new AuthorDisc(letter, "Inspector " + letter));
        }
        return tags;
    }

    private static Node right(TextField field) {
        ComboBox<String> combo =
                new ComboBox<>(FXCollections.observableArrayList("D-INT Interpreter", "D-SUP Supervision"));
        combo.getSelectionModel().selectFirst();
        PassphraseField passphrase = new PassphraseField();
        passphrase.setText("four words and more");
        StrengthMeter meter = new StrengthMeter();
        meter.show(3, "Strong", "Four words, 23 characters.");
        GrowingArea area = new GrowingArea(2, 6);
        area.setText(
                "Spanish poster put up at 14:01 while we were there, and the old one was taken down again in the evening.");
        LabeledField wrong = new LabeledField("app.key.quote", new TextField());
        wrong.say(Family.RED, "Add a citation, or change the type.");
        CheckBox check = new CheckBox("I have it on paper");
        check.setSelected(true);
        RadioButton radio = new RadioButton("ERO");
        radio.setSelected(true);
        Ring ring = new Ring(48);
        ring.show(2, 5, "2/5", Family.AMBER);
        Ring done = new Ring(36);
        done.show(5, 5, "5/5");
        ActionButton blocked = ActionButton.primary("app.key.settle", () -> {});
        blocked.setUnavailable("Two choices are still open.");
        HBox choices = new HBox(14, check, radio, ring, done);
        choices.setAlignment(Pos.CENTER_LEFT);
        HBox buttons = new HBox(
                8,
                ActionButton.danger("app.save.copy", () -> {}),
                ActionButton.secondary("app.key.preview", () -> {}).small(),
                ActionButton.quiet("app.key.add-citation", () -> {}),
                blocked);
        buttons.setAlignment(Pos.CENTER_LEFT);
        VBox right = new VBox(
                12,
                new SearchBox("app.key.search", "Ctrl", "K"),
                new LabeledField("app.place.finding", field).hint("shown beside each note"),
                new LabeledField("app.place.report", combo),
                new LabeledField("app.key.notes", area).aside(new Icon("mdi2c-camera-outline", Icon.IN_CONTROL)),
                wrong,
                new LabeledField("app.key.lock", passphrase),
                meter,
                choices,
                buttons);
        right.setPadding(new Insets(14, 16, 14, 16));
        right.setPrefWidth(414);
        return Style.set(right, Style.SURFACE, Style.LINE_LEFT);
    }
}

package opr.fieldbook.ui.lea;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.lea.Lea;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.frame.Drawer;
import opr.fieldbook.ui.widgets.frame.PageScroll;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.ui.widgets.input.SearchBox;
import org.jspecify.annotations.Nullable;

/** The register of LEAs: the list at the left, the one chosen at the right. */
public final class LeaRegisterDrawer {

    private static final double WIDTH = 980;
    private static final double LIST = 320;
    private static final double ROW = 52;

    private final LeaRegisterModel model;
    private final LeaForm form;
    private final SearchBox search = new SearchBox("home.register.search");
    private final ListView<Lea> list = new ListView<>();
    private final Label title = Words.wrapped("", Style.DETAIL_TITLE);
    private final Drawer drawer = new Drawer(Text.of("home.register"));

    public LeaRegisterDrawer(LeaRegisterModel model) {
        this.model = model;
        form = new LeaForm(model.form());
        drawer.setWidthOf(WIDTH);
        HBox body = new HBox(left(), right());
        drawer.setWholeBody(body);
        Label done = Words.of("", Style.MEDIUM, Style.FAMILY_TEXT);
        Family.GREEN.on(done);
        done.setId("home.register.saved");
        done.setGraphic(Icon.family("mdi2c-check-circle-outline", Icon.IN_CONTROL));
        done.textProperty().bind(model.doneProperty());
        done.visibleProperty().bind(model.doneProperty().isNotEmpty());
        ActionButton save = ActionButton.primary("home.register.save", form::save);
        drawer.setFooter(done, Drawer.space(), save);
        model.chosenProperty().addListener((source, before, now) -> show(now));
        show(model.chosenProperty().get());
    }

    public Drawer drawer() {
        return drawer;
    }

    /** Gives the keyboard to the search. */
    public void focusFirst() {
        search.requestFocus();
    }

    private Region left() {
        search.textProperty().bindBidirectional(model.searchProperty());
        ActionButton add = ActionButton.secondary("home.register.add", this::addNew).icon("mdi2p-plus");
        Style.LEA_LIST.on(list);
        list.setId("home.register.list");
        list.setAccessibleText(Text.of("home.register"));
        list.setItems(model.shown());
        list.setCellFactory(view -> new LeaCell());
        list.setFixedCellSize(ROW);
        list.setPlaceholder(Words.wrapped(Text.of("home.register.empty"), Style.SECONDARY));
        list.getSelectionModel().selectedItemProperty().addListener((source, before, now) -> {
            if (now != null) {
                model.chosenProperty().set(now);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox head = new VBox(10, search, add);
        add.setMaxWidth(Double.MAX_VALUE);
        Style.FORM_PAGE.on(head);
        VBox left = Style.LINE_RIGHT.on(new VBox(head, list));
        left.setMinWidth(LIST);
        left.setPrefWidth(LIST);
        return left;
    }

    private Region right() {
        VBox page = new VBox(14, title, form);
        Style.FORM_PAGE.on(page);
        BorderPane right = new BorderPane(new PageScroll(page));
        HBox.setHgrow(right, Priority.ALWAYS);
        return right;
    }

    private void addNew() {
        list.getSelectionModel().clearSelection();
        model.addNew();
        form.focusFirst();
    }

    private void show(@Nullable Lea lea) {
        title.setText(lea == null ? Text.of("home.register.new") : lea.name());
        if (lea == null) {
            list.getSelectionModel().clearSelection();
        } else if (!lea.equals(list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().select(lea);
            list.scrollTo(lea);
        }
    }
}

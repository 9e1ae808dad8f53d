package opr.fieldbook.ui.home;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.program.Due;
import opr.fieldbook.domain.program.FiscalYear;
import opr.fieldbook.ui.home.line.DueWords;
import opr.fieldbook.ui.home.line.LineTable;
import opr.fieldbook.ui.lea.LeaRegisterDrawer;
import opr.fieldbook.ui.lea.NewInspectionDrawer;
import opr.fieldbook.ui.shell.Screen;
import opr.fieldbook.ui.shell.Shortcut;
import opr.fieldbook.ui.shell.Shortcuts;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Theme;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.frame.Drawer;
import opr.fieldbook.ui.widgets.frame.Layers;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.ui.widgets.input.SearchBox;
import opr.fieldbook.ui.widgets.mark.EmptyState;
import org.jspecify.annotations.Nullable;

/** The list of inspections with the ways on above it and what is due beside it. */
public final class HomeScreen implements Screen {

    private static final double SIDE = 312;
    private static final double SIDE_WIDE = 380;
    private static final double WIDE_FROM = 1700;
    private static final double SIDE_FROM = 1200;
    private static final double SEARCH = 400;
    /** Narrower than this, with large text, the screen scrolls sideways. */
    private static final double LEAST = 600;

    private final HomeModel model;
    private final Shortcuts shortcuts;
    /** With less room the fiscal year is left to the program's place. */
    private static final double CHIP_FROM = 720;

    private final Label chip = Words.whole("", Style.YEAR_CHIP);
    private final SearchBox search = Style.LARGE.on(new SearchBox("home.search", "Ctrl", "K"));
    private final ActionCards cards;
    private final FilterBar filters;
    private final LineTable table;
    private final StackPane list = new StackPane();
    private final DuePanel due;
    private final VBox coverage = new VBox(12);
    private final VBox side = new VBox(12);
    private final StackPane page = new StackPane();
    private final Layers layers;
    private final ActionButton showDue;
    private final ActionButton register;
    private final List<Shortcuts.Bound> bound = new ArrayList<>();
    private boolean sideWanted = true;
    private boolean focusWanted;

    /** @param shortcuts of the window */
    public HomeScreen(HomeModel model, Shortcuts shortcuts) {
        this.model = model;
        this.shortcuts = shortcuts;
        cards = new ActionCards(model::goOn, () -> begin(null), model::merge, () -> register(null));
        filters = new FilterBar(model);
        showDue = ActionButton.secondary("home.due.show", this::turnSide)
                .icon("mdi2c-clock-outline")
                .key(Shortcut.RIGHT_PANE.cap());
        register = ActionButton.secondary("home.register", () -> register(null)).icon("mdi2d-domain");
        filters.addRight(register);
        filters.addRight(showDue);
        table = new LineTable(model.shown(), line -> model.open(line.id()));
        due = new DuePanel(true, this::go);
        layers = new Layers(page);
        build();
        model.contentProperty().addListener((source, before, now) -> show(now));
        show(model.contentProperty().get());
    }

    private void build() {
        VBox left = new VBox(12, cards, filters, list);
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        VBox.setVgrow(due, Priority.ALWAYS);
        coverage.setManaged(false);
        side.getChildren().setAll(due, coverage);
        HBox body = new HBox(16, left, side);
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox whole = Style.HOME_PAGE.on(new VBox(header(), body));
        SearchPopup popup = new SearchPopup(search, model, this::open);
        Style.CANVAS.on(page);
        page.getChildren().setAll(whole, popup);
        page.widthProperty().addListener(change -> widths());
        Theme.factorAround(page).addListener(change -> widths());
    }

    private HBox header() {
        FiscalYear year = model.year();
        chip.setText(
                Text.of("home.year", year, DueWords.day(year.firstDay()), DueWords.day(year.lastDay())));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        search.setMinWidth(220);
        ActionButton lock = ActionButton.secondary("home.lock", model::lock)
                .icon("mdi2l-lock-outline")
                .key(Shortcut.LOCK.cap())
                .large();
        HBox header = new HBox(12, Words.whole(Text.of("home.title"), Style.PAGE_TITLE), chip, gap, search, lock);
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private void show(@Nullable HomeContent content) {
        filters.show();
        if (content == null) {
            cards.setVisible(false);
            return;
        }
        cards.setVisible(true);
        String models = content.models().stream().collect(Collectors.joining(Text.of("home.new.or")));
        cards.show(content.unfinished(), models, content.leas().size());
        register.setVisible(content.unfinished() != null);
        register.setManaged(content.unfinished() != null);
        due.show(content);
        coverage.getChildren()
                .setAll(content.coverage().stream()
                        .map(line -> new CoverageCard(line, model.year()))
                        .toList());
        coverage.setManaged(!coverage.getChildren().isEmpty());
        boolean empty = content.lines().isEmpty();
        filters.setVisible(!empty);
        filters.setManaged(!empty);
        list.getChildren().setAll(empty ? nothing() : table);
        if (focusWanted) {
            focusWanted = false;
            (empty ? cards : table).requestFocus();
        }
    }

    private Region nothing() {
        EmptyState empty = new EmptyState(
                "mdi2c-clipboard-text-outline",
                Text.of("home.empty"),
                ActionButton.secondary("home.empty.new", () -> begin(null)));
        empty.setId("home.empty");
        return Style.CARD.on(empty);
    }

    /** The right column is wider on a wide screen and gives way on a narrow one. */
    private void widths() {
        double scale = Theme.factorAround(page).getValue();
        double width = page.getWidth() / scale;
        boolean shown = sideWanted && width >= SIDE_FROM;
        side.setVisible(shown);
        side.setManaged(shown);
        showDue.setVisible(!shown);
        showDue.setManaged(!shown);
        chip.setVisible(width >= CHIP_FROM);
        chip.setManaged(width >= CHIP_FROM);
        search.setPrefWidth(SEARCH * scale);
        layers.setMinWidth(LEAST * Math.min(scale, 2));
        double wide = (width >= WIDE_FROM ? SIDE_WIDE : SIDE) * scale;
        side.setMinWidth(wide);
        side.setPrefWidth(wide);
        side.setMaxWidth(wide);
    }

    /** Shows or hides the right column; where there is no room for it, it comes as a drawer. */
    private void turnSide() {
        if (page.getWidth() / Theme.factorAround(page).getValue() >= SIDE_FROM) {
            sideWanted = !sideWanted;
            widths();
            return;
        }
        HomeContent content = model.contentProperty().get();
        if (content != null) {
            Drawer drawer = new Drawer(Text.of("home.due"));
            drawer.setWidthOf(SIDE_WIDE * Theme.factorAround(page).getValue());
            DuePanel panel = new DuePanel(false, due -> {
                drawer.requestClose();
                go(due);
            });
            panel.show(content);
            drawer.setWholeBody(panel);
            layers.open(drawer);
        }
    }

    private void begin(@Nullable String leaId) {
        NewInspectionDrawer made = new NewInspectionDrawer(model.newInspection(leaId), shortcuts);
        layers.open(made.drawer());
        made.focusFirst();
    }

    /** A new inspection at once. */
    public void begin() {
        begin(null);
    }

    /** Search at once; the list does not take the keyboard back when it has been read. */
    public void search() {
        focusWanted = false;
        search.requestFocus();
    }

    private void register(@Nullable String leaId) {
        LeaRegisterDrawer register = new LeaRegisterDrawer(model.register(leaId));
        layers.open(register.drawer());
        register.focusFirst();
    }

    private void go(Due due) {
        String inspection = due.inspectionId();
        if (inspection == null) {
            begin(due.leaId());
        } else {
            model.open(inspection);
        }
    }

    private void open(SearchHit hit) {
        switch (hit.kind()) {
            case INSPECTION -> model.open(hit.id());
            case FINDING -> model.openFinding(hit.id(), hit.thing());
            case LEA -> register(hit.id());
        }
    }

    @Override
    public Region node() {
        return layers;
    }

    @Override
    public void attach() {
        bound.add(shortcuts.bind(Shortcut.SEARCH, page, search::requestFocus));
        bound.add(shortcuts.bind(Shortcut.NEW, page, () -> begin(null)));
        bound.add(shortcuts.bind(Shortcut.CONTINUE, page, model::goOn));
        bound.add(shortcuts.bind(Shortcut.RIGHT_PANE, page, this::turnSide));
        focusWanted = true;
        model.refresh();
    }

    @Override
    public void detach() {
        bound.forEach(Shortcuts.Bound::release);
        bound.clear();
    }

    @Override
    public List<Shortcut> keys() {
        return List.of(
                Shortcut.OPEN,
                Shortcut.SEARCH,
                Shortcut.CONTINUE,
                Shortcut.NEW,
                Shortcut.OPEN_OR_MERGE,
                Shortcut.LOCK, Shortcut.ALL_KEYS);
    }
}

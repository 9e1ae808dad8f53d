package opr.fieldbook.ui.library;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.shell.Screen;
import opr.fieldbook.ui.shell.Shortcut;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Theme;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.frame.PageScroll;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.ui.widgets.mark.Banner;

/** The place Settings: the library's place, the ways into it, its backups, one card below the other. */
public final class LibraryScreen implements Screen {

    private static final double WIDTH = 920;

    private final LibraryModel model;
    private final KeysCard keys;
    private final VBox cards = new VBox(12);
    private final StackPane problem = new StackPane();
    private final Label busy = Words.whole("", Style.SECONDARY);
    private final BorderPane node = new BorderPane();

    /** @param lock what the lock button does */
    public LibraryScreen(LibraryModel model, KeysModel keysModel, Runnable lock) {
        this.model = model;
        keys = new KeysCard(keysModel);
        ObservableValue<Double> factor = Theme.factorAround(node);
        factor.addListener((source, before, now) -> cards.setMaxWidth(WIDTH * now));
        cards.setMaxWidth(WIDTH * factor.getValue());
        cards.setPadding(new Insets(16));
        cards.getChildren()
                .setAll(problem, new PlaceCard(model).node(), new BackupsCard(model).node(), keys.node());
        StackPane middle = new StackPane(cards);
        middle.setAlignment(Pos.TOP_CENTER);
        node.setTop(header(lock));
        node.setCenter(new PageScroll(middle));
        Style.CANVAS.on(node);
        busy.setGraphic(new Icon("mdi2p-progress-clock", Icon.IN_CONTROL));
        busy.textProperty().bind(model.busyProperty());
        busy.visibleProperty().bind(busy.textProperty().isNotEmpty());
        model.problemProperty().addListener((source, before, now) -> say(now));
        say(model.problemProperty().get());
    }

    private HBox header(Runnable lock) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        ActionButton lockButton =
                ActionButton.secondary("app.lock", lock).icon("mdi2l-lock-outline").key(Shortcut.LOCK.cap());
        HBox header = new HBox(12, Words.whole(Text.of("settings.title"), Style.PAGE_TITLE), gap, busy, lockButton);
        return Style.set(header, Style.SURFACE, Style.FRAME_HEADER);
    }

    /** A further card, below those there are. */
    public void add(Region card) {
        cards.getChildren().add(card);
    }

    private void say(String sentence) {
        problem.setVisible(!sentence.isEmpty());
        problem.setManaged(!sentence.isEmpty());
        if (!sentence.isEmpty()) {
            Banner banner = new Banner(Family.RED, "mdi2a-alert-circle-outline", sentence, "");
            banner.setId("settings.problem");
            problem.getChildren().setAll(banner);
        }
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void attach() {
        model.look();
    }

    @Override
    public void detach() {
        keys.forget();
    }

    @Override
    public List<Shortcut> keys() {
        return List.of(Shortcut.LOCK, Shortcut.ALL_KEYS);
    }
}

package opr.fieldbook.ui.unlock;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.dialogs.Dialogs;
import opr.fieldbook.ui.shell.Screen;
import opr.fieldbook.ui.shell.Shortcut;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.frame.PageScroll;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.ui.widgets.input.LabeledField;
import opr.fieldbook.ui.widgets.input.Option;
import opr.fieldbook.ui.widgets.input.PassphraseField;
import opr.fieldbook.ui.widgets.input.Segmented;
import opr.fieldbook.ui.widgets.mark.Banner;
import org.jspecify.annotations.Nullable;

/** The locked fieldbook: three facts at the left, the library and its passphrase or recovery key at the right. */
public final class UnlockScreen implements Screen {

    private static final double PANEL = 500;
    private static final int SAVED_FACT = 2;
    private static final Duration TICK = Duration.millis(200);

    private final UnlockModel model;
    private final HBox node = new HBox();
    private final NavyPanel panel = new NavyPanel(
            PANEL,
            List.of(
                    new NavyPanel.Fact("mdi2s-shield-lock-outline", "unlock.fact.encrypted", "unlock.fact.encrypted.text"),
                    new NavyPanel.Fact("mdi2w-wifi-off", "unlock.fact.offline", "unlock.fact.offline.text"),
                    new NavyPanel.Fact("mdi2c-content-save-outline", "unlock.fact.saved", "unlock.fact.saved.text")));
    private final VBox libraries = new VBox();
    private final LibraryCard card = new LibraryCard();
    private final PassphraseField passphrase = Style.LARGE.on(new PassphraseField());
    private final LabeledField passphraseField = new LabeledField("unlock.passphrase", passphrase);
    private final RecoveryFields recovery;
    private final VBox recoveryField;
    private final StackPane message = new StackPane();
    private final ActionButton unlock;
    private final ActionButton otherWay;
    private final VBox rebuild;
    private final TextField owner = new TextField();
    private final VBox whose;
    private final ForgottenCard forgotten;
    private final Dialogs dialogs;
    private final Timeline clock;

    /** @param dialogs asks for the folder of another library */
    public UnlockScreen(UnlockModel model, Dialogs dialogs) {
        this.model = model;
        this.dialogs = dialogs;
        forgotten = new ForgottenCard(new Ways());
        show(forgotten, false);
        rebuild = new VBox(new Banner(
                        Family.AMBER,
                        "mdi2t-tools",
                        Text.of("unlock.rebuild.first"),
                        Text.of("unlock.rebuild.rest"))
                .action(ActionButton.quiet(
                        "unlock.rebuild.not", () -> model.rebuildingProperty().set(false))));
        whose = whose(model.whose());
        recovery = new RecoveryFields(this::unlock);
        recoveryField = new VBox(
                5,
                Words.of(Text.of("unlock.recovery"), Style.FIELD_LABEL),
                recovery,
                Words.wrapped(Text.of("unlock.recovery.hint"), Style.META, Style.SECONDARY));
        unlock = Style.TALL.on(ActionButton.primary("unlock.unlock", this::unlock).icon("mdi2l-lock-open-outline"));
        unlock.setMaxWidth(Double.MAX_VALUE);
        otherWay = ActionButton.quiet("unlock.use-recovery", this::changeWay).icon("mdi2k-key-variant");
        ActionButton other = ActionButton.quiet(
                "unlock.other", () -> dialogs.chooseFolder("unlock.other.title").ifPresent(model::choose));
        passphrase.setOnAction(press -> unlock());
        clock = new Timeline(new KeyFrame(TICK, tick -> model.tick()));
        clock.setCycleCount(Animation.INDEFINITE);
        build(other, ActionButton.quiet("unlock.another", model::makeAnother));
        listen();
    }

    private VBox whose(WhoseLibrary asked) {
        owner.textProperty().bindBidirectional(asked.nameProperty());
        owner.setOnAction(press -> unlock());
        return new VBox(
                10,
                new LabeledField("unlock.whose", owner).hint(Text.of("unlock.whose.hint")),
                RoleBar.of(asked.roleProperty()));
    }

    private void build(ActionButton other, ActionButton another) {
        var locked = Words.wrapped("", Style.READING, Style.SECONDARY);
        locked.textProperty().bind(model.lockedMessageProperty());
        locked.managedProperty().bind(locked.textProperty().isNotEmpty());
        VBox title = new VBox(4, Words.of(Text.of("unlock.title"), Style.BIG_TITLE), locked);
        FlowPane links = new FlowPane(14, 6, otherWay, another, other);
        links.setAlignment(Pos.CENTER_LEFT);
        ActionButton forgot = ActionButton.quiet("unlock.ways.open", this::openWays);
        Region line = Style.PANE_LINE.on(new Region());
        VBox form = Style.UNLOCK_FORM.on(new VBox(
                title,
                libraries,
                card,
                rebuild,
                whose,
                passphraseField,
                recoveryField,
                message,
                unlock,
                Words.wrapped(Text.of("unlock.never-locked-out"), Style.META, Style.SECONDARY),
                links,
                line,
                forgot,
                forgotten));
        StackPane middle = new StackPane(form);
        PageScroll scroll = new PageScroll(middle).filling();
        HBox.setHgrow(scroll, Priority.ALWAYS);
        Style.CANVAS.on(node);
        node.getChildren().setAll(panel.scrolling(), scroll);
    }

    private void listen() {
        model.labelProperty().addListener(change -> showLibrary());
        model.lastWrittenProperty().addListener(change -> showLibrary());
        model.messageProperty().addListener((source, before, now) -> show(now));
        model.choices().addListener((ListChangeListener<UnlockModel.Choice>) change -> showChoices());
        showChoices();
        model.waitProperty().addListener(change -> showButton());
        model.busyProperty().addListener(change -> showButton());
        model.wayProperty().addListener(change -> showWay());
        model.rebuildingProperty().addListener(change -> showRebuilding());
        showRebuilding();
        model.whose().askedProperty().addListener((source, before, now) -> showWhose(now));
        showWhose(model.whose().askedProperty().get());
        showLibrary();
        showButton();
        showWay();
        show(model.messageProperty().get());
    }

    private void unlock() {
        if (model.wayProperty().get() == UnlockModel.Way.PASSPHRASE) {
            if (model.waitProperty().get() == 0 && !model.busyProperty().get()) {
                model.unlock(passphrase.take());
            }
        } else {
            model.unlockWithRecovery(recovery.typed());
        }
    }

    private void openWays() {
        show(forgotten, !forgotten.isVisible());
        if (forgotten.isVisible()) {
            forgotten.focusFirst();
        }
    }

    private static void show(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    private void showRebuilding() {
        show(rebuild, model.rebuildingProperty().get());
        showButton();
    }

    private void showWhose(boolean asked) {
        show(whose, asked);
        if (asked) {
            owner.requestFocus();
        }
    }

    /** The ways of the card for those who cannot get in as usual. */
    private final class Ways implements ForgottenCard.Ways {

        @Override
        public void recoveryKey() {
            show(forgotten, false);
            model.wayProperty().set(UnlockModel.Way.RECOVERY_KEY);
            recovery.focusFirst();
        }

        @Override
        public void organizationKey() {
            List<Path> files = dialogs.chooseFiles("unlock.ways.organization.choose");
            if (!files.isEmpty()) {
                model.unlockWithOrganization(files.getFirst());
            }
        }

        @Override
        public void rebuild() {
            model.rebuildingProperty().set(true);
            if (model.wayProperty().get() == UnlockModel.Way.PASSPHRASE) {
                passphrase.requestFocus();
            } else {
                recovery.focusFirst();
            }
        }
    }

    private void changeWay() {
        boolean toKey = model.wayProperty().get() == UnlockModel.Way.PASSPHRASE;
        model.wayProperty().set(toKey ? UnlockModel.Way.RECOVERY_KEY : UnlockModel.Way.PASSPHRASE);
        if (toKey) {
            recovery.focusFirst();
        } else {
            passphrase.requestFocus();
        }
    }

    private void showLibrary() {
        card.show(model.labelProperty().get(), model.lastWrittenProperty().get());
        var moment = model.lastWrittenProperty().get();
        panel.say(
                SAVED_FACT,
                moment == null
                        ? Text.of("unlock.fact.saved.text")
                        : Text.of("unlock.fact.saved.when", LibraryCard.when(moment)));
    }

    /** Several libraries are told apart by their initials alone; equal ones are counted. */
    private void showChoices() {
        List<UnlockModel.Choice> choices = List.copyOf(model.choices());
        libraries.getChildren().clear();
        libraries.setManaged(choices.size() > 1);
        if (choices.size() > 1) {
            List<Option> options = new ArrayList<>();
            for (int at = 0; at < choices.size(); at++) {
                String label = choices.get(at).label();
                boolean taken = label.isEmpty() || options.stream().anyMatch(option -> option.text().equals(label));
                options.add(Option.of(String.valueOf(at), taken ? (label + " " + (at + 1)).strip() : label));
            }
            Segmented bar = new Segmented(Text.of("unlock.libraries"), options, false);
            for (int at = 0; at < choices.size(); at++) {
                if (choices.get(at).folder().equals(model.folder().toAbsolutePath().normalize())) {
                    bar.valueProperty().set(String.valueOf(at));
                }
            }
            bar.onChoose(key -> model.choose(choices.get(Integer.parseInt(String.valueOf(key))).folder()));
            libraries.getChildren().add(new LabeledField("unlock.libraries", bar));
        }
    }

    private void showWay() {
        boolean byPassphrase = model.wayProperty().get() == UnlockModel.Way.PASSPHRASE;
        passphraseField.setVisible(byPassphrase);
        passphraseField.setManaged(byPassphrase);
        recoveryField.setVisible(!byPassphrase);
        recoveryField.setManaged(!byPassphrase);
        otherWay.setWords(Text.of(byPassphrase ? "unlock.use-recovery" : "unlock.use-passphrase"));
        showButton();
    }

    private void showButton() {
        int wait = model.waitProperty().get();
        boolean busy = model.busyProperty().get();
        String words = busy
                ? Text.of(model.rebuildingProperty().get() ? "unlock.rebuilding" : "unlock.unlocking")
                : switch (wait) {
                    case 0 -> Text.of(model.rebuildingProperty().get() ? "unlock.rebuild.do" : "unlock.unlock");
                    case 1 -> Text.of("unlock.unlock.in-one");
                    default -> Text.of("unlock.unlock.in", wait);
                };
        unlock.setWords(words);
        unlock.setUnavailable(busy || wait > 0 ? words : null);
    }

    private void show(@Nullable UnlockMessage now) {
        message.setVisible(now != null);
        message.setManaged(now != null);
        if (now == null) {
            message.getChildren().clear();
            return;
        }
        Banner banner = new Banner(Family.RED, "mdi2c-clock-alert-outline", now.first(), now.rest());
        banner.setId("unlock.message");
        message.getChildren().setAll(banner);
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void attach() {
        model.look();
        clock.play();
        node.applyCss();
        passphrase.requestFocus();
    }

    @Override
    public void detach() {
        clock.stop();
        passphrase.take();
        recovery.clear();
    }

    @Override
    public List<Shortcut> keys() {
        return List.of();
    }
}

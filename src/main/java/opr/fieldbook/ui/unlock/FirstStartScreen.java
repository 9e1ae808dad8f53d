package opr.fieldbook.ui.unlock;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.BorderPane;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.dialogs.Dialogs;
import opr.fieldbook.ui.shell.Screen;
import opr.fieldbook.ui.shell.Shortcut;
import opr.fieldbook.ui.shell.Shortcuts;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Theme;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.frame.PageScroll;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.ui.widgets.mark.Banner;

/** The first start: three numbered cards on one page, the main button pinned below them. */
public final class FirstStartScreen implements Screen {

    private static final double PANEL = 400;
    private static final double LARGEST = 1.9;

    private final FirstStartModel model;
    private final Shortcuts shortcuts;
    private final HBox node = new HBox();
    private final YouFields you;
    private final StepCard youCard;
    private final StepCard passphraseCard;
    private final RecoveryKeyCard key;
    private final StepCard keyCard;
    private final StackPane problem = new StackPane();
    private final ActionButton main;
    private final ActionButton other;
    private final List<Shortcuts.Bound> bound = new ArrayList<>();

    /**
     * @param shortcuts of the window
     * @param dialogs   asks for files and folders
     */
    public FirstStartScreen(FirstStartModel model, Shortcuts shortcuts, Dialogs dialogs) {
        this.model = model;
        this.shortcuts = shortcuts;
        you = new YouFields(model);
        PassphraseFields passphrase = new PassphraseFields(model);
        key = new RecoveryKeyCard(model.key(), dialogs);
        youCard = new StepCard(1, "unlock.you", "unlock.you.hint", you);
        passphraseCard = new StepCard(2, "unlock.step.passphrase", "unlock.step.passphrase.hint", passphrase);
        keyCard = new StepCard(3, "unlock.key", "unlock.key.hint", key);
        main = Style.TALL.on(ActionButton.primary("unlock.create", model::go)
                .icon("mdi2c-check")
                .key(Shortcut.DONE.cap()));
        other = ActionButton.quiet(
                        "unlock.have-one", () -> dialogs.chooseFolder("unlock.other.title").ifPresent(model::choose))
                .icon("mdi2f-folder-open-outline");
        NavyPanel panel = new NavyPanel(
                PANEL,
                List.of(
                        new NavyPanel.Fact("mdi2s-shield-lock-outline", "unlock.fact.here", "unlock.fact.here.text"),
                        new NavyPanel.Fact("mdi2k-key-variant", "unlock.fact.two-ways", "unlock.fact.two-ways.text"),
                        new NavyPanel.Fact("mdi2t-timer-sand", "unlock.fact.minute", "unlock.fact.minute.text")));
        Region right = right();
        HBox.setHgrow(right, Priority.ALWAYS);
        Style.CANVAS.on(node);
        Region facts = panel.scrolling();
        node.getChildren().setAll(facts, right);
        ObservableValue<Double> factor = Theme.factorAround(node);
        Runnable arrange = () -> {
            // With the largest text the page needs the whole width; the facts say nothing that is needed to go on.
            boolean narrow = factor.getValue() >= LARGEST;
            facts.setVisible(!narrow);
            facts.setManaged(!narrow);
        };
        factor.addListener(change -> arrange.run());
        arrange.run();
        model.stepProperty().addListener(change -> show());
        model.busyProperty().addListener(change -> show());
        model.blockedProperty().addListener(change -> show());
        model.problemProperty().addListener((source, before, now) -> showProblem(now));
        showProblem(model.problemProperty().get());
        show();
    }

    private Region right() {
        VBox title = new VBox(
                Words.of(Text.of("unlock.first.title"), Style.BIG_TITLE),
                Words.of(Text.of("unlock.first.subtitle"), Style.READING, Style.SECONDARY));
        HBox note = Style.set(
                new HBox(
                        10,
                        new Icon("mdi2i-information-outline", Icon.IN_LIST),
                        Words.wrapped(Text.of("unlock.first.note"), Style.BODY)),
                Style.CARD,
                Style.TIGHT);
        VBox page = Style.FIRST_PAGE.on(new VBox(title, youCard, passphraseCard, keyCard, problem, note));
        PageScroll scroll = new PageScroll(new StackPane(page));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox footer = Style.FIRST_FOOTER.on(new HBox(other, gap, main));
        footer.setAlignment(Pos.CENTER_LEFT);
        BorderPane right = new BorderPane(scroll);
        right.setBottom(new StackPane(footer));
        return right;
    }

    private void show() {
        FirstStartModel.Step step = model.stepProperty().get();
        boolean made = step == FirstStartModel.Step.RECOVERY_KEY;
        youCard.show(made || model.youDone(), step == FirstStartModel.Step.YOU);
        passphraseCard.show(made || model.passphraseDone(), step == FirstStartModel.Step.PASSPHRASE);
        keyCard.show(made && model.key().keptProperty().get(), made);
        youCard.setDisable(made);
        passphraseCard.setDisable(made);
        other.setVisible(!made);
        boolean busy = model.busyProperty().get();
        String words = Text.of(busy ? "unlock.creating" : made ? "unlock.open" : "unlock.create");
        main.setWords(words);
        main.setUnavailable(busy ? words : model.blockedProperty().get());
    }

    private void showProblem(String sentence) {
        problem.setVisible(!sentence.isEmpty());
        problem.setManaged(!sentence.isEmpty());
        if (!sentence.isEmpty()) {
            Banner banner = new Banner(Family.RED, "mdi2a-alert-circle-outline", sentence, "");
            banner.setId("unlock.problem");
            problem.getChildren().setAll(banner);
        }
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void attach() {
        bound.add(shortcuts.bind(Shortcut.DONE, node, model::go));
        bound.add(shortcuts.bind(Shortcut.PREVIEW, node, key::print));
        node.applyCss();
        you.focusFirst();
    }

    @Override
    public void detach() {
        bound.forEach(Shortcuts.Bound::release);
        bound.clear();
        model.abandon();
    }

    @Override
    public List<Shortcut> keys() {
        return List.of();
    }
}

package opr.fieldbook.ui.library;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.print.PrinterJob;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.unlock.PassphraseStrength;
import opr.fieldbook.ui.unlock.RecoveryKeyPaper;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.ui.widgets.input.LabeledField;
import opr.fieldbook.ui.widgets.input.PassphraseField;
import opr.fieldbook.ui.widgets.mark.Banner;
import opr.fieldbook.ui.widgets.mark.StrengthMeter;

/** The ways into the library: a new passphrase, a new recovery key shown once, the organization's key. */
final class KeysCard {

    private static final int IN_ROW = 6;

    private final KeysModel model;
    private final PassphraseField present = new PassphraseField();
    private final PassphraseField next = new PassphraseField();
    private final PassphraseField again = new PassphraseField();
    private final StrengthMeter meter = new StrengthMeter();
    private final ActionButton change;
    private final ActionButton renew;
    private final GridPane groups = new GridPane(7, 7);
    private final HBox keyButtons;
    private final VBox shownKey;
    private final Label organization = Words.wrapped("", Style.BODY);
    private final ActionButton addOrganization;
    private final ActionButton removeOrganization;
    private final VBox message = new VBox();
    private final VBox card;

    KeysCard(KeysModel model) {
        this.model = model;
        change = ActionButton.secondary("settings.keys.change", this::change).icon("mdi2f-form-textbox-password");
        renew = ActionButton.secondary("settings.keys.renew", model::renew).icon("mdi2k-key-variant");
        keyButtons = new HBox(
                8,
                ActionButton.secondary("unlock.key.print", this::print).icon("mdi2p-printer"),
                ActionButton.secondary("unlock.key.save", model::save).icon("mdi2c-content-save-outline"),
                ActionButton.quiet("settings.keys.put-away", model::putAway));
        keyButtons.setAlignment(Pos.CENTER_LEFT);
        shownKey = new VBox(10, groups, keyButtons);
        addOrganization = ActionButton.secondary("settings.keys.organization-add", model::addOrganization);
        removeOrganization = ActionButton.danger("settings.keys.organization-remove", model::removeOrganization);
        next.textProperty().bindBidirectional(model.nextProperty());
        again.textProperty().bindBidirectional(model.againProperty());
        again.setOnAction(press -> change());
        groups.setId("settings.keys.groups");
        for (int column = 0; column < IN_ROW; column++) {
            ColumnConstraints sixth = new ColumnConstraints();
            sixth.setPercentWidth(100.0 / IN_ROW);
            groups.getColumnConstraints().add(sixth);
        }
        card = Style.CARD.on(new VBox(
                12,
                Words.whole(Text.of("settings.keys"), Style.CARD_TITLE),
                Words.wrapped(Text.of("settings.keys.rule"), Style.BODY, Style.SECONDARY),
                fields(),
                new HBox(change),
                line(),
                Words.whole(Text.of("settings.keys.recovery"), Style.SEMIBOLD),
                Words.wrapped(Text.of("settings.keys.recovery-text"), Style.BODY, Style.SECONDARY),
                new HBox(renew),
                shownKey,
                line(),
                Words.whole(Text.of("settings.keys.organization"), Style.SEMIBOLD),
                organization,
                new HBox(8, addOrganization, removeOrganization),
                message));
        listen();
    }

    private GridPane fields() {
        GridPane grid = new GridPane(14, 10);
        for (int column = 0; column < 3; column++) {
            ColumnConstraints third = new ColumnConstraints();
            third.setPercentWidth(100.0 / 3);
            grid.getColumnConstraints().add(third);
        }
        grid.addRow(
                0,
                new LabeledField("settings.keys.present", present),
                new LabeledField("settings.keys.next", next),
                new LabeledField("settings.keys.again", again));
        grid.add(meter, 1, 1, 2, 1);
        return grid;
    }

    private static Region line() {
        return Style.PANE_LINE.on(new Region());
    }

    private void listen() {
        model.strengthProperty().addListener(each -> show());
        model.blockedProperty().addListener(each -> show());
        model.busyProperty().addListener(each -> show());
        model.organizationProperty().addListener(each -> show());
        model.problemProperty().addListener(each -> say());
        model.noteProperty().addListener(each -> say());
        model.groups().addListener((ListChangeListener<String>) each -> showKey());
        show();
        say();
        showKey();
    }

    VBox node() {
        return card;
    }

    /** Whatever was typed and shown is gone when the screen is left. */
    void forget() {
        present.take();
        next.take();
        again.take();
        model.putAway();
    }

    private void change() {
        if (model.blockedProperty().get().isEmpty() && !model.busyProperty().get()) {
            model.change(present.take());
        }
    }

    private void show() {
        PassphraseStrength strength = model.strengthProperty().get();
        meter.show(strength.parts(), strength.word(), strength.reason());
        String blocked = model.blockedProperty().get();
        boolean busy = model.busyProperty().get();
        String wait = busy ? Text.of("settings.keys.busy") : null;
        change.setUnavailable(busy ? wait : blocked.isEmpty() ? null : blocked);
        renew.setUnavailable(wait);
        boolean has = model.organizationProperty().get();
        organization.setText(Text.of(has ? "settings.keys.organization-has" : "settings.keys.organization-none"));
        removeOrganization.setVisible(has);
        removeOrganization.setManaged(has);
    }

    private void showKey() {
        groups.getChildren().clear();
        for (int at = 0; at < model.groups().size(); at++) {
            Label label = Style.KEY_GROUP.on(new Label(model.groups().get(at)));
            label.setMaxWidth(Double.MAX_VALUE);
            groups.add(label, at % IN_ROW, at / IN_ROW);
        }
        boolean shown = !model.groups().isEmpty();
        groups.setAccessibleText(shown ? Text.of("unlock.key.spoken", String.join(", ", model.groups())) : "");
        groups.setFocusTraversable(shown);
        shownKey.setVisible(shown);
        shownKey.setManaged(shown);
    }

    private void say() {
        String problem = model.problemProperty().get();
        String note = model.noteProperty().get();
        message.getChildren().clear();
        if (!problem.isEmpty()) {
            message.getChildren().add(new Banner(Family.RED, "mdi2a-alert-circle-outline", problem, ""));
        } else if (!note.isEmpty()) {
            message.getChildren().add(new Banner(Family.GREEN, "mdi2c-check-circle-outline", note, ""));
        }
        message.getChildren().forEach(each -> each.setId("settings.keys.message"));
        message.setManaged(!message.getChildren().isEmpty());
    }

    private void print() {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            model.say(Text.of("unlock.key.no-printer"));
        } else if (card.getScene() != null && job.showPrintDialog(card.getScene().getWindow())) {
            if (job.printPage(RecoveryKeyPaper.of(model.paper())) && job.endJob()) {
                model.printed();
            } else {
                model.say(Text.of("unlock.key.not-printed"));
            }
        }
    }
}

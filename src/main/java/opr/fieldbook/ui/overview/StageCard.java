package opr.fieldbook.ui.overview;

import javafx.geometry.Pos;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.finding.FollowUpRules;
import opr.fieldbook.domain.inspection.InspectionField;
import opr.fieldbook.domain.inspection.Stage;
import opr.fieldbook.ui.settle.SettlesNote;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Glyph;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.mark.Banner;
import opr.fieldbook.ui.widgets.mark.StagePill;

/** The stage, which is changed here and nowhere else, and what four findings mean. */
final class StageCard {

    private final OverviewModel model;
    private final VBox card = Cards.card("inspect.overview.stage");
    private final HBox line = new HBox(10);
    private final VBox rule = new VBox();
    private final SettlesNote settles;
    private final MenuButton change = new MenuButton(Text.of("inspect.overview.stage-change"));

    StageCard(OverviewModel model) {
        this.model = model;
        line.setAlignment(Pos.CENTER_LEFT);
        change.setId("inspect.overview.stage-change");
        change.setAccessibleText(Text.of("inspect.overview.stage-change"));
        change.setMinWidth(Region.USE_PREF_SIZE);
        settles = new SettlesNote(model.live());
        card.getChildren().addAll(line, settles, rule);
    }

    VBox node() {
        return card;
    }

    void show() {
        Stage now = model.inspection().stage();
        settles.watch(InspectionField.STAGE.key(model.inspection().id()));
        line.getChildren().clear();
        if (!model.stageContested()) {
            line.getChildren().add(new StagePill(glyph(now)));
        }
        change.getItems().clear();
        for (Stage stage : model.nextStages()) {
            MenuItem item = new MenuItem(OverviewModel.word(stage));
            item.setId("inspect.overview.stage-" + stage.ordinal());
            item.setOnAction(press -> model.changeStage(stage));
            change.getItems().add(item);
        }
        if (change.getItems().isEmpty()) {
            line.getChildren().add(Words.wrapped(Text.of("inspect.overview.stage-final"), Style.META, Style.SECONDARY));
        } else {
            line.getChildren().add(change);
        }
        FollowUpRules.Outcome outcome = model.followUp();
        String counted = Text.of("inspect.overview.counted", outcome.counted());
        int leftOut = model.leftOut();
        rule.getChildren().setAll(banner(
                outcome,
                leftOut == 0 ? counted : counted + " " + Text.of("settle.left-out", leftOut),
                model.followUpHangsOnConflicts() ? "inspect.overview.follow-open" : "inspect.overview.follow-none"));
    }

    private static Banner banner(FollowUpRules.Outcome outcome, String counted, String below) {
        return switch (outcome.tone()) {
            case NOT_REQUIRED -> new Banner(
                    Family.SLATE, "mdi2m-map-marker-check-outline", counted, Text.of(below));
            case LIKELY -> new Banner(
                    Family.AMBER, "mdi2m-map-marker-check-outline", counted, Text.of("inspect.overview.follow-likely"));
            case CHIEF_DECIDES -> new Banner(
                    Family.AMBER,
                    "mdi2m-map-marker-check-outline",
                    counted,
                    Text.of("inspect.overview.follow-chief", Cards.day(outcome.due())));
            case ORDERED -> new Banner(
                    Family.AMBER,
                    "mdi2m-map-marker-check-outline",
                    counted,
                    Text.of("inspect.overview.follow-ordered", Cards.day(outcome.due())));
            case WAIVED -> new Banner(
                    Family.SLATE, "mdi2m-map-marker-check-outline", counted, Text.of("inspect.overview.follow-waived"));
        };
    }

    private static Glyph glyph(Stage stage) {
        return switch (stage) {
            case PLANNED -> Glyph.PLANNED;
            case NOTIFIED -> Glyph.NOTIFIED;
            case ON_SITE -> Glyph.ON_SITE;
            case DRAFTING -> Glyph.DRAFTING;
            case IN_REVIEW -> Glyph.IN_REVIEW;
            case ISSUED -> Glyph.ISSUED;
        };
    }
}

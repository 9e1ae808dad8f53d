package opr.fieldbook.ui.overview;

import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.inspection.Facility;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.InspectionField;
import opr.fieldbook.domain.inspection.Member;
import opr.fieldbook.domain.lea.Lea;
import opr.fieldbook.ui.settle.SettlesNote;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.mark.AuthorDisc;

/** What is known about the inspection: agency, number, models, days, agreement, facilities, team. */
final class FactsCard {

    private final OverviewModel model;
    private final VBox card = Cards.card("inspect.overview.facts");
    private final VBox lines = new VBox(8);
    private final DatePicker start = picker("inspect.overview.first-day");
    private final DatePicker end = picker("inspect.overview.last-day");
    private final Label wrong = Words.wrapped("", Style.META, Style.FAMILY_TEXT);
    private final SettlesNote settles;
    private boolean filling;

    FactsCard(OverviewModel model) {
        this.model = model;
        opr.fieldbook.ui.theme.Family.RED.on(wrong);
        wrong.setManaged(false);
        settles = new SettlesNote(model.live());
        card.getChildren().add(lines);
        start.valueProperty().addListener(change -> changed());
        end.valueProperty().addListener(change -> changed());
    }

    VBox node() {
        return card;
    }

    void show() {
        Inspection inspection = model.inspection();
        Lea lea = inspection.lea();
        InspectionField.OnSite onSite = model.onSite();
        settles.watch(InspectionField.ON_SITE.key(inspection.id()));
        filling = true;
        start.setValue(onSite == null ? null : onSite.start());
        end.setValue(onSite == null ? null : onSite.end());
        filling = false;
        HBox days = new HBox(8, start, Words.whole(Text.of("inspect.overview.to"), Style.SECONDARY), end);
        days.setAlignment(Pos.CENTER_LEFT);
        FlowPane team = new FlowPane(14, 6);
        for (Member member : inspection.members()) {
            HBox one = new HBox(
                    6,
                    new AuthorDisc(member.who().letter(), member.who().name()),
                    Words.whole(
                            Text.of(
                                    "inspect.overview.member",
                                    member.who().name(),
                                    Text.of("word.role." + Codec.key(member.who().role()))),
                            Style.MEDIUM));
            one.setAlignment(Pos.CENTER_LEFT);
            team.getChildren().add(one);
        }
        String county = lea.county().isBlank() ? lea.state() : lea.county() + ", " + lea.state();
        lines.getChildren()
                .setAll(
                        Cards.fact("inspect.overview.lea", lea.name()),
                        Cards.fact("inspect.overview.county", county),
                        Cards.fact("inspect.overview.field-office", lea.fieldOffice()),
                        Cards.fact("inspect.overview.number", inspection.number()),
                        Cards.fact(
                                "inspect.overview.models",
                                inspection.protocols().stream()
                                        .map(protocol -> Text.of(
                                                "inspect.overview.model", protocol.title(), protocol.version()))
                                        .collect(Collectors.joining("\n"))),
                        Cards.fact("inspect.overview.on-site", new VBox(4, days, settles, wrong)),
                        Cards.fact("inspect.overview.moa", agreement(lea.agreement())),
                        Cards.fact(
                                "inspect.overview.facilities",
                                inspection.facilities().stream().map(Facility::name).collect(Collectors.joining(", "))),
                        Cards.fact("inspect.overview.team", team));
    }

    private static String agreement(Lea.Agreement agreement) {
        return java.util.stream.Stream.of(
                        dated("inspect.overview.signed", agreement.signed()),
                        dated("inspect.overview.amended", agreement.amended()),
                        dated("inspect.overview.expires", agreement.expires()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String dated(String key, java.time.@org.jspecify.annotations.Nullable LocalDate day) {
        return day == null ? "" : Text.of(key, Cards.day(day));
    }

    private void changed() {
        if (!filling) {
            String reason = OverviewModel.wrong(start.getValue(), end.getValue());
            wrong.setText(reason == null ? "" : reason);
            wrong.setManaged(reason != null);
            model.changeOnSite(start.getValue(), end.getValue());
        }
    }

    private static DatePicker picker(String textKey) {
        DatePicker picker = new DatePicker();
        picker.setId(textKey);
        picker.setAccessibleText(Text.of(textKey));
        picker.setShowWeekNumbers(false);
        picker.setPrefWidth(150);
        picker.setConverter(new DayText());
        return picker;
    }
}

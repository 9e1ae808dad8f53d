package opr.fieldbook.ui.team;

import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.lea.DateField;
import opr.fieldbook.ui.shell.Desktop;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.widgets.frame.ConfirmDialog;
import opr.fieldbook.ui.widgets.input.LabeledField;
import opr.fieldbook.work.team.TeamView;
import opr.fieldbook.work.trust.Standing;
import org.jspecify.annotations.Nullable;

/** What a lead can do about the laptop of a member: mark it as lost, take in what was kept aside, trust it again. */
final class LaptopMenu extends MenuButton {

    private final TeamView.Line line;
    private final TeamModel model;
    private final Desktop desktop;

    LaptopMenu(TeamView.Line line, TeamModel model, Desktop desktop) {
        this.line = line;
        this.model = model;
        this.desktop = desktop;
        setId("team.laptop-" + line.member().who().letter());
        setMinWidth(USE_PREF_SIZE);
        Style.FILTER_MENU.on(this);
        setGraphic(new Icon("mdi2d-dots-horizontal", Icon.IN_CONTROL));
        setAccessibleText(Text.of("team.laptop.menu", line.member().who().name()));
        if (line.standing() == Standing.LOST) {
            if (line.aside() > 0) {
                add("team.take-in", () -> model.takeIn(line));
            }
            add("team.found", () -> model.confirm(line));
        } else {
            add("team.lost", this::askDay);
        }
    }

    private void add(String key, Runnable action) {
        MenuItem item = new MenuItem(Text.of(key));
        item.setId(key);
        item.setOnAction(press -> action.run());
        getItems().add(item);
    }

    private void askDay() {
        ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>(LocalDate.now());
        DateField field = new DateField(day);
        field.setId("team.lost.since");
        desktop.layers()
                .ask(new ConfirmDialog(
                                Text.of("team.lost.title", line.member().who().name()),
                                Text.of("team.lost.sentence"),
                                "team.lost.keep")
                        .with(new LabeledField("team.lost.since", field))
                        .yes("team.lost.yes", () -> lose(field))
                        .needs(
                                field.getEditor()
                                        .textProperty()
                                        .map(typed -> field.getConverter().fromString(typed) == null ? "" : typed),
                                "team.lost.needs-day"));
        field.getEditor().requestFocus();
    }

    /** What is typed counts, also before the field was left. */
    private void lose(DateField field) {
        LocalDate typed = field.getConverter().fromString(field.getEditor().getText());
        if (typed != null) {
            model.lose(line, typed);
        }
    }
}

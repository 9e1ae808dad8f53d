package opr.fieldbook.ui.inspect.owner;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.inspect.checklist.InspectModel;
import opr.fieldbook.ui.inspect.checklist.SectionLine;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import org.jspecify.annotations.Nullable;

/** In the head of a section: whose it is, and a menu to take it over, to give it to somebody, or to give it back. */
public final class OwnerMenu extends MenuButton {

    private final OwnerModel model;
    private final Tooltip tip = new Tooltip();

    public OwnerMenu(InspectModel inspect) {
        this.model = new OwnerModel(inspect);
        setId("inspect.owner");
        setMinWidth(USE_PREF_SIZE);
        Style.FILTER_MENU.on(this);
        setGraphic(new Icon("mdi2a-account-outline", Icon.IN_CONTROL));
        setTooltip(tip);
        inspect.changesProperty().addListener(change -> show(inspect.line()));
        inspect.sectionProperty().addListener(change -> show(inspect.line()));
        show(inspect.line());
    }

    private void show(@Nullable SectionLine line) {
        boolean section = line != null && model.part() != null;
        setVisible(section);
        setManaged(section);
        if (line == null || !section) {
            return;
        }
        String owner = model.owner();
        String words = model.contested()
                ? Text.of("inspect.owner.contested", line.title())
                : owner == null
                        ? Text.of("inspect.owner.nobody", line.title())
                        : owner.equals(model.me())
                                ? Text.of("inspect.owner.mine", line.title())
                                : Text.of("inspect.owner.of", line.title(), model.name(owner));
        setText(model.contested() ? Text.of("inspect.owner.contested.short") : owner == null ? "" : owner);
        setAccessibleText(words);
        setAccessibleHelp(Text.of("inspect.owner.help"));
        tip.setText(words);
        getItems().clear();
        String settles = model.settles();
        if (settles != null) {
            MenuItem said = item("settle.saving", settles, () -> {});
            said.setDisable(true);
            getItems().addAll(said, new SeparatorMenuItem());
            tip.setText(words + " " + settles);
            setAccessibleText(words + " " + settles);
        }
        if (!model.me().equals(owner)) {
            getItems().add(item("inspect.owner.take-over", Text.of("inspect.owner.take-over"), model::takeOver));
        }
        model.team().stream()
                .filter(person -> !person.letter().equals(model.me()) && !person.letter().equals(owner))
                .forEach(person -> getItems()
                        .add(item(
                                "inspect.owner.give-" + person.letter(),
                                Text.of("inspect.owner.give", person.letter(), person.name()),
                                () -> model.give(person.letter()))));
        if (owner != null || model.contested()) {
            getItems().add(new SeparatorMenuItem());
            getItems().add(item("inspect.owner.give-back", Text.of("inspect.owner.give-back"), () -> model.give(null)));
        }
    }

    private static MenuItem item(String id, String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(press -> action.run());
        return item;
    }
}

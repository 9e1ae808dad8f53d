package opr.fieldbook.ui.lea;

import javafx.geometry.Pos;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.lea.Lea;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.ui.widgets.input.SearchBox;
import opr.fieldbook.ui.widgets.mark.IconTile;

/** Chooses an LEA by typing a part of its name; what is not in the register is added right here. */
final class LeaPicker extends VBox {

    private static final double ROW = 48;
    private static final int MOST_ROWS = 4;

    private final LeaPickerModel model;
    private final SearchBox search = new SearchBox("home.new.search");
    private final ListView<Lea> list = new ListView<>();
    private final LeaForm form;
    private final ActionButton add;

    LeaPicker(LeaPickerModel model) {
        super(8);
        this.model = model;
        form = new LeaForm(model.form());
        search.textProperty().bindBidirectional(model.searchProperty());
        list.setId("home.new.leas");
        list.setAccessibleText(Text.of("home.new.lea"));
        list.setItems(model.matching());
        list.setCellFactory(view -> cell());
        list.setFixedCellSize(ROW);
        Style.FRAMED.on(list);
        list.setPlaceholder(Words.wrapped(Text.of("home.new.no-match"), Style.SECONDARY));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                take();
            }
        });
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        add = ActionButton.quiet("home.new.add-lea", () -> {
                    model.add();
                    form.focusFirst();
                })
                .icon("mdi2p-plus");
        model.leaProperty().addListener(change -> show());
        model.addingProperty().addListener((source, before, adding) -> {
            show();
            if (adding) {
                form.focusFirst();
            }
        });
        model.matching().addListener((javafx.beans.InvalidationListener) change -> size());
        size();
        show();
    }

    @Override
    public void requestFocus() {
        if (model.addingProperty().get()) {
            form.focusFirst();
        } else if (model.leaProperty().get() == null) {
            search.requestFocus();
        }
    }

    /** Saves the LEA being written; false if something in it needs a look. */
    boolean save() {
        return form.save();
    }

    private LeaCell cell() {
        LeaCell cell = new LeaCell();
        cell.setOnMouseClicked(click -> {
            if (cell.getItem() != null) {
                model.choose(cell.getItem());
            }
        });
        return cell;
    }

    private void size() {
        int rows = Math.clamp(model.matching().size(), 1, MOST_ROWS);
        list.setPrefHeight(rows * ROW + 6);
        list.setMinHeight(Region.USE_PREF_SIZE);
        list.getSelectionModel().selectFirst();
    }

    private void pressed(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> list.getSelectionModel().select(Math.min(at + 1, list.getItems().size() - 1));
            case UP -> list.getSelectionModel().select(Math.max(at - 1, 0));
            case ENTER -> take();
            default -> {
                return;
            }
        }
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
        event.consume();
    }

    private void take() {
        Lea chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.choose(chosen);
        }
    }

    private void show() {
        Lea lea = model.leaProperty().get();
        if (model.addingProperty().get()) {
            getChildren().setAll(adding(lea != null));
        } else if (lea == null) {
            getChildren().setAll(search, list, add);
        } else {
            getChildren().setAll(chosen(lea));
        }
    }

    private Region adding(boolean change) {
        ActionButton save = ActionButton.secondary(change ? "home.new.keep-lea" : "home.new.save-lea", this::save);
        ActionButton back = ActionButton.quiet("home.new.no-lea", () -> model.addingProperty().set(false));
        HBox buttons = new HBox(8, save, back);
        buttons.setAlignment(Pos.CENTER_LEFT);
        String title = Text.of(change ? "home.new.edit-lea.title" : "home.register.new");
        return Style.set(new VBox(12, Words.of(title, Style.CARD_TITLE), form, buttons), Style.SOURCE_BOX);
    }

    private Region chosen(Lea lea) {
        var signed = lea.agreement().signed();
        var amended = lea.agreement().amended();
        String agreement = signed == null
                ? Text.of("home.new.no-moa")
                : amended == null
                        ? Text.of("home.new.moa", DateText.of(signed))
                        : Text.of("home.new.moa-amended", DateText.of(signed), DateText.of(amended));
        VBox words = new VBox(
                1,
                Words.wrapped(lea.name(), Style.CARD_TITLE),
                Words.wrapped(LeaCell.facts(lea), Style.META, Style.SECONDARY),
                Words.wrapped(agreement, Style.META, Style.SECONDARY));
        HBox.setHgrow(words, Priority.ALWAYS);
        ActionButton edit = ActionButton.secondary("home.new.edit-lea", model::edit).small();
        ActionButton other = ActionButton.secondary("home.new.other-lea", () -> {
                    model.chooseAnother();
                    search.requestFocus();
                })
                .small();
        HBox row = new HBox(12, new IconTile(Family.ACCENT, "mdi2d-domain", true), words, edit, other);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setId("home.new.chosen");
        return Style.SOURCE_BOX.on(row);
    }
}

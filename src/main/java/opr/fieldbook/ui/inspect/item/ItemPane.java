package opr.fieldbook.ui.inspect.item;

import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.ui.inspect.checklist.InspectModel;
import opr.fieldbook.ui.inspect.checklist.ItemFilter;
import opr.fieldbook.ui.inspect.checklist.SectionLine;
import opr.fieldbook.ui.inspect.owner.OwnerMenu;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.ui.widgets.input.IconButton;
import opr.fieldbook.ui.widgets.mark.EmptyState;
import org.jspecify.annotations.Nullable;

/** The middle pane: which section, the filters, and its items as a list or, on a narrow tour, one at a time. */
public final class ItemPane extends VBox {

    private final InspectModel model;
    private final Label title = Words.of("", Style.DETAIL_TITLE);
    private final Label count = Words.whole("", Style.META, Style.SECONDARY);
    private final IconButton sections;
    private final IconButton details;
    private final ListView<ConclusionId> list;
    private final FocusCard focus;
    private final StackPane body = new StackPane();
    private final VBox band = new VBox();
    private boolean one;
    private boolean following;

    /**
     * @param openSections shows the tree where there is no room for it beside the list
     * @param openDetail   shows the chosen item in full where there is no room for it
     */
    public ItemPane(InspectModel model, Runnable openSections, Runnable openDetail) {
        this.model = model;
        Style.CANVAS.on(this);
        sections = new IconButton("mdi2f-format-list-bulleted", "inspect.sections.open", openSections).outlined();
        details = new IconButton("mdi2d-dock-right", "inspect.detail.open", openDetail).outlined();
        list = list();
        focus = new FocusCard(model, this::focusItems);
        HBox titles = new HBox(8, sections, title);
        titles.setAlignment(Pos.CENTER_LEFT);
        titles.setMinWidth(0);
        HBox.setHgrow(titles, Priority.ALWAYS);
        HBox right = new HBox(6, new OwnerMenu(model), new FilterBar(model), details);
        right.setAlignment(Pos.CENTER_RIGHT);
        HeadLine head = new HeadLine(titles, count, right);
        band.setPadding(new Insets(0, 16, 8, 16));
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head, body);
        InvalidationListener show = change -> show();
        model.changesProperty().addListener(show);
        model.sectionProperty().addListener(show);
        model.filterProperty().addListener(show);
        model.selectedProperty().addListener((source, before, now) -> select(now));
        model.items().addListener(show);
        model.answering().askingProperty().addListener(change -> revealLater());
        list.heightProperty().addListener(change -> revealLater());
        list.widthProperty().addListener(change -> revealLater());
        setOneAtATime(false);
        setButtons(false, false);
        select(model.selectedProperty().get());
    }

    private ListView<ConclusionId> list() {
        ListView<ConclusionId> made = new ListView<>(model.items());
        Style.set(made, Style.BARE, Style.ITEM_LIST);
        made.setId("inspect.items");
        made.setAccessibleText(Text.of("inspect.items"));
        made.setCellFactory(view -> new ItemCell(model, this::focusItems));
        made.getSelectionModel().selectedItemProperty().addListener((source, before, now) -> {
            if (now != null) {
                model.selectedProperty().set(now);
            }
        });
        return made;
    }

    /** One item in view at a time, for a narrow window on tour. */
    public void setOneAtATime(boolean wanted) {
        one = wanted;
        show();
    }

    /** Which of the side panes must be opened from here. */
    public void setButtons(boolean ofSections, boolean ofDetail) {
        sections.setVisible(ofSections);
        sections.setManaged(ofSections);
        details.setVisible(ofDetail);
        details.setManaged(ofDetail);
    }

    /** Gives the keyboard to the items. */
    public void focusItems() {
        (one ? focus : list).requestFocus();
    }

    private void show() {
        SectionLine line = model.line();
        title.setText(line == null ? "" : line.heading());
        count.setText(line == null ? "" : Text.of("inspect.section.answered", line.done(), line.total()));
        boolean follows = model.followsOneCase();
        if (follows != following || getChildren().size() < 2) {
            following = follows;
            getChildren().remove(band);
            if (follows) {
                band.getChildren().setAll(new OneCaseBand(model.oneCase()));
                getChildren().add(1, band);
            }
        }
        Node wanted = model.items().isEmpty() ? nothing() : one ? focus : list;
        if (body.getChildren().isEmpty() || body.getChildren().getFirst() != wanted) {
            boolean held = body.isFocusWithin();
            body.getChildren().setAll(wanted);
            if (held) {
                wanted.requestFocus();
            }
        }
    }

    private EmptyState nothing() {
        ItemFilter filter = model.filterProperty().get();
        return new EmptyState(
                "mdi2f-filter-variant",
                filter == ItemFilter.UNANSWERED
                        ? Text.of("inspect.empty.all-answered")
                        : Text.of("inspect.empty.filtered", filter.words()),
                filter == ItemFilter.ALL
                        ? null
                        : ActionButton.secondary(
                                "inspect.empty.show-all", () -> model.filterProperty().set(ItemFilter.ALL)));
    }

    private void revealLater() {
        Platform.runLater(() -> select(model.selectedProperty().get()));
    }

    private void select(@Nullable ConclusionId now) {
        int at = now == null ? -1 : model.items().indexOf(now);
        if (at < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            if (list.getSelectionModel().getSelectedIndex() != at) {
                list.getSelectionModel().clearAndSelect(at);
                list.getFocusModel().focus(at);
            }
            Reveal.row(list, at);
        }
    }
}

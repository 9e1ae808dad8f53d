package opr.fieldbook.ui.inspect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.inspection.Progress;
import opr.fieldbook.domain.protocol.Component;
import opr.fieldbook.ui.inspect.checklist.InspectModel;
import opr.fieldbook.ui.inspect.checklist.SectionLine;
import opr.fieldbook.ui.inspect.item.Reveal;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.ui.widgets.mark.CountBar;

/** The left pane: how far the checklist is, the tree of sections, interviews counted apart below it. */
final class SectionPane extends VBox {

    private final InspectModel model;
    private final Label answered = Words.whole("", Style.BOLD);
    private final Label of = Words.whole("", Style.SECONDARY);
    private final CountBar bar = new CountBar();
    private final TreeView<SectionLine> tree = new TreeView<>();
    private final Map<String, TreeItem<SectionLine>> lines = new HashMap<>();
    private final Label interviews = Words.of("", Style.META, Style.SECONDARY);
    private final ActionButton conflicts;
    private List<String> keys = List.of();
    private boolean filling;

    SectionPane(InspectModel model) {
        this.model = model;
        conflicts = ActionButton.quiet("inspect.conflicts.all", model::toConflicts, 0)
                .icon("mdi2a-alert-outline")
                .small();
        conflicts.setId("inspect.conflicts");
        conflicts.setWrapText(true);
        conflicts.setMinWidth(0);
        Style.set(this, Style.SURFACE);
        getChildren().addAll(head(), tree(), foot());
        model.treeProperty().addListener(change -> show());
        model.changesProperty().addListener(change -> count());
        model.sectionProperty().addListener(change -> select());
        show();
        count();
    }

    private VBox head() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox titles = new HBox(4, Words.whole(Text.of("inspect.checklist"), Style.DETAIL_TITLE), gap, answered, of);
        titles.setAlignment(Pos.CENTER_LEFT);
        VBox head = new VBox(11, titles, bar);
        head.setPadding(new Insets(12, 14, 12, 14));
        if (model.facilities().size() > 1) {
            head.getChildren().add(facilities());
        }
        return Style.LINE_BELOW.on(head);
    }

    private ComboBox<String> facilities() {
        ComboBox<String> choice = new ComboBox<>();
        choice.setId("inspect.facility");
        choice.setAccessibleText(Text.of("inspect.facility"));
        choice.setMaxWidth(Double.MAX_VALUE);
        model.facilities().forEach(facility -> choice.getItems().add(facility.id()));
        choice.getItems().add(InspectModel.EVERY_FACILITY);
        choice.setConverter(new FacilityNames(model));
        choice.valueProperty().bindBidirectional(model.facilityProperty());
        return choice;
    }

    private TreeView<SectionLine> tree() {
        tree.setId("inspect.sections");
        tree.setAccessibleText(Text.of("inspect.sections"));
        tree.setShowRoot(false);
        tree.setRoot(new TreeItem<>());
        tree.setCellFactory(view -> new SectionCell());
        VBox.setVgrow(tree, Priority.ALWAYS);
        tree.getSelectionModel().selectedItemProperty().addListener((source, before, now) -> {
            if (now != null && now.getValue() != null && !filling) {
                model.sectionProperty().set(now.getValue().key());
            }
        });
        return tree;
    }

    private VBox foot() {
        VBox foot = new VBox(3, conflicts, Words.of(Text.of("inspect.interviews.apart"), Style.MEDIUM), interviews);
        foot.setPadding(new Insets(10, 14, 12, 14));
        return Style.LINE_ABOVE.on(foot);
    }

    private void count() {
        Progress done = model.progress(false);
        answered.setText(String.valueOf(done.answered()));
        of.setText(Text.of("inspect.checklist.of", done.asked()));
        bar.show(done.answered(), done.asked(), Text.of("inspect.checklist.spoken", done.answered(), done.asked()));
        Progress apart = model.progress(true);
        int open = model.conflicts();
        int elsewhere = model.conflictsElsewhere();
        String all = open == 1 ? Text.of("inspect.conflicts.one") : Text.of("inspect.conflicts.all", open);
        conflicts.setWords(elsewhere == 0 ? all : Text.of("inspect.conflicts.elsewhere", all, elsewhere));
        conflicts.setVisible(open > 0);
        conflicts.setManaged(open > 0);
        interviews.setText(Text.of("inspect.interviews.answered", apart.answered(), apart.asked()));
    }

    /** New counts go into the lines that are there; only another set of lines builds the tree anew. */
    private void show() {
        List<SectionLine> all = model.treeProperty().get();
        List<String> next = all.stream().flatMap(SectionLine::all).map(SectionLine::key).toList();
        filling = true;
        if (next.equals(keys)) {
            all.stream().flatMap(SectionLine::all).forEach(line -> lines.get(line.key()).setValue(line));
        } else {
            keys = next;
            lines.clear();
            tree.getRoot().getChildren().setAll(all.stream().map(this::item).toList());
        }
        filling = false;
        select();
    }

    private TreeItem<SectionLine> item(SectionLine line) {
        TreeItem<SectionLine> item = new TreeItem<>(line);
        item.setExpanded(line.component() != Component.INTERVIEWS);
        line.children().forEach(child -> item.getChildren().add(item(child)));
        lines.put(line.key(), item);
        return item;
    }

    private void select() {
        TreeItem<SectionLine> item = lines.get(model.sectionProperty().get());
        if (item != null && tree.getSelectionModel().getSelectedItem() != item) {
            for (TreeItem<SectionLine> at = item.getParent(); at != null; at = at.getParent()) {
                at.setExpanded(true);
            }
            tree.getSelectionModel().select(item);
            Reveal.row(tree, tree.getRow(item));
        }
    }

    void focusTree() {
        tree.requestFocus();
    }
}

package opr.fieldbook.ui.report;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.report.model.ExportState;
import opr.fieldbook.ui.report.model.ReportModel;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Glyph;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.ui.widgets.mark.Banner;
import opr.fieldbook.ui.widgets.mark.CountBar;

/** How far the export is, and what came of it: each file with what was counted when it was read back. */
final class ExportResult extends VBox {

    private final ReportModel model;
    private final CountBar bar = new CountBar();

    ExportResult(ReportModel model) {
        super(6);
        this.model = model;
        setId("export-result");
        model.exportProperty().addListener((source, before, now) -> show(now));
        show(model.exportProperty().get());
    }

    private void show(ExportState state) {
        List<Node> parts = new ArrayList<>();
        switch (state) {
            case ExportState.Quiet quiet -> {}
            case ExportState.Running running -> parts.add(running(running));
            case ExportState.Stopped stopped ->
                parts.add(new Banner(Family.AMBER, "mdi2a-alert-circle-outline", stopped.sentence(), ""));
            case ExportState.Done done -> parts.add(done(done));
        }
        getChildren().setAll(parts);
        setManaged(!parts.isEmpty());
    }

    private Node running(ExportState.Running running) {
        bar.show(running.done(), running.of(), running.words());
        HBox line = Style.HINT_LINE.on(new HBox(
                bar,
                ActionButton.secondary("report.screen.cancel", model::cancel).small()));
        HBox.setHgrow(bar, Priority.ALWAYS);
        return new VBox(4, Words.wrapped(running.words(), Style.BODY), line);
    }

    private static Node done(ExportState.Done done) {
        VBox card = new VBox(5);
        var folder = Words.of(Text.of("report.screen.done-in", done.folder()), Style.SEMIBOLD);
        folder.setTooltip(new Tooltip(done.folder().toString()));
        card.getChildren().add(folder);
        for (ExportState.Line line : done.lines()) {
            var counted = Words.wrapped(
                    Text.of("report.screen.done-line", line.name(), line.counted()), Style.BODY);
            counted.setTooltip(new Tooltip(line.file()));
            counted.setGraphic(Icon.of(Glyph.DONE, Icon.IN_CONTROL));
            card.getChildren().add(counted);
        }
        done.notes().forEach(note -> card.getChildren().add(Words.wrapped(note, Style.META, Style.SECONDARY)));
        card.setMinHeight(Region.USE_PREF_SIZE);
        return card;
    }
}

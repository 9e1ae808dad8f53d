package opr.fieldbook.ui.merge;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.merge.model.FileLine;
import opr.fieldbook.ui.merge.model.MergeModel;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.frame.PageScroll;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.ui.widgets.mark.Banner;
import opr.fieldbook.work.merge.TeamFiles;

/** The first step: a place to drop files, what was refused and why, and what a person should know of the others. */
final class FilesPane extends VBox {

    private static final int ICON = 32;

    private final MergeModel model;
    private final VBox said = new VBox(8);

    FilesPane(MergeModel model, String openKey) {
        super(12);
        this.model = model;
        var sentence = Words.wrapped(Text.of("merge.drop"), Style.BODY, Style.SECONDARY);
        sentence.setTextAlignment(TextAlignment.CENTER);
        VBox zone = Style.DROP_ZONE.on(new VBox(
                new Icon("mdi2u-usb-flash-drive-outline", ICON),
                sentence,
                ActionButton.secondary("merge.choose", model::chooseFiles)
                        .icon("mdi2f-folder-open-outline")
                        .key(openKey)));
        zone.setId("merge.drop");
        VBox.setVgrow(zone, Priority.ALWAYS);
        FileDrop.onNode(zone, model::add);
        VBox page = new VBox(12, said, zone);
        PageScroll scroll = new PageScroll(page).filling();
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
    }

    void show() {
        List<Node> lines = new ArrayList<>();
        model.newcomers().all().forEach(one -> lines.add(new NewcomerCard(model.newcomers(), one)));
        model.newcomers()
                .refusals()
                .forEach(each -> lines.add(new Banner(Family.RED, "mdi2a-alert-circle", each.first(), each.rest())));
        for (TeamFiles.Refused refused : model.refused()) {
            Banner banner = new Banner(
                    Family.RED,
                    "mdi2a-alert-circle",
                    Text.of("merge.refused", refused.file().getFileName()),
                    refused.reason());
            lines.add(banner);
        }
        for (FileLine line : model.files()) {
            line.warnings().forEach(warning -> lines.add(new Banner(
                    Family.AMBER, "mdi2a-alert-outline", Text.of("merge.warning.of", line.name()), warning)));
        }
        said.getChildren().setAll(lines);
    }
}

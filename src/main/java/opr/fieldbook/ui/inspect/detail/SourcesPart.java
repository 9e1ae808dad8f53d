package opr.fieldbook.ui.inspect.detail;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.inspect.checklist.SourceLine;

/** Where a duty is written: the most direct source whole, the further ones named until they are opened. */
final class SourcesPart extends VBox {

    SourcesPart(List<SourceLine> sources) {
        super(6);
        getChildren().add(new SourceBox(sources.getFirst()));
        List<SourceLine> further = sources.subList(1, sources.size());
        if (!further.isEmpty()) {
            String names = String.join("; ", further.stream().map(SourceLine::heading).toList());
            Hyperlink more = new Hyperlink(Text.of("inspect.detail.more-sources", names));
            more.setId("inspect.detail.more-sources");
            more.setAccessibleText(more.getText());
            more.setWrapText(true);
            more.setMinHeight(USE_PREF_SIZE);
            more.setOnAction(press -> {
                getChildren().remove(more);
                further.forEach(source -> getChildren().add(new SourceBox(source)));
            });
            getChildren().add(more);
        }
    }
}

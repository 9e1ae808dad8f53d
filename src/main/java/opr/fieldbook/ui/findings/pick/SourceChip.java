package opr.fieldbook.ui.findings.pick;

import javafx.scene.layout.HBox;
import opr.fieldbook.ui.findings.model.FindingView.Source;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.input.IconButton;

/** A source that is cited: its words, where to enter what the agreement prints, and a cross. */
final class SourceChip extends HBox {

    SourceChip(Source source, Runnable enter, Runnable remove) {
        Style.SOURCE_CHIP.on(this);
        setId(source.key());
        getChildren()
                .addAll(
                        new Icon("mdi2b-book-open-page-variant-outline", Icon.IN_TAG),
                        Words.of(source.label(), Style.SMALL_LABEL),
                        new IconButton("mdi2p-pencil-outline", "finding.source.enter", enter, source.label()).inside(),
                        new IconButton("mdi2c-close", "finding.source.remove", remove, source.label()).inside());
        setMinWidth(0);
    }
}

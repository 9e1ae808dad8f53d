package opr.fieldbook.ui.inspect.detail;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import opr.fieldbook.ui.inspect.checklist.SourceLine;
import opr.fieldbook.ui.theme.Icon;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;

/** Where a duty is written: the clause of the agreement in force where it was entered, else what it asks in short. */
final class SourceBox extends HBox {

    SourceBox(SourceLine source) {
        super(10);
        Style.SOURCE_BOX.on(this);
        Text heading = Style.set(new Text(source.heading()), Style.WORDS, Style.SEMIBOLD);
        String quote = source.quoted() ? "“" + source.text() + "”" : source.text();
        TextFlow words = new TextFlow(heading, Style.set(new Text(" · " + quote), Style.WORDS));
        words.setLineSpacing(2);
        words.setMinHeight(Region.USE_PREF_SIZE);
        VBox text = new VBox(4, words);
        if (source.missing()) {
            text.getChildren()
                    .add(Words.wrapped(
                            opr.fieldbook.base.Text.of("inspect.detail.paste"), Style.META, Style.SECONDARY));
        }
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(new Icon("mdi2b-book-open-page-variant-outline", Icon.IN_CONTROL), text);
        setAccessibleText(source.heading() + ": " + quote);
    }
}

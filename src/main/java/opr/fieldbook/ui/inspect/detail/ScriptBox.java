package opr.fieldbook.ui.inspect.detail;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.protocol.Item;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;

/** The words of an interview question, its Spanish below it, follow-up questions, and how it is answered. */
final class ScriptBox extends VBox {

    ScriptBox(Item.Script script, String role) {
        super(8);
        Part ask = new Part("inspect.script.ask", Words.wrapped(script.question(), Style.NOTES, Style.SEMIBOLD));
        ask.say(role);
        getChildren().add(ask);
        if (script.spanish() != null) {
            Label spanish = Words.wrapped(script.spanish(), Style.NOTES, Style.SECONDARY);
            ask.getChildren().add(spanish);
        }
        if (!script.followUps().isEmpty()) {
            Part follow = new Part("inspect.script.follow");
            script.followUps().forEach(question -> follow.getChildren().add(GuidanceBox.bullet(question)));
            getChildren().add(follow);
        }
        String form = script.answerForm().name().toLowerCase(Locale.ROOT);
        getChildren().add(Words.wrapped(Text.of("inspect.script.form-" + form), Style.META, Style.SECONDARY));
    }
}

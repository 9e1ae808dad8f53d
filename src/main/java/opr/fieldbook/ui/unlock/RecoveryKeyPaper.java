package opr.fieldbook.ui.unlock;

import javafx.geometry.Insets;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** The printed recovery key: black on white whatever the theme, one paragraph a line. */
public final class RecoveryKeyPaper {

    private static final double WIDTH = 440;
    private static final double SIZE = 14;

    private RecoveryKeyPaper() {}

    /** A page with these lines. */
    public static VBox of(String paper) {
        VBox page = new VBox(14);
        page.setPadding(new Insets(36));
        for (String line : paper.split("\n")) {
            Text words = new Text(line);
            words.setFont(Font.font("Public Sans", SIZE));
            words.setWrappingWidth(WIDTH);
            page.getChildren().add(words);
        }
        page.autosize();
        page.layout();
        return page;
    }
}

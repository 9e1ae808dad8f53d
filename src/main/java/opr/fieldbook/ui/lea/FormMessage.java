package opr.fieldbook.ui.lea;

import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;
import javafx.scene.layout.StackPane;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.widgets.mark.Banner;

/** What is wrong with a form as a whole, as that the disk refused; takes no room while nothing is. */
final class FormMessage extends StackPane {

    FormMessage(ObservableMap<String, String> problems, String key) {
        problems.addListener((MapChangeListener<String, String>) change -> show(problems, key));
        show(problems, key);
    }

    private void show(ObservableMap<String, String> problems, String key) {
        String sentence = problems.get(key);
        setVisible(sentence != null);
        setManaged(sentence != null);
        getChildren().clear();
        if (sentence != null) {
            Banner banner = new Banner(Family.RED, "mdi2a-alert-circle-outline", sentence, "");
            banner.setId(key + ".problem");
            getChildren().add(banner);
        }
    }
}

package opr.fieldbook.ui.library;

import java.util.List;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Words;
import opr.fieldbook.ui.widgets.mark.Banner;
import opr.fieldbook.work.backup.RestoreBackup;

/** In what a restored backup differs from what the library has now. */
final class ComparisonBox extends VBox {

    /** More lines than this are counted and not shown. */
    private static final int MOST = 12;

    ComparisonBox(RestoreBackup.Restored restored) {
        super(8);
        setId("settings.restored");
        RestoreBackup.Comparison found = restored.comparison();
        boolean same = found.known()
                && found.onlyRestored().isEmpty()
                && found.onlyPresent().isEmpty()
                && found.differences().isEmpty();
        getChildren()
                .add(new Banner(
                        Family.GREEN,
                        "mdi2c-check-circle-outline",
                        Text.of("settings.restored.in", restored.file()),
                        Text.of(same ? "settings.restored.same" : "settings.restored.merge")));
        changes("settings.only-restored", found.onlyRestored());
        changes("settings.only-present", found.onlyPresent());
        lines(
                "settings.differences",
                found.differences().stream()
                        .map(RestoreBackup.Difference::words)
                        .map(each -> Text.of(
                                "settings.difference",
                                each.where(),
                                each.label(),
                                orNothing(each.restored()),
                                orNothing(each.present())))
                        .toList());
    }

    private static String orNothing(String words) {
        return words.isEmpty() ? Text.of("settings.nothing") : words;
    }

    private void changes(String titleKey, List<RestoreBackup.Change> changes) {
        lines(
                titleKey,
                changes.stream()
                        .map(each -> Text.of(
                                "settings.change", each.author(), Amounts.when(each.at().toInstant())))
                        .toList());
    }

    private void lines(String titleKey, List<String> lines) {
        if (!lines.isEmpty()) {
            getChildren().add(Words.whole(Text.of(titleKey, lines.size()), Style.SEMIBOLD));
            lines.stream().limit(MOST).forEach(line -> getChildren().add(Words.wrapped(line, Style.BODY)));
            if (lines.size() > MOST) {
                getChildren().add(Words.wrapped(Text.of("settings.more", lines.size() - MOST), Style.SECONDARY));
            }
        }
    }
}

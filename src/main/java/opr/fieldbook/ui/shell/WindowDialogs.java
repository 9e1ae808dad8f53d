package opr.fieldbook.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import opr.fieldbook.base.ErrorCode;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.ui.dialogs.Dialogs;
import opr.fieldbook.ui.theme.Glyph;
import opr.fieldbook.ui.widgets.frame.ConfirmDialog;
import opr.fieldbook.ui.widgets.frame.Toast;
import opr.fieldbook.ui.widgets.input.GrowingArea;
import opr.fieldbook.ui.widgets.input.LabeledField;
import opr.fieldbook.ui.widgets.input.PassphraseField;
import org.jspecify.annotations.Nullable;

/** Questions, messages and files in the window. */
public final class WindowDialogs implements Dialogs {

    private final Desktop desktop;
    private @Nullable File last;
    private final Consumer<Path> openFolder;

    /** @param openFolder shows a folder in the system's file manager */
    public WindowDialogs(Desktop desktop, Consumer<Path> openFolder) {
        this.desktop = desktop;
        this.openFolder = openFolder;
    }

    @Override
    public void problem(Throwable failure) {
        String sentence = failure instanceof Problem
                ? failure.getMessage()
                : Text.of("app.bug", ErrorCode.of(failure));
        desktop.layers().toast(new Toast(Glyph.ATTENTION, sentence));
    }

    @Override
    public void attention(String sentence) {
        desktop.layers().toast(new Toast(Glyph.ATTENTION, sentence).untilRead());
    }

    @Override
    public void done(String sentence) {
        desktop.layers().toast(new Toast(Glyph.DONE, sentence));
    }

    @Override
    public void done(String sentence, Path folder) {
        desktop.layers()
                .toast(new Toast(Glyph.DONE, sentence).action("app.show-in-folder", () -> openFolder.accept(folder)));
    }

    @Override
    public void confirm(Question question, Runnable yes) {
        desktop.layers()
                .ask(new ConfirmDialog(question.title(), question.sentence(), question.keepKey())
                        .danger(question.yesKey(), yes));
    }

    @Override
    public void reason(Question question, Consumer<String> given) {
        GrowingArea area = new GrowingArea(2, 5);
        LabeledField field = new LabeledField("app.reason", area);
        desktop.layers()
                .ask(new ConfirmDialog(question.title(), question.sentence(), question.keepKey())
                        .with(field)
                        .yes(question.yesKey(), () -> given.accept(area.getText().strip()))
                        .needs(area.textProperty(), "app.reason.missing"));
        area.requestFocus();
    }

    @Override
    public void passphrase(Question question, Consumer<char[]> given) {
        PassphraseField secret = new PassphraseField();
        LabeledField field = new LabeledField("team.open.passphrase", secret);
        desktop.layers()
                .ask(new ConfirmDialog(question.title(), question.sentence(), question.keepKey())
                        .with(field)
                        .yes(question.yesKey(), () -> given.accept(secret.take()))
                        .needs(secret.textProperty(), "team.open.missing"));
        secret.requestFocus();
    }

    @Override
    public Optional<Path> chooseFolder(String titleKey) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(Text.of(titleKey));
        chooser.setInitialDirectory(place());
        File folder = chooser.showDialog(desktop.stage());
        last = folder == null ? last : folder;
        return Optional.ofNullable(folder).map(File::toPath);
    }

    @Override
    public List<Path> chooseFiles(String titleKey) {
        return chosen(chooser(titleKey));
    }

    @Override
    public List<Path> chooseFieldbooks(String titleKey) {
        FileChooser chooser = chooser(titleKey);
        chooser.getExtensionFilters()
                .setAll(
                        new FileChooser.ExtensionFilter(Text.of("app.files.fieldbook"), "*.fieldbook"),
                        new FileChooser.ExtensionFilter(Text.of("app.files.all"), "*.*"));
        return chosen(chooser);
    }

    private List<Path> chosen(FileChooser chooser) {
        List<File> files = chooser.showOpenMultipleDialog(desktop.stage());
        if (files == null || files.isEmpty()) {
            return List.of();
        }
        last = files.getFirst().getParentFile();
        return files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> chooseTarget(String titleKey, String proposedName) {
        FileChooser chooser = chooser(titleKey);
        chooser.setInitialFileName(proposedName);
        File target = chooser.showSaveDialog(desktop.stage());
        last = target == null ? last : target.getParentFile();
        return Optional.ofNullable(target).map(File::toPath);
    }

    private FileChooser chooser(String titleKey) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Text.of(titleKey));
        chooser.setInitialDirectory(place());
        return chooser;
    }

    /** The folder chosen from last, as long as it is there: the stick with the team's files is used again and again. */
    private @Nullable File place() {
        File folder = last == null || !last.isDirectory() ? new File(System.getProperty("user.home", "")) : last;
        return folder.isDirectory() ? folder : null;
    }
}

package opr.fieldbook.ui.merge;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import opr.fieldbook.ui.theme.Style;

/** Takes files that are dropped. Whoever lies deeper and wants them takes them first. */
public final class FileDrop {

    private static final String FIELDBOOK = ".fieldbook";

    private final Predicate<List<File>> wanted;
    private final Consumer<List<Path>> taker;

    private FileDrop(Predicate<List<File>> wanted, Consumer<List<Path>> taker) {
        this.wanted = wanted;
        this.taker = taker;
    }

    /** On a whole window: only files of an inspection, so that photos and others can mean something else. */
    public static void onWindow(Scene scene, Consumer<List<Path>> taker) {
        FileDrop drop = new FileDrop(files -> files.stream().anyMatch(FileDrop::isFieldbook), taker);
        scene.addEventHandler(DragEvent.DRAG_OVER, drop::over);
        scene.addEventHandler(DragEvent.DRAG_DROPPED, drop::dropped);
    }

    /** On a node: any file; what it is no use for is said in words afterwards. */
    static void onNode(Node node, Consumer<List<Path>> taker) {
        FileDrop drop = new FileDrop(files -> !files.isEmpty(), taker);
        node.addEventHandler(DragEvent.DRAG_OVER, drop::over);
        node.addEventHandler(DragEvent.DRAG_DROPPED, drop::dropped);
        node.addEventHandler(DragEvent.DRAG_ENTERED, event -> Style.DROPPING.on(node));
        node.addEventHandler(DragEvent.DRAG_EXITED, event -> Style.DROPPING.off(node));
    }

    static boolean isFieldbook(File file) {
        return file.getName().toLowerCase(Locale.ROOT).endsWith(FIELDBOOK);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles() && wanted.test(event.getDragboard().getFiles())) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        EventTarget target = event.getTarget();
        boolean taken = target != null
                && event.getDragboard().hasFiles()
                && wanted.test(event.getDragboard().getFiles());
        if (taken) {
            taker.accept(event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}

package opr.fieldbook.ui.exhibit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets files be dropped on a node; they are copied, never moved. */
public final class FileDrop {

    private FileDrop() {}

    /**
     * @param over  told when files come over the node and when they leave it
     * @param taker gets the files that were dropped
     */
    public static void on(Node node, Consumer<Boolean> over, Consumer<List<Path>> taker) {
        node.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        node.addEventHandler(DragEvent.DRAG_ENTERED, event -> over.accept(event.getDragboard().hasFiles()));
        node.addEventHandler(DragEvent.DRAG_EXITED, event -> over.accept(false));
        node.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            boolean files = event.getDragboard().hasFiles();
            if (files) {
                taker.accept(event.getDragboard().getFiles().stream().map(File::toPath).toList());
            }
            event.setDropCompleted(files);
            event.consume();
        });
    }
}

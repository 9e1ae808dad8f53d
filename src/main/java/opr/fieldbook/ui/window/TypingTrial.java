package opr.fieldbook.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Duration;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.domain.inspection.Asked;
import opr.fieldbook.ui.dialogs.Dialogs;
import opr.fieldbook.ui.exhibit.EvidenceModel;
import opr.fieldbook.ui.inspect.InspectScreen;
import opr.fieldbook.ui.inspect.checklist.InspectModel;
import opr.fieldbook.ui.live.LiveInspection;
import opr.fieldbook.ui.shell.Desktop;
import opr.fieldbook.ui.shell.WindowDialogs;
import opr.fieldbook.ui.theme.Theme;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Background;
import opr.fieldbook.work.Sitting;

/**
 * Types into a note of the real checklist at a steady pace and measures how evenly the scene is painted. Whether what is
 * typed is saved meanwhile is the caller's to say: it owns the writer.
 */
public final class TypingTrial implements AutoCloseable {

    private static final double KEYS_A_SECOND = 30;
    private static final String NOTE = "inspect.note.new";
    private static final String WORDS = "the notice hangs at eye height by the door ";
    private static final long PAUSE = 50;
    private static final int PATIENCE = 600;
    private static final long SAMPLE = 2;
    private static final Set<String> WAITS = Set.of(
            "opr.fieldbook.store", "opr.fieldbook.seal", "opr.fieldbook.report", "org.sqlite", "org.apache.poi",
            "java.nio.channels", "sun.nio.ch", "java.io.File");
    private static final Set<String> STANDSTILL = Set.of("park", "parkNanos", "parkUntil", "wait", "wait0", "join");

    private final List<String> blocked = new ArrayList<>();
    private final LiveInspection live;
    private Desktop desktop;
    private InspectScreen screen;
    private Thread fxThread;

    /** Opens the window over an inspection; its sitting must have a writer thread of its own. */
    public TypingTrial(Sitting sitting) {
        CountDownLatch started = new CountDownLatch(1);
        FieldbookWindow.startToolkit(started::countDown);
        await(started);
        live = Await.of(LiveInspection.of(sitting, Platform::runLater));
        onFx(this::show);
        awaitNote();
    }

    /** The panes find their places when the window is first laid out; until then there is nothing to type into. */
    private void awaitNote() {
        for (int tries = 0; tries < PATIENCE && !onFx(() -> !notes(screen.node()).isEmpty()); tries++) {
            pause(PAUSE);
        }
    }

    private void show() {
        fxThread = Thread.currentThread();
        desktop = new Desktop(new Stage(), new Theme());
        Dialogs dialogs = new WindowDialogs(desktop, folder -> {});
        InspectModel model = new InspectModel(live, dialogs, null);
        Background background = new Background(Thread::startVirtualThread, Platform::runLater);
        screen = new InspectScreen(model, new EvidenceModel(live, dialogs, background, FileStore.real()), desktop);
        Asked first = live.inspection().asked().getFirst();
        model.show(first.id());
        desktop.show(screen, null);
        desktop.stage().show();
    }

    /** Types so many keys; the intervals between pulses in milliseconds. */
    public double[] type(int keys) {
        List<Double> intervals = new ArrayList<>();
        CountDownLatch done = new CountDownLatch(1);
        onFx(() -> begin(keys, intervals, done));
        Thread sampler = Thread.ofPlatform().daemon(true).start(() -> sample(done));
        await(done);
        sampler.interrupt();
        return intervals.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Stacks of the FX thread that held store, seal, file, Office or a lock wait; empty if none was seen. */
    public List<String> blocked() {
        synchronized (blocked) {
            return List.copyOf(blocked);
        }
    }

    private void begin(int keys, List<Double> intervals, CountDownLatch done) {
        TextInputControl field = note(screen.node());
        field.requestFocus();
        AnimationTimer timer = new AnimationTimer() {
            private long before;

            @Override
            public void handle(long now) {
                if (before != 0) {
                    intervals.add((now - before) / 1e6);
                }
                before = now;
            }
        };
        timer.start();
        int[] typed = {0};
        Timeline pace = new Timeline(new KeyFrame(Duration.millis(1000 / KEYS_A_SECOND), tick -> {
            String key = String.valueOf(WORDS.charAt(typed[0]++ % WORDS.length()));
            field.fireEvent(
                    new KeyEvent(KeyEvent.KEY_TYPED, key, "", KeyCode.UNDEFINED, false, false, false, false));
        }));
        pace.setCycleCount(keys);
        pace.setOnFinished(end -> {
            timer.stop();
            field.clear();
            done.countDown();
        });
        pace.play();
    }

    private static TextInputControl note(Node root) {
        return notes(root).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The checklist shows no note field"));
    }

    private static List<TextInputControl> notes(Node root) {
        return root.lookupAll("*").stream()
                .filter(node -> NOTE.equals(node.getId()))
                .map(TextInputControl.class::cast)
                .toList();
    }

    private void sample(CountDownLatch done) {
        while (done.getCount() > 0 && !Thread.currentThread().isInterrupted()) {
            StackTraceElement[] stack = fxThread.getStackTrace();
            if (waits(stack)) {
                synchronized (blocked) {
                    blocked.add(List.of(stack).toString());
                }
            }
            pause(SAMPLE);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ours is on the stack, and above it something that reads, writes, seals or stands still for a lock. */
    private static boolean waits(StackTraceElement[] stack) {
        boolean ours = false;
        boolean waiting = false;
        for (StackTraceElement frame : stack) {
            ours |= frame.getClassName().startsWith("opr.fieldbook.ui");
            // Waking the writer up (unpark) is no wait; being parked is.
            waiting |= WAITS.stream().anyMatch(frame.getClassName()::startsWith)
                    || STANDSTILL.contains(frame.getMethodName());
        }
        return ours && waiting;
    }

    private static void onFx(Runnable work) {
        Await.of(CompletableFuture.runAsync(work, Platform::runLater));
    }

    private static boolean onFx(BooleanSupplier question) {
        return Await.of(CompletableFuture.supplyAsync(question::getAsBoolean, Platform::runLater));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while measuring", e);
        }
    }

    @Override
    public void close() {
        onFx(() -> {
            desktop.clear();
            live.release();
            desktop.stage().hide();
        });
    }
}

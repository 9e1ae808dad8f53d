package opr.fieldbook.store;

import java.nio.file.Path;
import opr.fieldbook.base.Problem;

/** Unlocks a library and holds it, or prints why not and after how many milliseconds. */
final class UnlockingChild {

    private UnlockingChild() {}

    public static void main(String[] arguments) throws InterruptedException {
        long start = System.nanoTime();
        try (Library library = Library.unlock(Path.of(arguments[0]), arguments[1].toCharArray())) {
            System.out.println("unlocked");
            while (library.folder() != null) {
                Thread.sleep(1_000);
            }
        } catch (Problem problem) {
            System.out.println(problem.getMessage());
            System.out.println((System.nanoTime() - start) / 1_000_000);
        }
    }
}

package opr.fieldbook.fault;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** A small file system in memory, to be really full. Where the machine permits no mount, the test says so and is skipped. */
public final class SmallDisk implements AutoCloseable {

    private static final int PIECE = 4096;

    private final Path folder;

    /** Mounts it at a folder that it makes. */
    public SmallDisk(Path folder, int megabytes) throws Exception {
        this.folder = Files.createDirectories(folder);
        boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "none", folder.toString());
        if (!mounted) {
            System.out.println("SmallDisk skipped: not permitted");
        }
        Assumptions.assumeTrue(mounted, "skipped: not permitted");
    }

    public Path folder() {
        return folder;
    }

    /** Writes a file until the disk takes nothing more. */
    public Path fill() throws IOException {
        Path file = folder.resolve("filler");
        try (OutputStream out = Files.newOutputStream(file)) {
            while (true) {
                out.write(new byte[PIECE]);
            }
        } catch (IOException full) {
            if (!String.valueOf(full.getMessage()).contains("No space left")) {
                throw full;
            }
        }
        return file;
    }

    private static boolean run(String... words) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }

    @Override
    public void close() throws Exception {
        run("umount", "-l", folder.toString());
    }
}

package opr.fieldbook.cli.practice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import opr.fieldbook.base.DiskProblems;
import opr.fieldbook.base.Problem;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.intake.PracticeYaml;
import picocli.CommandLine.Option;

/**
 * The whole main job on the practice inspection, without a window and without a library of one's own: the library stands in
 * the folder while it runs and is removed afterwards; the papers stay.
 */
@picocli.CommandLine.Command(name = "demo", description = "Do the whole main job on the practice inspection.")
public final class Demo implements Command {

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder the papers are written to.")
    Path out = Path.of("");

    @Override
    public Output run(Call call) {
        Path folder = temporary();
        try {
            Rehearsal rehearsal = new Rehearsal(call, folder, out);
            return rehearsal.run(PracticeYaml.read());
        } finally {
            call.libraries().close();
            remove(folder);
        }
    }

    private Path temporary() {
        try {
            Files.createDirectories(out);
            return Files.createTempDirectory(out, ".practice-library-");
        } catch (IOException e) {
            throw DiskProblems.of(e, out);
        }
    }

    static void remove(Path folder) {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder()).forEach(all::add);
            for (Path path : all) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw Problem.refused(e, "problem.disk-other", folder, e.getClass().getSimpleName());
        }
    }
}

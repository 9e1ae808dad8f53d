package opr.fieldbook.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import opr.fieldbook.base.DiskProblems;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.cli.call.WrongUsage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures one figure of speed on this machine; exit code 1 if it is over its limit. */
@picocli.CommandLine.Command(name = "bench", description = "Measure a figure of speed.")
public final class Bench implements Command {

    /** Each is made with the call and a folder of its own. */
    private static final Map<String, Maker> FIGURES = figures();

    /** The inspections that are merged and sent hold as much as a busy week: so many revisions and photos each. */
    static final int REVISIONS = 3_000;

    @FunctionalInterface
    private interface Maker {
        Figure make(Call call, Path folder, Bench wanted);
    }

    @Parameters(paramLabel = "NAME", description = "save, open, typing, report, send or merge.")
    String name = "";

    @Option(names = "--scale", description = "With merge: a million revisions beside a hundred thousand.")
    boolean scale;

    @Option(names = "--files", paramLabel = "N", description = "With merge: so many files at once; usually 4.")
    int files;

    @Option(names = "--photos", paramLabel = "N", description = "Photos of 3 MB in each file; 125 unless you want only a look.")
    int photos = 125;

    @Option(names = "--rounds", paramLabel = "N", description = "At least 9.")
    int rounds = Rounds.LEAST;

    @Option(names = "--in", paramLabel = "DIR", description = "The disk to measure on; otherwise the temporary folder.")
    @Nullable Path in;

    private static Map<String, Maker> figures() {
        Map<String, Maker> table = new LinkedHashMap<>();
        table.put("save", (call, folder, wanted) -> new SaveFigure(call, folder));
        table.put("open", (call, folder, wanted) -> new OpenFigure(call, folder));
        table.put("typing", (call, folder, wanted) -> new TypingFigure(call, folder));
        table.put("report", (call, folder, wanted) -> new ReportFigure(call, folder));
        table.put("send", (call, folder, wanted) -> new SendFigure(call, folder, wanted.photos));
        table.put("merge --files", (call, folder, wanted) -> new FilesFigure(call, folder, wanted.files, wanted.photos));
        table.put("merge --scale", (call, folder, wanted) -> new ScaleFigure(call, folder));
        return table;
    }

    @Override
    public Output run(Call call) {
        String figure = name + (scale ? " --scale" : files > 0 ? " --files" : "");
        Maker maker = FIGURES.get(figure);
        if (maker == null) {
            throw WrongUsage.of("cli.usage.not-one-of", figure, String.join(", ", FIGURES.keySet()));
        }
        Path folder = temporary();
        try (Figure measured = maker.make(call, folder, this)) {
            return output(new Rounds(measured, rounds).measure(figure));
        } finally {
            remove(folder);
        }
    }

    private Output output(Map<String, @Nullable Object> json) {
        boolean passed = Boolean.TRUE.equals(json.get("passed"));
        String ratio = Objects.toString(json.get("ratio"));
        String limit = Objects.toString(json.get("limit"));
        Output output = Output.of(
                json,
                Text.of("cli.bench.line", name, Json.text(json.get("product")), Json.text(json.get("baseline")), ratio, limit));
        return passed ? output : output.failing(1, Text.of("cli.bench.over", name, ratio, limit));
    }

    private Path temporary() {
        try {
            return in == null
                    ? Files.createTempDirectory("fieldbook-bench")
                    : Files.createTempDirectory(in, "fieldbook-bench");
        } catch (IOException e) {
            throw DiskProblems.of(e, in == null ? Path.of(System.getProperty("java.io.tmpdir")) : in);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> paths = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : paths) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw DiskProblems.of(e, folder);
        }
    }
}

package opr.fieldbook.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
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
    private static final Map<String, BiFunction<Call, Path, Figure>> FIGURES = figures();

    @Parameters(paramLabel = "NAME", description = "save, open, typing, report, send or merge.")
    String name = "";

    @Option(names = "--scale", description = "With merge: a million revisions beside a hundred thousand.")
    boolean scale;

    @Option(names = "--rounds", paramLabel = "N", description = "At least 9.")
    int rounds = Rounds.LEAST;

    @Option(names = "--in", paramLabel = "DIR", description = "The disk to measure on; otherwise the temporary folder.")
    @Nullable Path in;

    private static Map<String, BiFunction<Call, Path, Figure>> figures() {
        Map<String, BiFunction<Call, Path, Figure>> table = new LinkedHashMap<>();
        table.put("save", SaveFigure::new);
        table.put("open", OpenFigure::new);
        table.put("typing", TypingFigure::new);
        table.put("report", ReportFigure::new);
        table.put("merge --scale", ScaleFigure::new);
        return table;
    }

    @Override
    public Output run(Call call) {
        String figure = scale ? name + " --scale" : name;
        BiFunction<Call, Path, Figure> maker = FIGURES.get(figure);
        if (maker == null) {
            throw WrongUsage.of("cli.usage.not-one-of", figure, String.join(", ", FIGURES.keySet()));
        }
        Path folder = temporary();
        try (Figure measured = maker.apply(call, folder)) {
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

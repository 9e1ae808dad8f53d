package opr.fieldbook.cli.merge;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.cli.call.WrongUsage;
import opr.fieldbook.domain.conflict.FindingTitle;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.finding.DuplicateRules;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.work.Saved;
import opr.fieldbook.work.Sitting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists findings that may have been raised twice; combines two, takes them apart, or notes that they are not the same. */
@picocli.CommandLine.Command(
        name = "duplicates",
        description = "List findings that may have been raised twice; combine two, or say that they are not the same.")
public final class ListDuplicates implements Command {

    private static final String WORDS = "combine, take-apart, not-same";

    @Parameters(index = "0", paramLabel = "INSPECTION", description = "Id or number.")
    String inspection = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "DO",
            description = "combine; take-apart: undo combining them; not-same: say that they are two findings.")
    @Nullable String act;

    @Parameters(index = "2", arity = "0..1", paramLabel = "A", description = "A finding: number, working key or id.")
    @Nullable String a;

    @Parameters(index = "3", arity = "0..1", paramLabel = "B", description = "The other finding.")
    @Nullable String b;

    @Option(names = "--keep", paramLabel = "FINDING", description = "With combine: which of the two is kept.")
    @Nullable String keep;

    @Override
    public Output run(Call call) {
        Sitting sitting = call.sitting(inspection);
        Inspection opened = call.inspection(sitting);
        if (act == null) {
            return list(opened);
        }
        if (a == null || b == null) {
            throw WrongUsage.of("cli.usage.duplicates-two", act);
        }
        Finding one = finding(a, opened);
        Finding other = finding(b, opened);
        return switch (act) {
            case "combine" -> combine(call, sitting, one, other, opened);
            case "take-apart" -> done(
                    call.submit(sitting, new Edit.SeparateFindings(one.id(), other.id())),
                    Text.of("cli.duplicate.separated", one.name(), other.name()),
                    one,
                    other);
            case "not-same" -> done(
                    call.submit(sitting, new Edit.MarkApart(one.id(), other.id(), true)),
                    Text.of("cli.duplicate.apart", one.name(), other.name()),
                    one,
                    other);
            default -> throw WrongUsage.of("cli.usage.not-one-of", act, WORDS);
        };
    }

    /** The one named is kept, otherwise the one that has a number, otherwise the first. */
    private Output combine(Call call, Sitting sitting, Finding one, Finding other, Inspection opened) {
        boolean second = keep == null
                ? !one.numbered() && other.numbered()
                : finding(keep, opened).id().equals(other.id());
        if (keep != null && !second && !finding(keep, opened).id().equals(one.id())) {
            throw WrongUsage.of("cli.usage.duplicates-keep", keep);
        }
        Finding kept = second ? other : one;
        Finding gone = second ? one : other;
        Saved saved = call.submit(sitting, new Edit.CombineFindings(kept.id(), gone.id()));
        return done(saved, Text.of("cli.duplicate.combined", gone.name(), kept.name()), kept, gone);
    }

    private static Output done(Saved saved, String text, Finding one, Finding other) {
        return Output.of(
                Json.object(
                        "a", one.name(),
                        "b", other.name(),
                        "a_id", one.id(),
                        "b_id", other.id(),
                        "revision", saved.revision(),
                        "saved_at", saved.at()),
                text);
    }

    private static Output list(Inspection opened) {
        List<DuplicateRules.Pair> pairs = DuplicateRules.pairs(opened);
        return Output.of(
                pairs.stream().map(ListDuplicates::json).toList(),
                pairs.isEmpty()
                        ? Text.of("cli.duplicate.none")
                        : pairs.stream().map(ListDuplicates::text).collect(Collectors.joining("\n")));
    }

    private static Map<String, @Nullable Object> json(DuplicateRules.Pair pair) {
        return Json.object(
                "a", pair.a().name(),
                "b", pair.b().name(),
                "score", pair.score(),
                "reasons", pair.reasons(),
                "a_id", pair.a().id(),
                "b_id", pair.b().id());
    }

    private static String text(DuplicateRules.Pair pair) {
        return Text.of(
                "cli.duplicate.line",
                pair.a().name(),
                pair.b().name(),
                Math.round(pair.score() * 100),
                FindingTitle.of(pair.a()),
                FindingTitle.of(pair.b()),
                String.join("; ", pair.reasons()));
    }

    private static Finding finding(String name, Inspection opened) {
        return Finding.named(opened.state(), name)
                .orElseThrow(() -> Problem.refused("problem.unknown-finding", name, opened.number()));
    }
}

package opr.fieldbook.cli.merge;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import opr.fieldbook.base.FileStore;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.store.transfer.Manifest;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.backup.Backups;
import opr.fieldbook.work.merge.MergeCopies;
import opr.fieldbook.work.merge.MergeFiles;
import opr.fieldbook.work.merge.Merged;
import opr.fieldbook.work.merge.TeamFiles;
import opr.fieldbook.work.merge.Watch;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Merges files of other laptops, all or none. */
@picocli.CommandLine.Command(name = "merge", description = "Take the files of other laptops into an inspection.")
public final class Merge implements Command {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("MMM d, uuuu HH:mm", Locale.US);

    @Parameters(index = "0", paramLabel = "INSPECTION", description = "Id or number.")
    String inspection = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "Files of other laptops.")
    List<Path> files = new ArrayList<>();

    @Option(names = "--dry-run", description = "Say what would happen; change nothing.")
    boolean dryRun;

    @Override
    public Output run(Call call) {
        Sitting sitting = call.sitting(inspection);
        Backups backups = new Backups(call.session(), call.time(), FileStore.real());
        MergeFiles merging = new MergeFiles(sitting, call.time(), new MergeCopies(backups));
        List<Path> named =
                files.stream().map(file -> file.toAbsolutePath().normalize()).toList();
        Merged merged;
        try {
            merged = dryRun ? merging.preview(named) : merging.merge(named);
        } catch (Problem first) {
            throw named.size() == 1 ? first : all(call, sitting, named, first);
        }
        return Output.of(
                Json.object(
                        "merge_id", merged.mergeId(),
                        "files", merged.files().stream().map(Merge::json).toList(),
                        "new", merged.added(),
                        "conflicts", merged.conflicts(),
                        "copy", merged.copy(),
                        "unreached", merged.unreached(),
                        "dry_run", dryRun),
                text(merged));
    }

    /** All that is wrong with the files: the command takes all or none, so whoever mends them has to know each. */
    private static Problem all(Call call, Sitting sitting, List<Path> named, Problem first) {
        List<TeamFiles.Refused> refused = new TeamFiles(call.session(), sitting, call.time(), FileStore.real())
                .look(named, Watch.NONE)
                .refused();
        if (refused.size() < 2) {
            return first;
        }
        String each = refused.stream().map(TeamFiles.Refused::reason).collect(Collectors.joining(" "));
        boolean damaged = refused.stream().anyMatch(file -> file.problem().kind() == Problem.Kind.DAMAGED);
        String key = refused.size() < named.size() ? "problem.merge-several" : "problem.merge-none";
        return damaged
                ? Problem.damaged(key, refused.size(), named.size(), each)
                : Problem.refused(key, refused.size(), named.size(), each);
    }

    private static Object json(Merged.Part part) {
        return Json.object(
                "file", part.file(),
                "author", part.sender(),
                "device", part.device(),
                "purpose", Codec.key(part.purpose()),
                "last_change", part.lastChange(),
                "new", part.added(),
                "same", part.same(),
                "conflicts", part.conflicts(),
                "exhibits", part.exhibits(),
                "duplicates", part.duplicates(),
                "aside", part.aside(),
                "warnings", part.warnings());
    }

    private static int exhibits(Merged merged) {
        return merged.files().stream().mapToInt(Merged.Part::exhibits).sum();
    }

    /** No change is new; but photos of a further volume may be, and what a lost laptop signed is kept aside. */
    private static String nothing(Merged merged) {
        int aside = merged.files().stream().mapToInt(Merged.Part::aside).sum();
        if (aside > 0) {
            return Text.of("cli.merge.aside", aside);
        }
        int exhibits = exhibits(merged);
        return exhibits > 0
                ? Text.of("cli.merge.exhibits", exhibits)
                : Text.of("cli.merge.nothing", merged.files().size());
    }

    private String text(Merged merged) {
        List<String> lines = new ArrayList<>();
        for (Merged.Part part : merged.files()) {
            if (part.purpose() == Manifest.Purpose.RECEIPT) {
                lines.add(Text.of("cli.merge.receipt", part.file().getFileName(), part.sender()));
                continue;
            }
            lines.add(Text.of(
                    "cli.merge.file",
                    part.file().getFileName(),
                    part.sender(),
                    part.added(),
                    part.same(),
                    part.conflicts(),
                    part.exhibits(),
                    part.lastChange() == null ? "–" : WHEN.format(part.lastChange()),
                    part.duplicates()));
            lines.addAll(part.warnings());
        }
        if (dryRun) {
            lines.add(Text.of(
                    "cli.merge.would", merged.added(), merged.files().size(), merged.conflicts(), exhibits(merged)));
        } else if (merged.added() == 0) {
            lines.add(nothing(merged));
        } else {
            lines.add(Text.of(
                    "cli.merge.done",
                    merged.added(),
                    merged.files().size(),
                    merged.conflicts(),
                    inspection,
                    merged.mergeId()));
            lines.add(Text.of("cli.merge.copy", merged.copy()));
        }
        merged.unreached().forEach(folder -> lines.add(Text.of("cli.merge.unreached", folder)));
        return String.join("\n", lines);
    }
}

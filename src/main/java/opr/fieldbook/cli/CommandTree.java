package opr.fieldbook.cli;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.batch.Batch;
import opr.fieldbook.cli.bench.Bench;
import opr.fieldbook.cli.call.Command;
import opr.fieldbook.cli.call.GlobalOptions;
import opr.fieldbook.cli.call.TimeConverter;
import opr.fieldbook.cli.call.WordConverter;
import opr.fieldbook.cli.call.WrongUsage;
import opr.fieldbook.cli.exhibit.ExhibitAdd;
import opr.fieldbook.cli.exhibit.ExhibitList;
import opr.fieldbook.cli.exhibit.ExhibitSave;
import opr.fieldbook.cli.finding.FindingComment;
import opr.fieldbook.cli.finding.FindingList;
import opr.fieldbook.cli.finding.FindingNumber;
import opr.fieldbook.cli.finding.FindingRaise;
import opr.fieldbook.cli.finding.FindingSet;
import opr.fieldbook.cli.inspection.AnswerItem;
import opr.fieldbook.cli.inspection.InspectionList;
import opr.fieldbook.cli.inspection.InspectionNew;
import opr.fieldbook.cli.inspection.InspectionShow;
import opr.fieldbook.cli.inspection.Observe;
import opr.fieldbook.cli.inspection.ProtocolList;
import opr.fieldbook.cli.inspection.ProtocolShow;
import opr.fieldbook.cli.keep.ArchiveCommand;
import opr.fieldbook.cli.keep.BackUp;
import opr.fieldbook.cli.keep.DispositionList;
import opr.fieldbook.cli.keep.HoldCommand;
import opr.fieldbook.cli.keep.LeaveCommand;
import opr.fieldbook.cli.keep.OrganizationKeyAdd;
import opr.fieldbook.cli.keep.OrganizationKeyNew;
import opr.fieldbook.cli.keep.PassphraseChange;
import opr.fieldbook.cli.keep.Recover;
import opr.fieldbook.cli.keep.RecoveryKeyNew;
import opr.fieldbook.cli.keep.Restore;
import opr.fieldbook.cli.keep.StrikeCommand;
import opr.fieldbook.cli.library.Init;
import opr.fieldbook.cli.library.LeaAdd;
import opr.fieldbook.cli.library.LeaList;
import opr.fieldbook.cli.merge.ListConflicts;
import opr.fieldbook.cli.merge.ListDuplicates;
import opr.fieldbook.cli.merge.ListMerges;
import opr.fieldbook.cli.merge.Merge;
import opr.fieldbook.cli.merge.Send;
import opr.fieldbook.cli.merge.SettleOne;
import opr.fieldbook.cli.merge.UndoTheMerge;
import opr.fieldbook.cli.paper.CheckInspection;
import opr.fieldbook.cli.paper.WriteReport;
import opr.fieldbook.cli.practice.Demo;
import opr.fieldbook.cli.practice.Rehearse;
import opr.fieldbook.cli.record.DumpState;
import opr.fieldbook.cli.record.HistoryOf;
import opr.fieldbook.cli.record.Rescue;
import opr.fieldbook.cli.record.VerifyFile;
import opr.fieldbook.cli.roster.RosterList;
import opr.fieldbook.cli.roster.RosterPut;
import opr.fieldbook.cli.roster.RosterRemove;
import opr.fieldbook.cli.team.Assign;
import opr.fieldbook.cli.team.ConfirmLaptop;
import opr.fieldbook.cli.team.ListLaptops;
import opr.fieldbook.cli.team.LoseLaptop;
import opr.fieldbook.cli.team.MakePackage;
import opr.fieldbook.cli.team.OpenThePackage;
import opr.fieldbook.cli.team.TakeInLaptop;
import opr.fieldbook.cli.team.WhoAmI;
import opr.fieldbook.cli.team.WriteReceipt;
import opr.fieldbook.domain.inspection.InspectionField;
import opr.fieldbook.domain.inspection.ObservationField;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.domain.inspection.Role;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.Party;
import opr.fieldbook.report.Edition;
import opr.fieldbook.store.OwnerProfile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The table of commands and the tree made from it. Only the branch that the words name is built, since building all of them
 * takes longer than most commands.
 */
final class CommandTree {

    private static final Map<String, Supplier<Command>> COMMANDS = commands();

    private static final Set<String> TAKE_A_VALUE = Set.of("--library", "--passphrase-file", "--at");

    private CommandTree() {}

    private static Map<String, Supplier<Command>> commands() {
        Map<String, Supplier<Command>> table = new LinkedHashMap<>();
        table.put("init", Init::new);
        table.put("lea add", LeaAdd::new);
        table.put("lea list", LeaList::new);
        table.put("inspection new", InspectionNew::new);
        table.put("inspection list", InspectionList::new);
        table.put("inspection show", InspectionShow::new);
        table.put("protocol list", ProtocolList::new);
        table.put("protocol show", ProtocolShow::new);
        table.put("answer", AnswerItem::new);
        table.put("send", Send::new);
        table.put("merge", Merge::new);
        table.put("merges", ListMerges::new);
        table.put("undo-merge", UndoTheMerge::new);
        table.put("package", MakePackage::new);
        table.put("open", OpenThePackage::new);
        table.put("receipt", WriteReceipt::new);
        table.put("assign", Assign::new);
        table.put("whoami", WhoAmI::new);
        table.put("laptops", ListLaptops::new);
        table.put("laptops confirm", ConfirmLaptop::new);
        table.put("laptops lost", LoseLaptop::new);
        table.put("laptops take-in", TakeInLaptop::new);
        table.put("observe", Observe::new);
        table.put("finding raise", FindingRaise::new);
        table.put("finding list", FindingList::new);
        table.put("finding set", FindingSet::new);
        table.put("finding comment", FindingComment::new);
        table.put("finding number", FindingNumber::new);
        table.put("exhibit add", ExhibitAdd::new);
        table.put("exhibit list", ExhibitList::new);
        table.put("exhibit save", ExhibitSave::new);
        table.put("conflicts", ListConflicts::new);
        table.put("settle", SettleOne::new);
        table.put("duplicates", ListDuplicates::new);
        table.put("check", CheckInspection::new);
        table.put("report", WriteReport::new);
        table.put("dump", DumpState::new);
        table.put("history-of", HistoryOf::new);
        table.put("verify", VerifyFile::new);
        table.put("rescue", Rescue::new);
        table.put("strike", StrikeCommand::new);
        table.put("hold", HoldCommand::new);
        table.put("leave", LeaveCommand::new);
        table.put("disposition list", DispositionList::new);
        table.put("archive", ArchiveCommand::new);
        table.put("roster put", RosterPut::new);
        table.put("roster list", RosterList::new);
        table.put("roster remove", RosterRemove::new);
        table.put("backup", BackUp::new);
        table.put("restore", Restore::new);
        table.put("recover", Recover::new);
        table.put("passphrase change", PassphraseChange::new);
        table.put("recovery-key new", RecoveryKeyNew::new);
        table.put("organization-key new", OrganizationKeyNew::new);
        table.put("organization-key add", OrganizationKeyAdd::new);
        table.put("batch", Batch::new);
        table.put("demo", Demo::new);
        table.put("bench", Bench::new);
        table.put("rehearse", Rehearse::new);
        return table;
    }

    /** The tree for these words: one branch if they name one, otherwise all. */
    static CommandLine of(GlobalOptions options, List<String> words) {
        CommandLine root = new CommandLine(options);
        String named = named(words);
        boolean known = COMMANDS.keySet().stream().anyMatch(path -> head(path).equals(named));
        Map<String, CommandLine> groups = new TreeMap<>();
        COMMANDS.forEach((path, command) -> {
            if (!known || head(path).equals(named)) {
                add(root, groups, path, command.get());
            }
        });
        return configured(root);
    }

    private static void add(CommandLine root, Map<String, CommandLine> groups, String path, Command command) {
        String head = head(path);
        if (head.equals(path)) {
            CommandLine made = new CommandLine(command);
            root.addSubcommand(path, made);
            groups.put(head, made);
            return;
        }
        CommandLine group = groups.get(head);
        if (group == null) {
            CommandSpec spec = CommandSpec.create();
            spec.usageMessage().description(Text.of("cli.group." + head));
            root.addSubcommand(head, new CommandLine(spec));
            group = Objects.requireNonNull(root.getSubcommands().get(head));
            groups.put(head, group);
        }
        group.addSubcommand(path.substring(head.length() + 1), new CommandLine(command));
    }

    private static CommandLine configured(CommandLine root) {
        return root.setExpandAtFiles(false)
                .setAbbreviatedOptionsAllowed(false)
                .setInterpolateVariables(false)
                .registerConverter(OffsetDateTime.class, TimeConverter::time)
                .registerConverter(LocalDate.class, TimeConverter::date)
                .registerConverter(Result.class, new WordConverter<>(Result.class))
                .registerConverter(FindingClass.class, new WordConverter<>(FindingClass.class))
                .registerConverter(Party.class, new WordConverter<>(Party.class))
                .registerConverter(ObservationField.Mode.class, new WordConverter<>(ObservationField.Mode.class))
                .registerConverter(Role.class, new WordConverter<>(Role.class))
                .registerConverter(OwnerProfile.Role.class, new WordConverter<>(OwnerProfile.Role.class))
                .registerConverter(Edition.class, new WordConverter<>(Edition.class))
                .registerConverter(InspectionField.Owner.class, new WordConverter<>(InspectionField.Owner.class))
                .registerConverter(HoldCommand.Action.class, new WordConverter<>(HoldCommand.Action.class));
    }

    private static String head(String path) {
        int blank = path.indexOf(' ');
        return blank < 0 ? path : path.substring(0, blank);
    }

    /** The first word that is neither an option nor its value. */
    private static @Nullable String named(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (TAKE_A_VALUE.contains(word)) {
                i++;
            } else if (!word.startsWith("-")) {
                return word;
            }
        }
        return null;
    }

    /** The words end before a command does. */
    static WrongUsage incomplete(CommandSpec spec) {
        if (spec.parent() == null) {
            return WrongUsage.of("cli.usage.no-command");
        }
        return WrongUsage.of("cli.usage.incomplete", spec.qualifiedName(), names(spec));
    }

    /** What the words are refused for, in one line. */
    static WrongUsage wrong(ParameterException e) {
        CommandSpec spec = e.getCommandLine().getCommandSpec();
        if (e instanceof UnmatchedArgumentException unmatched && !spec.subcommands().isEmpty()) {
            String word = unmatched.getUnmatched().getFirst();
            return word.startsWith("-") ? WrongUsage.of("cli.usage.no-option", word) : unknown(spec, word);
        }
        return WrongUsage.of("cli.usage.wrong", e.getMessage(), spec.qualifiedName());
    }

    /** Help for what is not there is refused like the command itself. */
    static void requireKnown(ParseResult asked) {
        CommandSpec spec = asked.commandSpec();
        asked.unmatched().stream()
                .filter(word -> !word.startsWith("-") && !spec.subcommands().isEmpty())
                .findFirst()
                .ifPresent(word -> {
                    throw unknown(spec, word);
                });
    }

    /** There is no such command; the one most like it is named. */
    private static WrongUsage unknown(CommandSpec spec, String word) {
        String before = spec.qualifiedName().isBlank() ? "" : spec.qualifiedName() + " ";
        List<String> alike =
                new UnmatchedArgumentException(spec.commandLine(), List.of(word)).getSuggestions();
        return alike.isEmpty()
                ? WrongUsage.of("cli.usage.unknown-command", before + word)
                : WrongUsage.of("cli.usage.unknown-command-alike", before + word, before + alike.getFirst());
    }

    private static String names(CommandSpec spec) {
        return spec.subcommands().keySet().stream().collect(Collectors.joining(", "));
    }

    /** The version of the program. */
    static String version() {
        return Objects.requireNonNullElse(CommandTree.class.getPackage().getImplementationVersion(), "1.0");
    }
}

package opr.fieldbook.cli.practice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import opr.fieldbook.base.DiskProblems;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.inspection.InspectionField;
import opr.fieldbook.domain.inspection.Stage;
import opr.fieldbook.domain.lea.ClauseField;
import opr.fieldbook.intake.PracticeScript;

/**
 * Plays the practice inspection on the laptops of a lead and two members: the same commands a person would type, one after
 * the other, with the times of the script.
 */
final class Rehearsal {

    private static final String LEAD = "Inspector A";

    private final Call call;
    private final Path stick;
    private final Path out;
    private final PracticeLaptop lead;
    private int step;

    Rehearsal(Call call, Path folder, Path out) {
        this.call = call;
        this.stick = folder.resolve("stick");
        this.out = out;
        this.lead = new PracticeLaptop(call, folder, LEAD);
    }

    Output run(PracticeScript script) {
        try {
            Files.createDirectories(stick);
            return play(script);
        } catch (PracticeLaptop.Stopped e) {
            return Output.of(null, "").failing(e.code(), null);
        } catch (IOException e) {
            throw DiskProblems.of(e, stick);
        }
    }

    private Output play(PracticeScript script) {
        String number = prepare(script);
        Fieldwork fieldwork = new Fieldwork(script, number);
        String first = fieldwork.raise(lead, writtenTwice(script));
        PracticeTeam team = new PracticeTeam(call, script, stick, lead, number);
        team.handOut();
        say("cli.demo.handed-out", team.laptops().stream().map(PracticeLaptop::owner).collect(Collectors.joining(", ")));
        lead.morning(script.start());
        PracticeTeam.Work work = team.work(fieldwork, first);
        List<Fieldwork.Done> done = new ArrayList<>(work.done());
        done.add(fieldwork.on(lead, team.leads()));
        say("cli.demo.observed", done.stream().mapToInt(Fieldwork.Done::observations).sum());
        say(
                "cli.demo.answered",
                done.stream().mapToInt(Fieldwork.Done::answers).sum(),
                done.stream().mapToInt(Fieldwork.Done::notes).sum());
        // The one raised before the laptops parted, and the one raised twice.
        say("cli.demo.raised", done.stream().mapToInt(Fieldwork.Done::findings).sum() + 2);
        merge(number, team.send());
        settle(number, script);
        combine(number, work.second());
        lead.run("finding", "number", number);
        say("cli.demo.numbered");
        if (!team.sendBack()) {
            return Output.of(null, "").failing(1, Text.of("cli.demo.not-the-same"));
        }
        say("cli.demo.same", team.laptops().size() + 1);
        close(number, script);
        return report(number, script);
    }

    private String prepare(PracticeScript script) {
        lead.morning(script.start().minusDays(5));
        lead.run("init", "--name", LEAD, "--role", "lead");
        say("cli.demo.library", lead.library());
        PracticeScript.Agency lea = script.lea();
        lead.run(
                "lea", "add", "--name", lea.name(), "--state", lea.state(), "--county", lea.county(), "--field-office",
                lea.fieldOffice(), "--model", "JEM", "--facility", lea.facility(), "--signed", lea.signed().toString());
        Map<?, ?> made = lead.run(
                "inspection", "new", "--lea", lea.name(), "--model", "JEM", "--start", script.start().toString(), "--end",
                script.end().toString(), "--practice");
        String number = String.valueOf(made.get("number"));
        say("cli.demo.inspection", number, lea.name());
        lead.submit(number, new Edit.ChangeStage(Stage.ON_SITE));
        script.clauses()
                .forEach(clause -> lead.submit(
                        number,
                        new Edit.EnterClause(
                                clause.citation(),
                                new ClauseField.Printed(clause.section(), clause.page(), null, null))));
        return number;
    }

    private static PracticeScript.Raised writtenTwice(PracticeScript script) {
        return script.findings().stream()
                .filter(finding -> finding.item().equals(script.writtenTwice().item()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No finding of that item"));
    }

    private void merge(String number, List<Path> files) {
        List<String> words = new ArrayList<>(List.of("merge", number));
        files.forEach(file -> words.add(file.toString()));
        Map<?, ?> merged = lead.run(words);
        say("cli.demo.merged", files.size(), merged.get("new"), merged.get("conflicts"));
    }

    /** Texts are both kept; of answers, the one of the member whose component it is. */
    private void settle(String number, PracticeScript script) {
        List<String> others = script.contradictions().stream()
                .map(PracticeScript.Contradiction::by)
                .toList();
        for (Object each : lead.list("conflicts", number)) {
            Map<?, ?> conflict = (Map<?, ?>) each;
            boolean text = script.writtenTwice().field().equals(conflict.get("field"));
            Map<?, ?> kept = notOf(others, (List<?>) conflict.get("values"));
            lead.run(
                    "settle", number, String.valueOf(conflict.get("id")),
                    text ? "both" : String.valueOf(kept.get("letter")));
            if (text) {
                say("cli.demo.settled-both", conflict.get("item"), conflict.get("label"));
            } else {
                say("cli.demo.settled", conflict.get("item"), conflict.get("label"), kept.get("words"), kept.get("author"));
            }
        }
    }

    private static Map<?, ?> notOf(List<String> authors, List<?> values) {
        return values.stream()
                .<Map<?, ?>>map(value -> (Map<?, ?>) value)
                .filter(value -> !authors.contains(String.valueOf(value.get("author"))))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody else answered"));
    }

    private void combine(String number, String second) {
        for (Object each : lead.list("duplicates", number)) {
            Map<?, ?> pair = (Map<?, ?>) each;
            boolean later = second.equals(pair.get("b_id"));
            String kept = String.valueOf(pair.get(later ? "a_id" : "b_id"));
            lead.run("duplicates", number, "combine", kept, second, "--keep", kept);
            say("cli.demo.combined", pair.get(later ? "b" : "a"), pair.get(later ? "a" : "b"));
        }
    }

    private void close(String number, PracticeScript script) {
        lead.submit(number, new Edit.ChangeStage(Stage.DRAFTING));
        lead.morning(script.issued());
        lead.submit(number, new Edit.ChangeStage(Stage.IN_REVIEW));
        lead.submit(
                number,
                new Edit.DecideFollowUp(new InspectionField.FollowUpChoice(
                        InspectionField.Decision.ORDERED, script.followUp())));
        Map<?, ?> check = lead.run("check", number);
        say("cli.demo.checked", ((List<?>) check.get("points")).size());
    }

    private Output report(String number, PracticeScript script) {
        lead.morning(script.issued());
        Map<?, ?> report = lead.run("report", number, "--final", "--out", out.toString());
        List<?> files = (List<?>) report.get("files");
        say("cli.demo.reported");
        for (Object file : files) {
            Map<?, ?> paper = (Map<?, ?>) file;
            call.say(Text.of("cli.demo.file", paper.get("path"), paper.get("counted")));
        }
        Map<?, ?> verified = lead.run("verify", lead.file().toString());
        say("cli.demo.verified", verified.get("revisions"));
        return Output.of(
                Json.object("inspection", number, "files", files), Text.of("cli.demo.done", out));
    }

    private void say(String key, Object... arguments) {
        step++;
        call.say(Text.of("cli.demo.step", step, Text.of(key, arguments)));
    }
}

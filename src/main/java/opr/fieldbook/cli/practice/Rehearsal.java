package opr.fieldbook.cli.practice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import opr.fieldbook.base.DiskProblems;
import opr.fieldbook.base.Text;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.cli.call.Json;
import opr.fieldbook.cli.call.Output;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.inspection.Asked;
import opr.fieldbook.domain.inspection.InspectionField;
import opr.fieldbook.domain.inspection.Stage;
import opr.fieldbook.domain.lea.ClauseField;
import opr.fieldbook.intake.PracticeScript;
import opr.fieldbook.work.Sitting;
import org.jspecify.annotations.Nullable;

/** Plays the practice inspection: the same commands a person would type, one after the other, with the times of the script. */
final class Rehearsal {

    private static final ZoneOffset PLACE = ZoneOffset.ofHours(-5);
    private static final LocalTime MORNING = LocalTime.of(8, 30);
    private static final int MINUTES = 2;

    private final Call call;
    private final Path library;
    private final Path secret;
    private final Path out;
    private OffsetDateTime now = OffsetDateTime.of(LocalDate.EPOCH, MORNING, PLACE);
    private int step;

    Rehearsal(Call call, Path folder, Path out) {
        this.call = call;
        this.library = folder.resolve("library");
        this.secret = folder.resolve("passphrase");
        this.out = out;
    }

    /** A line of the script was refused; the line said why. */
    private static final class Stopped extends RuntimeException {
        private final int code;

        Stopped(int code) {
            super("A step of the practice inspection was refused");
            this.code = code;
        }
    }

    Output run(PracticeScript script) {
        try {
            return play(script);
        } catch (Stopped e) {
            return Output.of(null, "").failing(e.code, null);
        }
    }

    private Output play(PracticeScript script) {
        prepare();
        at(script.start().minusDays(5));
        run("init", "--name", "Inspector A", "--role", "lead");
        say("cli.demo.library", library);
        PracticeScript.Agency lea = script.lea();
        run(
                "lea", "add", "--name", lea.name(), "--state", lea.state(), "--county", lea.county(), "--field-office",
                lea.fieldOffice(), "--model", "JEM", "--facility", lea.facility(), "--signed", lea.signed().toString());
        Map<?, ?> made = run(
                "inspection", "new", "--lea", lea.name(), "--model", "JEM", "--start", script.start().toString(), "--end",
                script.end().toString(), "--practice");
        String number = String.valueOf(made.get("number"));
        say("cli.demo.inspection", number, lea.name());
        Sitting sitting = sitting(number);
        at(script.start());
        submit(sitting, new Edit.ChangeStage(Stage.ON_SITE));
        script.clauses()
                .forEach(clause -> submit(
                        sitting,
                        new Edit.EnterClause(
                                clause.citation(),
                                new ClauseField.Printed(clause.section(), clause.page(), null, null))));
        observe(number, script.observations());
        answer(number, sitting, script);
        at(script.end());
        raise(number, script.findings());
        close(number, sitting, script);
        return report(number, script.issued());
    }

    private void prepare() {
        try {
            Files.writeString(secret, UUID.randomUUID().toString());
        } catch (IOException e) {
            throw DiskProblems.of(e, secret);
        }
    }

    private void observe(String number, List<PracticeScript.Seen> observations) {
        for (PracticeScript.Seen seen : observations) {
            run(with(List.of("observe", number, seen.item(), seen.result()), seen.options()));
        }
        say("cli.demo.observed", observations.size());
    }

    private void answer(String number, Sitting sitting, PracticeScript script) {
        Map<String, PracticeScript.Said> said = new HashMap<>();
        script.answers().forEach(answer -> said.put(answer.item(), answer));
        List<Asked> asked = call.inspection(sitting).asked();
        int notes = 0;
        for (Asked item : asked) {
            PracticeScript.Said answer =
                    said.getOrDefault(item.item().id(), new PracticeScript.Said(item.item().id(), "met", null, null));
            Map<String, String> options = new HashMap<>();
            put(options, "reason", answer.reason());
            put(options, "note", answer.note());
            notes += answer.note() == null ? 0 : 1;
            run(with(List.of("answer", number, answer.item(), answer.answer()), options));
        }
        say("cli.demo.answered", asked.size(), notes);
    }

    private static void put(Map<String, String> options, String name, @Nullable String text) {
        if (text != null) {
            options.put(name, text);
        }
    }

    private void raise(String number, List<PracticeScript.Raised> findings) {
        for (PracticeScript.Raised finding : findings) {
            Map<?, ?> raised =
                    run(with(List.of("finding", "raise", number, "--item", finding.item()), finding.options()));
            String id = String.valueOf(raised.get("id"));
            finding.after()
                    .forEach((field, value) -> run(with(
                            List.of("finding", "set", number, id, field, value),
                            field.equals("corrected") ? finding.details() : Map.of())));
        }
        say("cli.demo.raised", findings.size());
    }

    private void close(String number, Sitting sitting, PracticeScript script) {
        run("finding", "number", number);
        say("cli.demo.numbered");
        submit(sitting, new Edit.ChangeStage(Stage.DRAFTING));
        at(script.issued());
        submit(sitting, new Edit.ChangeStage(Stage.IN_REVIEW));
        submit(
                sitting,
                new Edit.DecideFollowUp(new InspectionField.FollowUpChoice(
                        InspectionField.Decision.ORDERED, script.followUp())));
        Map<?, ?> check = run("check", number);
        say("cli.demo.checked", ((List<?>) check.get("points")).size());
    }

    private Output report(String number, LocalDate issued) {
        at(issued);
        Map<?, ?> report = run("report", number, "--final", "--out", out.toString());
        List<?> files = (List<?>) report.get("files");
        say("cli.demo.reported");
        for (Object file : files) {
            Map<?, ?> paper = (Map<?, ?>) file;
            call.say(Text.of("cli.demo.file", paper.get("path"), paper.get("counted")));
        }
        Map<?, ?> verified = run("verify", file().toString());
        say("cli.demo.verified", verified.get("revisions"));
        return Output.of(
                Json.object("inspection", number, "files", files), Text.of("cli.demo.done", out));
    }

    private Path file() {
        try (Stream<Path> files = Files.list(library.resolve("inspections"))) {
            return files.filter(path -> path.toString().endsWith(".fieldbook")).findFirst().orElseThrow();
        } catch (IOException e) {
            throw DiskProblems.of(e, library);
        }
    }

    private Sitting sitting(String number) {
        return call.libraries()
                .sitting(
                        call.libraries().session(library, () -> new char[0]),
                        number);
    }

    private void submit(Sitting sitting, Edit edit) {
        call.time().set(now);
        call.submit(sitting, edit);
        call.time().set(call.options().at());
    }

    private void at(LocalDate day) {
        now = OffsetDateTime.of(day, MORNING, PLACE);
    }

    private static List<String> with(List<String> words, Map<String, String> options) {
        List<String> all = new ArrayList<>(words);
        options.forEach((name, value) -> all.addAll(List.of("--" + name, value)));
        return all;
    }

    private Map<?, ?> run(String... words) {
        return run(List.of(words));
    }

    /** Runs one line and answers its JSON; the first that is refused ends the demo. */
    private Map<?, ?> run(List<String> words) {
        List<String> line = new ArrayList<>(words);
        line.addAll(List.of(
                "--library", library.toString(), "--passphrase-file", secret.toString(), "--at", now.toString()));
        now = now.plusMinutes(MINUTES);
        List<Map<?, ?>> answers = new ArrayList<>();
        int code = call.lines().run(line, call.options(), words.getFirst() + ": ", output -> {
            if (output.json() instanceof Map<?, ?> map) {
                answers.add(map);
            }
        });
        if (code != 0) {
            throw new Stopped(code);
        }
        return answers.isEmpty() ? Map.of() : answers.getFirst();
    }

    private void say(String key, Object... arguments) {
        step++;
        call.say(Text.of("cli.demo.step", step, Text.of(key, arguments)));
    }
}

package opr.fieldbook.cli.practice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import opr.fieldbook.base.DiskProblems;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.work.Sitting;
import org.jspecify.annotations.Nullable;

/**
 * One of the laptops of the practice inspection: a library of its own and a clock of its own, worked on with the commands a
 * person would type.
 */
final class PracticeLaptop {

    private static final ZoneOffset PLACE = ZoneOffset.ofHours(-5);
    private static final LocalTime MORNING = LocalTime.of(8, 30);
    private static final int MINUTES = 2;

    private final Call call;
    private final String owner;
    private final Path library;
    private final Path secret;
    private OffsetDateTime now = OffsetDateTime.of(LocalDate.EPOCH, MORNING, PLACE);

    /** The passphrase is made here and stands in the folder until the folder is removed. */
    PracticeLaptop(Call call, Path folder, String owner) {
        this.call = call;
        this.owner = owner;
        this.library = folder.resolve(owner);
        this.secret = folder.resolve(owner + ".passphrase");
        write(secret);
    }

    /** A line was refused; the line said why. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int code;

        Stopped(int code) {
            super("A step of the practice inspection was refused");
            this.code = code;
        }

        int code() {
            return code;
        }
    }

    /** Writes a passphrase nobody will need again. */
    static void write(Path secret) {
        try {
            Files.writeString(secret, UUID.randomUUID().toString());
        } catch (IOException e) {
            throw DiskProblems.of(e, secret);
        }
    }

    String owner() {
        return owner;
    }

    Path library() {
        return library;
    }

    /** From now on it is the morning of that day here. */
    void morning(LocalDate day) {
        now = OffsetDateTime.of(day, MORNING, PLACE);
    }

    Inspection inspection(String number) {
        return call.inspection(sitting(number));
    }

    /** Hands in an edit for which the command line has no word. */
    void submit(String number, Edit edit) {
        call.time().set(now);
        call.submit(sitting(number), edit);
        call.time().set(call.options().at());
    }

    private Sitting sitting(String number) {
        return call.libraries().sitting(call.libraries().session(library, () -> new char[0]), number);
    }

    static List<String> with(List<String> words, Map<String, String> options) {
        List<String> all = new ArrayList<>(words);
        options.forEach((name, value) -> all.addAll(List.of("--" + name, value)));
        return all;
    }

    /** Runs one line and answers its JSON object; the first that is refused ends the demo. */
    Map<?, ?> run(String... words) {
        return run(List.of(words));
    }

    Map<?, ?> run(List<String> words) {
        return json(words) instanceof Map<?, ?> map ? map : Map.of();
    }

    /** Runs one line and answers its JSON list. */
    List<?> list(String... words) {
        return json(List.of(words)) instanceof List<?> list ? list : List.of();
    }

    private @Nullable Object json(List<String> words) {
        List<String> line = new ArrayList<>(words);
        line.addAll(List.of(
                "--library", library.toString(), "--passphrase-file", secret.toString(), "--at", now.toString()));
        now = now.plusMinutes(MINUTES);
        List<Object> answers = new ArrayList<>();
        int code = call.lines().run(line, call.options(), words.getFirst() + ": ", output -> {
            if (output.json() != null) {
                answers.add(output.json());
            }
        });
        if (code != 0) {
            throw new Stopped(code);
        }
        return answers.isEmpty() ? null : answers.getFirst();
    }

    /** The file of the one inspection here. */
    Path file() {
        try (Stream<Path> files = Files.list(library.resolve("inspections"))) {
            return files.filter(path -> path.toString().endsWith(".fieldbook")).findFirst().orElseThrow();
        } catch (IOException e) {
            throw DiskProblems.of(e, library);
        }
    }
}

package opr.fieldbook.cli.practice;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import opr.fieldbook.cli.call.Call;
import opr.fieldbook.domain.protocol.Component;
import opr.fieldbook.domain.team.Parts;
import opr.fieldbook.intake.PracticeScript;

/**
 * The members of the practice inspection and their laptops: work packages out, work apart, hand-over files back, and in the
 * evening the merged inspection for everyone.
 */
final class PracticeTeam {

    private final Call call;
    private final PracticeScript script;
    private final Path stick;
    private final PracticeLaptop lead;
    private final String number;
    private final Map<String, PracticeLaptop> laptops = new LinkedHashMap<>();

    /** @param stick the folder files go through from laptop to laptop */
    PracticeTeam(Call call, PracticeScript script, Path stick, PracticeLaptop lead, String number) {
        this.call = call;
        this.script = script;
        this.stick = stick;
        this.lead = lead;
        this.number = number;
    }

    /** The laptops of the members, without the lead's. */
    List<PracticeLaptop> laptops() {
        return List.copyOf(laptops.values());
    }

    /** The components no member has. */
    List<Component> leads() {
        List<Component> left = new ArrayList<>(Arrays.asList(Component.values()));
        script.team().forEach(member -> left.remove(member.component()));
        return left;
    }

    /** A work package for each member, opened in a new library with the passphrase told in person. */
    void handOut() {
        for (PracticeScript.Member member : script.team()) {
            Path file = stick.resolve(member.name() + ".fieldbook");
            Path told = stick.resolve(member.name() + ".told");
            PracticeLaptop.write(told);
            List<String> sections = Parts.all(lead.inspection(number)).stream()
                    .filter(part -> part.section().component() == member.component())
                    .map(Parts.Part::id)
                    .toList();
            lead.run(
                    "package", number, "--for", member.name(), "--sections", String.join(",", sections),
                    "--file-passphrase-file", told.toString(), "--out", file.toString());
            PracticeLaptop laptop = new PracticeLaptop(call, stick.getParent(), member.name());
            laptop.morning(script.start().minusDays(1));
            laptop.run("init", "--name", member.name(), "--role", "inspector");
            laptop.run("open", file.toString(), "--file-passphrase-file", told.toString());
            laptops.put(member.name(), laptop);
        }
    }

    /**
     * What members do at the same time, without a network; also what they will turn out to see differently.
     *
     * @param second the id of the finding that a second member raised, too
     */
    record Work(List<Fieldwork.Done> done, String second) {}

    Work work(Fieldwork fieldwork, String writtenTwice) {
        List<Fieldwork.Done> done = new ArrayList<>();
        for (PracticeScript.Member member : script.team()) {
            PracticeLaptop laptop = laptop(member.name());
            laptop.morning(script.start());
            done.add(fieldwork.on(laptop, List.of(member.component())));
        }
        script.contradictions().forEach(each -> fieldwork.answer(laptop(each.by()), each.said()));
        script.writtenTwice().texts().forEach(each -> laptop(each.by())
                .run("finding", "set", number, writtenTwice, script.writtenTwice().field(), each.text()));
        return new Work(
                done, fieldwork.raise(laptop(script.raisedTwice().by()), script.raisedTwice().finding()));
    }

    /** A hand-over file of each member. */
    List<Path> send() {
        List<Path> files = new ArrayList<>();
        for (PracticeLaptop laptop : laptops.values()) {
            Path file = stick.resolve(laptop.owner() + ".back.fieldbook");
            laptop.run("send", number, "--out", file.toString());
            files.add(file);
        }
        return files;
    }

    /** The merged inspection for everyone. Answers whether all laptops have the very same now. */
    boolean sendBack() {
        Path file = stick.resolve("evening.fieldbook");
        lead.run("send", number, "--out", file.toString());
        Object hash = hash(lead);
        boolean same = true;
        for (PracticeLaptop laptop : laptops.values()) {
            laptop.run("merge", number, file.toString());
            same &= hash(laptop).equals(hash);
        }
        return same;
    }

    private Object hash(PracticeLaptop laptop) {
        return String.valueOf(laptop.run("dump", number, "--hash").get("hash"));
    }

    private PracticeLaptop laptop(String name) {
        PracticeLaptop found = laptops.get(name);
        if (found == null) {
            throw new IllegalStateException("Nobody of the team is called " + name);
        }
        return found;
    }
}

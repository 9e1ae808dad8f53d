package opr.fieldbook.cli.practice;

import static opr.fieldbook.cli.practice.PracticeLaptop.with;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opr.fieldbook.domain.inspection.Asked;
import opr.fieldbook.domain.protocol.Component;
import opr.fieldbook.intake.PracticeScript;
import org.jspecify.annotations.Nullable;

/** What is done on one laptop of the practice inspection: its part of the observations, answers and findings. */
final class Fieldwork {

    private final PracticeScript script;
    private final String number;
    private final Map<String, PracticeScript.Said> said = new HashMap<>();

    Fieldwork(PracticeScript script, String number) {
        this.script = script;
        this.number = number;
        script.answers().forEach(answer -> said.put(answer.item(), answer));
    }

    /** How much was done. */
    record Done(int observations, int answers, int notes, int findings) {}

    /** Everything of these components; a finding that is raised before the laptops part is not raised again. */
    Done on(PracticeLaptop laptop, List<Component> components) {
        Map<String, Component> place = new HashMap<>();
        List<Asked> asked = laptop.inspection(number).asked();
        asked.forEach(item -> place.put(item.item().id(), item.component()));
        List<PracticeScript.Seen> seen = script.observations().stream()
                .filter(each -> components.contains(place.get(each.item())))
                .toList();
        seen.forEach(each -> laptop.run(with(List.of("observe", number, each.item(), each.result()), each.options())));
        List<Asked> mine =
                asked.stream().filter(item -> components.contains(item.component())).toList();
        int notes = 0;
        for (Asked item : mine) {
            PracticeScript.Said answer =
                    said.getOrDefault(item.item().id(), new PracticeScript.Said(item.item().id(), "met", null, null));
            answer(laptop, answer);
            notes += answer.note() == null ? 0 : 1;
        }
        laptop.morning(script.end());
        List<PracticeScript.Raised> findings = script.findings().stream()
                .filter(each -> components.contains(place.get(each.item())))
                .filter(each -> !each.item().equals(script.writtenTwice().item()))
                .toList();
        findings.forEach(each -> raise(laptop, each));
        return new Done(seen.size(), mine.size(), notes, findings.size());
    }

    void answer(PracticeLaptop laptop, PracticeScript.Said answer) {
        Map<String, String> options = new HashMap<>();
        put(options, "reason", answer.reason());
        put(options, "note", answer.note());
        laptop.run(with(List.of("answer", number, answer.item(), answer.answer()), options));
    }

    private static void put(Map<String, String> options, String name, @Nullable String text) {
        if (text != null) {
            options.put(name, text);
        }
    }

    /** Raises a finding and answers its id. */
    String raise(PracticeLaptop laptop, PracticeScript.Raised finding) {
        Map<?, ?> raised =
                laptop.run(with(List.of("finding", "raise", number, "--item", finding.item()), finding.options()));
        String id = String.valueOf(raised.get("id"));
        finding.after()
                .forEach((field, value) -> laptop.run(with(
                        List.of("finding", "set", number, id, field, value),
                        field.equals("corrected") ? finding.details() : Map.of())));
        return id;
    }
}

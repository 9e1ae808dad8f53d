package opr.fieldbook.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import opr.fieldbook.domain.protocol.Component;

/** Reads the practice inspection that the program brings along. */
public final class PracticeYaml {

    private static final String FILE = "practice/jem.yaml";

    private PracticeYaml() {}

    public static PracticeScript read() {
        YamlEntry top = YamlEntry.whole(FILE, YamlText.tree(FILE, text()))
                .only(
                        "lea",
                        "start",
                        "end",
                        "issued",
                        "follow_up",
                        "team",
                        "contradictions",
                        "written_twice",
                        "raised_twice",
                        "clauses",
                        "answers",
                        "observations",
                        "findings");
        return new PracticeScript(
                agency(top.entry("lea")),
                day(top, "start"),
                day(top, "end"),
                day(top, "issued"),
                top.text("follow_up"),
                top.entries("team").stream().map(PracticeYaml::member).toList(),
                top.entries("contradictions").stream().map(PracticeYaml::contradiction).toList(),
                writtenTwice(top.entry("written_twice")),
                raisedTwice(top.entry("raised_twice")),
                top.entries("clauses").stream().map(PracticeYaml::clause).toList(),
                top.entries("answers").stream().map(PracticeYaml::said).toList(),
                top.entries("observations").stream().map(PracticeYaml::seen).toList(),
                top.entries("findings").stream().map(PracticeYaml::raised).toList());
    }

    private static PracticeScript.Agency agency(YamlEntry entry) {
        entry.only("name", "state", "county", "field_office", "facility", "signed");
        return new PracticeScript.Agency(
                entry.text("name"),
                entry.text("state"),
                entry.text("county"),
                entry.text("field_office"),
                entry.text("facility"),
                day(entry, "signed"));
    }

    private static PracticeScript.Member member(YamlEntry entry) {
        entry.only("name", "component");
        return new PracticeScript.Member(
                entry.text("name"), Component.valueOf(entry.text("component").toUpperCase(Locale.ROOT)));
    }

    private static PracticeScript.Contradiction contradiction(YamlEntry entry) {
        entry.only("by", "item", "answer", "reason", "note");
        return new PracticeScript.Contradiction(entry.text("by"), answer(entry));
    }

    private static PracticeScript.WrittenTwice writtenTwice(YamlEntry entry) {
        entry.only("item", "field", "texts");
        return new PracticeScript.WrittenTwice(
                entry.text("item"),
                entry.text("field"),
                entry.entries("texts").stream()
                        .map(text -> new PracticeScript.Written(
                                text.only("by", "text").text("by"), text.text("text")))
                        .toList());
    }

    private static PracticeScript.RaisedTwice raisedTwice(YamlEntry entry) {
        entry.only("by", "item", "class", "title", "condition", "cause", "effect", "evidence");
        return new PracticeScript.RaisedTwice(entry.text("by"), finding(entry));
    }

    private static PracticeScript.Clause clause(YamlEntry entry) {
        entry.only("citation", "section", "page");
        return new PracticeScript.Clause(entry.text("citation"), entry.text("section"), entry.text("page"));
    }

    private static PracticeScript.Said said(YamlEntry entry) {
        return answer(entry.only("item", "answer", "reason", "note"));
    }

    private static PracticeScript.Said answer(YamlEntry entry) {
        return new PracticeScript.Said(
                entry.text("item"),
                Objects.requireNonNullElse(entry.optionalText("answer"), "met"),
                entry.optionalText("reason"),
                entry.optionalText("note"));
    }

    private static PracticeScript.Seen seen(YamlEntry entry) {
        entry.only("item", "result", "code", "shift", "mode", "note");
        return new PracticeScript.Seen(
                entry.text("item"), entry.text("result"), some(entry, List.of("code", "shift", "mode", "note")));
    }

    private static PracticeScript.Raised raised(YamlEntry entry) {
        entry.only(
                "item", "class", "title", "condition", "cause", "effect", "evidence", "verification", "corrected",
                "corrected_on", "verified_by", "how");
        return finding(entry);
    }

    private static PracticeScript.Raised finding(YamlEntry entry) {
        Map<String, String> details = new LinkedHashMap<>();
        some(entry, List.of("corrected_on", "verified_by", "how"))
                .forEach((name, text) -> details.put(name.equals("corrected_on") ? "date" : name.replace('_', '-'), text));
        return new PracticeScript.Raised(
                entry.text("item"),
                some(entry, List.of("class", "title", "condition", "cause", "effect", "evidence")),
                some(entry, List.of("verification", "corrected")),
                details);
    }

    private static Map<String, String> some(YamlEntry entry, List<String> names) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String name : names) {
            String text = entry.optionalText(name);
            if (text != null) {
                found.put(name, text);
            }
        }
        return found;
    }

    private static LocalDate day(YamlEntry entry, String name) {
        String text = entry.text(name);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw entry.place().refuse(name, "not-date", text);
        }
    }

    private static String text() {
        try (InputStream in = PracticeYaml.class.getResourceAsStream("/opr/fieldbook/" + FILE)) {
            if (in == null) {
                throw new IllegalStateException("Missing " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package opr.fieldbook.intake;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opr.fieldbook.domain.protocol.AnswerForm;
import opr.fieldbook.domain.protocol.Category;
import opr.fieldbook.domain.protocol.Citation;
import opr.fieldbook.domain.protocol.Component;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.InterviewRole;
import opr.fieldbook.domain.protocol.Item;
import opr.fieldbook.domain.protocol.Party;
import opr.fieldbook.domain.protocol.Section;
import org.jspecify.annotations.Nullable;

/** What must hold for one item against the rest of its protocol and the shared sources. */
final class ItemChecks {

    private static final int TEXT_MOST = 110;

    private static final int CHECK_SENTENCES_LEAST = 2;

    private static final Pattern ID = Pattern.compile("[A-Z]{1,4}-([TDI])-\\d{2,3}");

    private final Map<String, Section> sections;
    private final Map<String, InterviewRole> roles;
    private final Map<String, Citation> citations;
    private final Map<String, Category> categories;
    private final SharedSources shared;

    ItemChecks(Stream<Section> sections, Stream<InterviewRole> roles, SharedSources shared) {
        this.sections = sections.collect(Collectors.toMap(Section::key, section -> section));
        this.roles = roles.collect(Collectors.toMap(InterviewRole::key, role -> role));
        this.citations = shared.citations().stream().collect(Collectors.toMap(Citation::key, each -> each));
        this.categories = shared.categories().stream().collect(Collectors.toMap(Category::code, each -> each));
        this.shared = shared;
    }

    void check(Place place, Component component, Item item) {
        checkWords(place, component, item);
        checkSection(place, component, item);
        checkDefaults(place, item.defaults());
        if (item.script() != null) {
            checkScript(place, item.script());
        }
    }

    private void checkWords(Place place, Component component, Item item) {
        var id = ID.matcher(item.id());
        if (!id.matches() || !id.group(1).equals(Words.LETTERS.get(component))) {
            throw place.refuse("id", "id-form", item.id(), Words.LETTERS.get(component));
        }
        if (item.text().length() > TEXT_MOST) {
            throw place.refuse("text", "text-long", item.text().length(), TEXT_MOST);
        }
        if (Sentences.of(item.guidance().check()).size() < CHECK_SENTENCES_LEAST) {
            throw place.refuse("check", "check-short", CHECK_SENTENCES_LEAST);
        }
        if (!shared.topics().contains(item.topic())) {
            throw place.refuse("topic", "unknown-word", item.topic(), "taxonomy.yaml");
        }
    }

    private void checkSection(Place place, Component component, Item item) {
        Section section = sections.get(item.section());
        if (section == null) {
            throw place.refuse("section", "unknown-word", item.section(), "protocol.yaml");
        }
        if (section.component() != component) {
            throw place.refuse("section", "section-of-other", item.section());
        }
    }

    private void checkDefaults(Place place, Item.Defaults defaults) {
        for (String key : defaults.requirements()) {
            if (!citations.containsKey(key)) {
                throw place.refuse("requirements", "unknown-word", key, "citations.yaml");
            }
        }
        if (defaults.category() != null) {
            checkCategory(place, defaults.category(), defaults);
        }
        if (defaults.typical() == FindingClass.DEFICIENCY
                && defaults.requirements().isEmpty()) {
            throw place.refuse("requirements", "deficiency-bare");
        }
    }

    private void checkCategory(Place place, String code, Item.Defaults defaults) {
        Category category = categories.get(code);
        if (category == null) {
            throw place.refuse("category", "unknown-word", code, "taxonomy.yaml");
        }
        if (category.findingClass() != defaults.typical()) {
            throw place.refuse("category", "category-misfit", code);
        }
        // JOINT asks for the party and splits: the category then fits one of the two findings, the inspector picks the
        // other.
        if (defaults.party() != Party.JOINT && !category.allows(defaults.party())) {
            throw place.refuse("party", "category-party", code);
        }
    }

    private void checkScript(Place place, Item.Script script) {
        InterviewRole role = role(place, script.role());
        boolean detainee = role != null && role.detainee();
        if (detainee && script.spanish() == null) {
            throw place.refuse("question_es", "missing");
        }
        if (!detainee && script.spanish() != null) {
            throw place.refuse("question_es", "spanish-staff");
        }
        if (detainee && script.answerForm() == AnswerForm.KNOWLEDGE) {
            throw place.refuse("answer_form", "knowledge-detainee");
        }
    }

    private @Nullable InterviewRole role(Place place, @Nullable String key) {
        if (key != null && !roles.containsKey(key)) {
            throw place.refuse("role", "unknown-word", key, "protocol.yaml");
        }
        return key == null ? null : roles.get(key);
    }
}

package opr.fieldbook.domain.protocol;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything an inspection of one model asks, with the sources and categories it uses. An inspection carries its whole
 * protocol and keeps the version it began with.
 *
 * @param model    the model's short name, for example JEM
 * @param title    the model's name
 * @param product  what the report's cover calls the inspection
 * @param version  the protocol's version
 * @param opening  words before an interview; null where the protocol has no interviews
 */
public record Protocol(
        String model,
        String title,
        String product,
        String version,
        Traits traits,
        List<Section> sections,
        List<InterviewRole> roles,
        List<Item> items,
        List<Citation> citations,
        List<Category> categories,
        @Nullable Opening opening) {

    /** What is said aloud before an interview, and the rules every interview follows. */
    public record Opening(String staff, String detainee, String detaineeSpanish, List<String> rules) {}

    public Optional<Item> item(String id) {
        return items.stream().filter(item -> item.id().equalsIgnoreCase(id)).findFirst();
    }

    public List<Item> itemsOf(Section section) {
        return items.stream()
                .filter(item -> item.section().equals(section.key()))
                .toList();
    }

    public List<Section> sectionsOf(Component component) {
        return sections.stream()
                .filter(section -> section.component() == component)
                .toList();
    }

    /** The section of an item; every item has one, a protocol that lacks it is refused when it is read. */
    public Section sectionOf(Item item) {
        return sections.stream()
                .filter(section -> section.key().equals(item.section()))
                .findFirst()
                .orElseThrow();
    }

    public Component componentOf(Item item) {
        return sectionOf(item).component();
    }

    public Optional<Citation> citation(String key) {
        return citations.stream()
                .filter(citation -> citation.key().equalsIgnoreCase(key))
                .findFirst();
    }

    public Optional<Category> category(String code) {
        return categories.stream()
                .filter(category -> category.code().equalsIgnoreCase(code))
                .findFirst();
    }
}

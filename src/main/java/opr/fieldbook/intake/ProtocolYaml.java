package opr.fieldbook.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.protocol.Component;
import opr.fieldbook.domain.protocol.InterviewRole;
import opr.fieldbook.domain.protocol.Item;
import opr.fieldbook.domain.protocol.Protocol;
import opr.fieldbook.domain.protocol.Section;
import opr.fieldbook.domain.protocol.Traits;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads a protocol from its folder of YAML files, as {@code docs/protocol-format.md} describes them, and refuses with file,
 * item and field what does not fit. The shared {@code citations.yaml} and {@code taxonomy.yaml} are read once per instance;
 * each instance belongs to one thread at a time.
 */
public final class ProtocolYaml {

    private static final String CITATIONS = "citations.yaml";
    private static final String TAXONOMY = "taxonomy.yaml";

    private final ProtocolFiles files;
    private @Nullable SharedSources shared;

    public ProtocolYaml(ProtocolFiles files) {
        this.files = files;
    }

    /** The protocol of a folder, for example {@code jem}. */
    public Protocol read(String folder) {
        String file = folder + "/protocol.yaml";
        YamlEntry top = YamlEntry.whole(file, tree(file))
                .only("model", "title", "product", "version", "traits", "sections", "roles");
        List<Section> sections = distinct(top.entries("sections"), ProtocolYaml::section, Section::key);
        List<InterviewRole> roles =
                top.has("roles") ? distinct(top.entries("roles"), ProtocolYaml::role, InterviewRole::key) : List.of();
        SharedSources sources = shared();
        return new Protocol(
                top.text("model"),
                top.text("title"),
                top.text("product"),
                top.text("version"),
                traits(top.entry("traits")),
                sections,
                roles,
                items(folder, sections, new ItemChecks(sections.stream(), roles.stream(), sources)),
                sources.citations(),
                sources.categories(),
                has(sections, Component.INTERVIEWS) ? opening(folder + "/opening.yaml") : null);
    }

    /** The models that an index names, each with its folder, in order. */
    List<IndexEntry> index(String file) {
        return distinct(
                YamlEntry.list(new Place(file, "-"), "model", tree(file)),
                entry -> new IndexEntry(entry.only("model", "folder").text("model"), entry.text("folder")),
                IndexEntry::model);
    }

    /** One line of the index: a model and the folder of its protocol. */
    record IndexEntry(String model, String folder) {}

    private List<Item> items(String folder, List<Section> sections, ItemChecks checks) {
        List<Item> items = new ArrayList<>();
        Map<String, Place> places = new HashMap<>();
        for (Component component : Component.values()) {
            if (has(sections, component)) {
                readItems(
                        folder + "/" + Words.word(Words.COMPONENTS, component) + ".yaml",
                        component,
                        checks,
                        items,
                        places);
            }
        }
        for (Section section : sections) {
            if (items.stream().noneMatch(item -> item.section().equals(section.key()))) {
                throw new Place(folder + "/protocol.yaml", section.key()).refuse("sections", "section-empty");
            }
        }
        checkPartners(items, places);
        return List.copyOf(items);
    }

    private void readItems(
            String file, Component component, ItemChecks checks, List<Item> items, Map<String, Place> places) {
        ItemYaml reader = new ItemYaml(component);
        for (YamlEntry entry : YamlEntry.list(new Place(file, "-"), "item", tree(file))) {
            Item item = reader.read(entry);
            checks.check(entry.place(), component, item);
            if (places.putIfAbsent(item.id(), entry.place()) != null) {
                throw entry.place().refuse("id", "twice", item.id());
            }
            items.add(item);
        }
    }

    /** Items that share a requirement name each other; one that is named but does not name back would be counted twice. */
    private static void checkPartners(List<Item> items, Map<String, Place> places) {
        Map<String, Item> byId = new HashMap<>();
        items.forEach(item -> byId.put(item.id(), item));
        for (Item item : items) {
            for (String partner : item.sameAs()) {
                Item other = byId.get(partner);
                if (other == null || other.equals(item)) {
                    throw places.get(item.id()).refuse("same_as", "partner-unknown", partner);
                }
                if (!other.sameAs().contains(item.id())) {
                    throw places.get(item.id()).refuse("same_as", "partner-silent", partner);
                }
            }
        }
    }

    private static Section section(YamlEntry entry) {
        entry.only("key", "component", "title", "place");
        return new Section(
                entry.text("key"), entry.word("component", Words.COMPONENTS), entry.text("title"), entry.text("place"));
    }

    private static InterviewRole role(YamlEntry entry) {
        entry.only("key", "title", "detainee");
        return new InterviewRole(entry.text("key"), entry.text("title"), entry.flag("detainee"));
    }

    private static Traits traits(YamlEntry entry) {
        entry.only("tour_default", "figure3", "cycle_months", "four_finding_rule", "owner");
        return new Traits(
                entry.flag("tour_default"),
                entry.flag("figure3"),
                entry.optionalWhole("cycle_months"),
                entry.flag("four_finding_rule"),
                entry.word("owner", Words.OWNERS));
    }

    private Protocol.Opening opening(String file) {
        YamlEntry top = YamlEntry.whole(file, tree(file)).only("staff", "detainee", "rules");
        YamlEntry detainee = top.entry("detainee").only("text", "text_es");
        return new Protocol.Opening(
                top.entry("staff").only("text").text("text"),
                detainee.text("text"),
                detainee.text("text_es"),
                top.texts("rules", 1, 40));
    }

    private static boolean has(List<Section> sections, Component component) {
        return sections.stream().anyMatch(section -> section.component() == component);
    }

    private static <T> List<T> distinct(
            List<YamlEntry> entries, Function<YamlEntry, T> reader, Function<T, String> key) {
        Set<String> keys = new HashSet<>();
        List<T> all = new ArrayList<>();
        for (YamlEntry entry : entries) {
            T read = reader.apply(entry);
            if (!keys.add(key.apply(read))) {
                throw entry.place().refuse("key", "twice", key.apply(read));
            }
            all.add(read);
        }
        return List.copyOf(all);
    }

    private SharedSources shared() {
        SharedSources read = shared;
        if (read == null) {
            read = SharedSourcesYaml.read(CITATIONS, tree(CITATIONS), TAXONOMY, tree(TAXONOMY));
            shared = read;
        }
        return read;
    }

    private JsonNode tree(String file) {
        String text = files.text(file);
        if (text == null) {
            throw Problem.refused("problem.protocol-file-missing", file);
        }
        return YamlText.tree(file, text);
    }
}

package opr.fieldbook.ui.inspect.checklist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.conflict.Contested;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.inspection.Asked;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.protocol.Component;
import opr.fieldbook.domain.protocol.Protocol;
import opr.fieldbook.domain.protocol.Section;
import opr.fieldbook.domain.team.Parts;

/** Orders items into the tree of models, components and sections. Models stand apart only when there are several. */
final class SectionRules {

    private SectionRules() {}

    /** The key of the section an item stands in. */
    static String key(Asked asked) {
        return asked.model() + "/" + asked.component() + "/" + asked.section().key();
    }

    /** Whether an item stands in a line of the tree, at any depth. */
    static boolean holds(String lineKey, Asked asked) {
        String key = key(asked);
        return key.equals(lineKey) || key.startsWith(lineKey + "/");
    }

    static List<SectionLine> tree(Inspection inspection, Collection<ItemState> items, Contested contested) {
        Map<String, List<ItemState>> bySection =
                items.stream().collect(Collectors.groupingBy(item -> key(item.asked())));
        List<SectionLine> models = new ArrayList<>();
        for (Protocol protocol : inspection.protocols()) {
            List<SectionLine> components = new ArrayList<>();
            for (Component component : Component.values()) {
                component(protocol, component, bySection, contested, components);
            }
            models.add(new SectionLine(
                    protocol.model(), protocol.title(), null, 0, sum(components, true), sum(components, false),
                    union(components), components));
        }
        return models.size() == 1 ? models.getFirst().children() : models;
    }

    private static void component(
            Protocol protocol,
            Component component,
            Map<String, List<ItemState>> bySection,
            Contested contested,
            List<SectionLine> components) {
        String key = protocol.model() + "/" + component;
        List<SectionLine> sections = new ArrayList<>();
        List<ItemState> all = new ArrayList<>();
        for (Section section : protocol.sectionsOf(component)) {
            List<ItemState> inside = bySection.getOrDefault(key + "/" + section.key(), List.of());
            if (!inside.isEmpty()) {
                Set<String> conflicts = new TreeSet<>();
                inside.forEach(item -> item.merging().conflicts().forEach(mark -> conflicts.add(mark.id())));
                contested.atPart(Parts.id(protocol.model(), section.key())).forEach(mark -> conflicts.add(mark.id()));
                sections.add(line(key + "/" + section.key(), section.title(), component, inside, conflicts, List.of()));
                all.addAll(inside);
            }
        }
        if (!sections.isEmpty()) {
            components.add(line(key, Text.of("word.component." + Codec.key(component)), component, all, union(sections), sections));
        }
    }

    /** What belongs to two lines is one conflict all the same. */
    private static Set<String> union(List<SectionLine> lines) {
        return lines.stream().flatMap(line -> line.contested().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static int sum(List<SectionLine> lines, boolean done) {
        return lines.stream()
                .filter(line -> line.component() != Component.INTERVIEWS)
                .mapToInt(line -> done ? line.done() : line.total())
                .sum();
    }

    private static SectionLine line(
            String key,
            String title,
            Component component,
            List<ItemState> inside,
            Set<String> conflicts,
            List<SectionLine> children) {
        int done = (int) inside.stream().filter(item -> item.answer() != null).count();
        int findings = (int) inside.stream()
                .flatMap(item -> item.findings().stream())
                .filter(Finding::counted)
                .map(Finding::id)
                .distinct()
                .count();
        return new SectionLine(key, title, component, findings, done, inside.size(), conflicts, children);
    }
}

package opr.fieldbook.domain.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.protocol.Category;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.Party;
import opr.fieldbook.domain.protocol.Protocol;
import org.jspecify.annotations.Nullable;

/** What a finding still lacks before it can stand in a final report. A draft may leave at any time. */
public final class ReadinessRules {

    /** One thing that is missing or does not fit; the words stand under {@code finding.lack.<key>}. */
    public enum Lack {
        CLASS,
        TITLE,
        CONDITION,
        /** A deficiency without a citation. */
        CITATION,
        /** An area of concern without an effect. */
        EFFECT,
        EVIDENCE,
        CATEGORY,
        /** The category belongs to another class. */
        CATEGORY_OF_OTHER_CLASS,
        PARTY,
        /** The category does not allow this party. */
        PARTY_OF_OTHER_CATEGORY,
        /** A field was given different values by several people. */
        CONFLICT
    }

    private ReadinessRules() {}

    /** What is lacking, in the order a person would mend it; empty when ready. Working notes lack nothing. */
    public static List<Lack> lacks(Finding finding, List<Protocol> protocols) {
        FindingClass findingClass = finding.findingClass();
        List<Lack> lacks = new ArrayList<>();
        if (finding.withdrawn() || findingClass == FindingClass.WORKING_NOTE) {
            return lacks;
        }
        when(lacks, finding.entity().inConflict(), Lack.CONFLICT);
        when(lacks, findingClass == null && !contested(finding, FindingField.CLASSED), Lack.CLASS);
        when(lacks, finding.title().isBlank() && !contested(finding, FindingField.TITLE), Lack.TITLE);
        when(lacks, open(finding, FindingField.CONDITION), Lack.CONDITION);
        if (findingClass != null && findingClass.counted()) {
            when(
                    lacks,
                    findingClass == FindingClass.DEFICIENCY
                            && finding.allCitations().isEmpty()
                            && !contested(finding, FindingField.CITED),
                    Lack.CITATION);
            when(
                    lacks,
                    findingClass == FindingClass.AREA_OF_CONCERN
                            && open(finding, FindingField.EFFECT),
                    Lack.EFFECT);
            when(
                    lacks,
                    finding.text(FindingField.EVIDENCE).isBlank()
                            && finding.items().isEmpty()
                            && !contested(finding, FindingField.EVIDENCE),
                    Lack.EVIDENCE);
            lacks.addAll(categoryLacks(finding, findingClass, protocols));
        }
        return lacks;
    }

    /** Nothing written, or something in it still to be filled in. */
    private static boolean open(Finding finding, Field<String> field) {
        String text = finding.text(field);
        return !contested(finding, field) && (text.isBlank() || text.contains(RaiseRules.GAP));
    }

    /** What several people wrote differently is not missing: it waits to be settled, and that is said. */
    private static boolean contested(Finding finding, Field<?> field) {
        return finding.entity().register(field.name()).inConflict();
    }

    private static List<Lack> categoryLacks(Finding finding, FindingClass findingClass, List<Protocol> protocols) {
        List<Lack> lacks = new ArrayList<>();
        Optional<Category> category = category(finding.category(), protocols);
        Party party = finding.party();
        when(lacks, category.isEmpty(), Lack.CATEGORY);
        when(lacks, party == null, Lack.PARTY);
        category.ifPresent(known -> {
            when(lacks, known.findingClass() != findingClass, Lack.CATEGORY_OF_OTHER_CLASS);
            when(
                    lacks,
                    party != null && known.findingClass() == findingClass && !known.allows(party),
                    Lack.PARTY_OF_OTHER_CATEGORY);
        });
        return lacks;
    }

    private static Optional<Category> category(@Nullable String code, List<Protocol> protocols) {
        return code == null
                ? Optional.empty()
                : protocols.stream()
                        .flatMap(protocol -> protocol.category(code).stream())
                        .findFirst();
    }

    private static void when(List<Lack> lacks, boolean missing, Lack lack) {
        if (missing) {
            lacks.add(lack);
        }
    }
}

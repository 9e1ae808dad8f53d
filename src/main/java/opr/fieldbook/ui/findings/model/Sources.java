package opr.fieldbook.ui.findings.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.finding.CitationRules;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.lea.ClauseField;
import opr.fieldbook.domain.protocol.Citation;
import opr.fieldbook.domain.protocol.Protocol;
import opr.fieldbook.ui.findings.model.FindingView.Source;
import org.jspecify.annotations.Nullable;

/** The sources of an inspection's protocols, with what was entered from the LEA's own agreement. */
final class Sources {

    private Sources() {}

    /** The sources with these keys, in their order. */
    static List<Source> of(Collection<String> keys, Inspection inspection, Collection<String> own) {
        Map<String, Citation> all = all(inspection);
        return keys.stream()
                .map(all::get)
                .filter(Objects::nonNull)
                .map(citation -> source(citation, inspection, own))
                .toList();
    }

    /** The sources that match what was typed, the item's own first, without those cited already. */
    static List<Source> matching(
            String typed, Inspection inspection, Collection<String> own, Collection<String> cited) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        List<Source> found = new ArrayList<>();
        for (Citation citation : all(inspection).values()) {
            Source source = source(citation, inspection, own);
            String words = String.join(
                            " ", citation.key(), source.label(), citation.title(), citation.demands(), source.sort())
                    .toLowerCase(Locale.ROOT);
            if (!cited.contains(citation.key()) && words.contains(wanted)) {
                found.add(source);
            }
        }
        found.sort(Comparator.comparing(Source::own).reversed());
        return found;
    }

    /** As the report prints it. */
    static String label(Citation citation, ClauseField.@Nullable Printed printed) {
        return CitationRules.inFull(citation, printed);
    }

    private static Source source(Citation citation, Inspection inspection, Collection<String> own) {
        ClauseField.Printed printed = ClauseField.PRINTED.read(inspection.state(), citation.key());
        boolean moa = citation.source() == Citation.Source.MOA;
        return new Source(
                citation.key(),
                label(citation, printed),
                citation.demands(),
                Text.of("finding.source." + Codec.key(citation.source())),
                moa,
                own.contains(citation.key()),
                missing(citation, printed, moa),
                printed);
    }

    private static String missing(Citation citation, ClauseField.@Nullable Printed printed, boolean moa) {
        if (moa && (printed == null || printed.section().isBlank())) {
            return Text.of("finding.source.section-missing");
        }
        boolean worded = printed != null && printed.wording() != null && !printed.wording().isBlank();
        return citation.textNeeded() && !worded ? Text.of("finding.source.wording-missing") : "";
    }

    private static Map<String, Citation> all(Inspection inspection) {
        Map<String, Citation> all = new LinkedHashMap<>();
        for (Protocol protocol : inspection.protocols()) {
            protocol.citations().forEach(citation -> all.putIfAbsent(citation.key(), citation));
        }
        return all;
    }
}

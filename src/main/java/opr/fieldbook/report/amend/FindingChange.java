package opr.fieldbook.report.amend;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A finding that is not what was issued.
 *
 * @param id     of the finding, never printed
 * @param number as it stands now, or stood
 * @param title  the same
 * @param sorts  what happened to it, each once
 * @param said   its parts that say something else; of one that was added or removed every part it has
 */
public record FindingChange(String id, String number, String title, List<Sort> sorts, List<Said> said) {

    public FindingChange {
        sorts = List.copyOf(sorts);
        said = List.copyOf(said);
    }

    public boolean is(Sort sort) {
        return sorts.contains(sort);
    }

    /** "Reclassified, reworded". */
    public String sortWords() {
        String words = sorts.stream().map(Sort::label).collect(Collectors.joining(", "));
        return words.charAt(0) + words.substring(1).toLowerCase(java.util.Locale.US);
    }
}

package opr.fieldbook.report;

import java.util.List;
import java.util.stream.Collectors;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;

/** What was counted when a written paper was opened again, beside what had been put in. */
public record ReadBack(List<Count> counts) {

    public ReadBack {
        counts = List.copyOf(counts);
    }

    /** This, if everything put in was found again; otherwise a problem that names the difference. */
    public ReadBack agreed() {
        List<Count> wrong =
                counts.stream().filter(count -> count.found() != count.expected()).toList();
        if (!wrong.isEmpty()) {
            throw Problem.damaged("document.read-back", new ReadBack(wrong).sentence());
        }
        return this;
    }

    /** "24 of 24 findings, 97 of 97 answers". */
    public String sentence() {
        return counts.stream()
                .map(count -> Text.of("document.count." + count.what(), count.found(), count.expected()))
                .collect(Collectors.joining(", "));
    }

    /**
     * One kind of thing.
     *
     * @param what the end of the text key {@code document.count.}
     */
    public record Count(String what, int expected, int found) {}
}

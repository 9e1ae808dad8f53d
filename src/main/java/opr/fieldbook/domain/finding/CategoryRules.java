package opr.fieldbook.domain.finding;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.protocol.Category;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.Protocol;
import org.jspecify.annotations.Nullable;

/** Which categories a finding may have, and which one goes with another class. */
public final class CategoryRules {

    private CategoryRules() {}

    /** The categories of a class, each once, in the order of the protocols. None for a class that does not count. */
    public static List<Category> of(@Nullable FindingClass findingClass, List<Protocol> protocols) {
        return protocols.stream()
                .flatMap(protocol -> protocol.categories().stream())
                .filter(category -> category.findingClass() == findingClass)
                .distinct()
                .toList();
    }

    public static Optional<Category> find(@Nullable String code, List<Protocol> protocols) {
        return code == null
                ? Optional.empty()
                : protocols.stream()
                        .flatMap(protocol -> protocol.category(code).stream())
                        .findFirst();
    }

    /**
     * The category to propose for a class when another category is known: itself if it belongs, its sister of the other
     * table, or Other. One that waits for a clause is not proposed.
     */
    public static Optional<Category> forClass(
            @Nullable String code, FindingClass findingClass, Inspection inspection, Collection<String> sources) {
        List<Category> possible = of(findingClass, inspection.protocols());
        return wishes(code, findingClass)
                .flatMap(wish -> possible.stream().filter(category -> category.code().equals(wish)))
                .filter(category -> !ClauseRules.blocked(category.code(), sources, inspection.state()))
                .findFirst();
    }

    private static Stream<String> wishes(@Nullable String code, FindingClass findingClass) {
        if (code == null || !findingClass.counted() || code.length() < 2) {
            return Stream.empty();
        }
        String letter = findingClass == FindingClass.DEFICIENCY ? "D" : "A";
        if (code.startsWith(letter + "-")) {
            return Stream.of(code);
        }
        String sister = letter + code.substring(1);
        return code.startsWith("I-", 2)
                ? Stream.of(sister, letter + "-I-OTH", letter + "-OTH")
                : Stream.of(sister, letter + "-OTH");
    }
}

package opr.fieldbook.ui.inspect.checklist;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.protocol.Component;
import org.jspecify.annotations.Nullable;

/**
 * A line of the tree: a model, a component of it, or a section.
 *
 * @param key       names the line: {@code JEM}, {@code JEM/TOUR}, {@code JEM/TOUR/lobby}
 * @param component null for a model
 * @param contested names of the conflicts of all that belongs to it, each once
 * @param children  empty for a section
 */
public record SectionLine(
        String key,
        String title,
        @Nullable Component component,
        int findings,
        int done,
        int total,
        Set<String> contested,
        List<SectionLine> children) {

    /** How many conflicts belong to it. */
    public int conflicts() {
        return contested.size();
    }

    public boolean isHead() {
        return !children.isEmpty();
    }

    /** Its title, after the component that a section belongs to: "Tour · Processing area". */
    public String heading() {
        return isHead() || component == null
                ? title
                : Text.of("inspect.section.heading", Text.of("word.component." + Codec.key(component)), title);
    }

    /** This line and all below it. */
    public Stream<SectionLine> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(SectionLine::all));
    }
}

package opr.fieldbook.report.amend;

import java.util.List;

/**
 * A section that does not say what was issued.
 *
 * @param title as the report prints it
 * @param said  its parts that say something else
 */
public record SectionChange(String title, List<Said> said) {

    public SectionChange {
        said = List.copyOf(said);
    }
}

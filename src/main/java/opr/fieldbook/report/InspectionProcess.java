package opr.fieldbook.report;

import java.util.List;

/**
 * Section 2: how the inspection was done.
 *
 * @param authority the mandate, in one paragraph
 * @param purpose what the inspection is for
 * @param scope what it covered
 * @param period the time reviewed
 * @param method the three components, each with what was done
 * @param sampling statements on samples, with n of N and the seed
 * @param definitions class and its definition, in the order printed
 * @param limits what was not reviewed, and why
 */
public record InspectionProcess(
        String authority,
        String purpose,
        String scope,
        String period,
        List<ReportDocument.Fact> method,
        List<String> sampling,
        List<ReportDocument.Fact> definitions,
        List<Limit> limits) {

    public InspectionProcess {
        method = List.copyOf(method);
        sampling = List.copyOf(sampling);
        definitions = List.copyOf(definitions);
        limits = List.copyOf(limits);
    }

    /** Something that was not reviewed: an item's id or empty, what it is, and the reason. */
    public record Limit(String itemId, String what, String reason) {}
}

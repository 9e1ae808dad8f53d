package opr.fieldbook.domain.inspection;

/** A jail building that is inspected. */
public record Facility(String id, String name) {}

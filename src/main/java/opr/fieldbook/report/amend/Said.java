package opr.fieldbook.report.amend;

/**
 * One part of a report that says something else now.
 *
 * @param part   what it is called in the report
 * @param before what was issued; empty if nothing
 * @param now    what it says now; empty if nothing
 */
public record Said(String part, String before, String now) {}

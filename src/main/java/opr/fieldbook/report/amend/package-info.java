/**
 * What changed in a report after it was issued, as plain data: by finding and by section, what it said and what it says now. Not
 * how an amendment is laid out. Start at {@link opr.fieldbook.report.amend.ReportChanges}.
 */
@NullMarked
package opr.fieldbook.report.amend;

import org.jspecify.annotations.NullMarked;

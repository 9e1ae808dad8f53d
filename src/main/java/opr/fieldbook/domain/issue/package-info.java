/**
 * What was issued: the report and its amendments, each with what it was made from. Not how papers are made. Start at
 * {@link opr.fieldbook.domain.issue.Issue}.
 */
@NullMarked
package opr.fieldbook.domain.issue;

import org.jspecify.annotations.NullMarked;

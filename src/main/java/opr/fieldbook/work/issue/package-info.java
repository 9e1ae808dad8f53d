/**
 * The papers of an inspection: drafts, the report that is issued and recorded, the same made again, and amendments to it. Not
 * what a paper looks like. Start at {@link opr.fieldbook.work.issue.IssueReport}.
 */
@NullMarked
package opr.fieldbook.work.issue;

import org.jspecify.annotations.NullMarked;

/**
 * The team of an inspection: work packages, the laptops, what the lead has of one's work. Start at {@link
 * opr.fieldbook.work.team.WorkPackage} and {@link opr.fieldbook.work.merge.Confirmed}.
 */
@NullMarked
package opr.fieldbook.work.team;

import org.jspecify.annotations.NullMarked;

/**
 * The Overview tab: what is known about an inspection as a whole, its stage, how far it is, what is open, and the clauses of
 * the agreement in force. Start at {@link opr.fieldbook.ui.overview.OverviewScreen}.
 */
@NullMarked
package opr.fieldbook.ui.overview;

import org.jspecify.annotations.NullMarked;

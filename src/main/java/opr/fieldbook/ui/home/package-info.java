/**
 * The first place after unlocking: the list of inspections, what is due, search, and beginning a new one.
 * Start at {@link opr.fieldbook.ui.home.HomeModel}.
 */
@NullMarked
package opr.fieldbook.ui.home;

import org.jspecify.annotations.NullMarked;

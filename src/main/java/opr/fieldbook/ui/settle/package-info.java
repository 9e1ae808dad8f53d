/**
 * The small panel in which conflicts and overridden removals are settled, wherever they are met: beside an item, in a
 * finding, in the list of all. Start at {@link opr.fieldbook.ui.settle.SettlePanel}.
 */
@NullMarked
package opr.fieldbook.ui.settle;

import org.jspecify.annotations.NullMarked;

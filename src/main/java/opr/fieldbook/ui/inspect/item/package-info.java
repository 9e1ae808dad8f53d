/**
 * The middle of the checklist: the list of items, their cards, filters, the focus card and the band of one followed case.
 * Nodes only. Start at {@link opr.fieldbook.ui.inspect.item.ItemPane}.
 */
@NullMarked
package opr.fieldbook.ui.inspect.item;

import org.jspecify.annotations.NullMarked;

/**
 * The checklist without nodes: which items, in which section, what stands under each, and what a person does with them.
 * No JavaFX controls here. Start at {@link opr.fieldbook.ui.inspect.checklist.InspectModel}.
 */
@NullMarked
package opr.fieldbook.ui.inspect.checklist;

import org.jspecify.annotations.NullMarked;

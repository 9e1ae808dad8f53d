/**
 * The right pane of the checklist: one item in full. Nodes only.
 * Start at {@link opr.fieldbook.ui.inspect.detail.DetailPane}.
 */
@NullMarked
package opr.fieldbook.ui.inspect.detail;

import org.jspecify.annotations.NullMarked;

/**
 * The Checklist tab: three panes, their keys, the jot. The logic stands in {@code checklist}.
 * Start at {@link opr.fieldbook.ui.inspect.InspectScreen}.
 */
@NullMarked
package opr.fieldbook.ui.inspect;

import org.jspecify.annotations.NullMarked;

/**
 * What people contradicted, one conflict at a time: the list, the values side by side, the result, the choice. Start at
 * {@link opr.fieldbook.ui.merge.settle.ConflictPane}.
 */
@NullMarked
package opr.fieldbook.ui.merge.settle;

import org.jspecify.annotations.NullMarked;

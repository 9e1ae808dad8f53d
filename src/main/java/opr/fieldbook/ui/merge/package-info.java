/**
 * The merge screen: files, conflicts, duplicates, writing back, and the journal of merges. What it does stands in
 * {@code model}; the pane of conflicts in {@code settle}. Start at {@link opr.fieldbook.ui.merge.MergeScreen}.
 */
@NullMarked
package opr.fieldbook.ui.merge;

import org.jspecify.annotations.NullMarked;

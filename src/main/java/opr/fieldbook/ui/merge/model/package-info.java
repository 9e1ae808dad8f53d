/**
 * What the merge screen knows and does, without nodes: the files, what differs, possible duplicates, writing back. Start at
 * {@link opr.fieldbook.ui.merge.model.MergeModel}.
 */
@NullMarked
package opr.fieldbook.ui.merge.model;

import org.jspecify.annotations.NullMarked;

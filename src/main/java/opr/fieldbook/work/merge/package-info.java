/**
 * Bringing the work of several laptops together: handing over, merging, undoing a merge. Start at
 * {@link opr.fieldbook.work.merge.MergeFiles} and {@link opr.fieldbook.work.merge.HandOver}.
 */
@NullMarked
package opr.fieldbook.work.merge;

import org.jspecify.annotations.NullMarked;

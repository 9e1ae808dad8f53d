/**
 * What ends something for good, each task one class: a value is struck, a copy is left, an inspection goes into an archive.
 * Start at {@link opr.fieldbook.work.keep.EraseValue}. The rules stand in {@code domain.record}.
 */
@NullMarked
package opr.fieldbook.work.keep;

import org.jspecify.annotations.NullMarked;

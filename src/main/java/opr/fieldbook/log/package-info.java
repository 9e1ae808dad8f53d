/**
 * The log of an inspection, pure and general: revisions, the fold that turns a set of them into state, heads, conflicts,
 * undo. It knows kinds and fields only by name; what they mean belongs to {@code domain}. Start at
 * {@link opr.fieldbook.log.Revision} and {@link opr.fieldbook.log.Fold}.
 */
@NullMarked
package opr.fieldbook.log;

import org.jspecify.annotations.NullMarked;

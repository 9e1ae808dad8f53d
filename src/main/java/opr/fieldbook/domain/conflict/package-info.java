/**
 * Conflicts and overridden removals as a person reads them: where they are, what the values say, by which letter a value is
 * chosen. Settling is an edit ({@code domain.edit}). Start at {@link opr.fieldbook.domain.conflict.OpenConflict}.
 */
@NullMarked
package opr.fieldbook.domain.conflict;

import org.jspecify.annotations.NullMarked;

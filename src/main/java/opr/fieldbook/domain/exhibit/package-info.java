/** Photos and other files that were collected: what is known of them, not their bytes. Start at {@link opr.fieldbook.domain.exhibit.Exhibit}. */
@NullMarked
package opr.fieldbook.domain.exhibit;

import org.jspecify.annotations.NullMarked;

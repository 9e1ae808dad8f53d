/** The inspected agencies and their agreements. Start at {@link opr.fieldbook.domain.lea.Lea}. */
@NullMarked
package opr.fieldbook.domain.lea;

import org.jspecify.annotations.NullMarked;

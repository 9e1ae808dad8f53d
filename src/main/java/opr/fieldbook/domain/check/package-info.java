/**
 * What is open in an inspection before anyone leaves or issues it. Start at {@link opr.fieldbook.domain.check.CheckRules}.
 */
@NullMarked
package opr.fieldbook.domain.check;

import org.jspecify.annotations.NullMarked;

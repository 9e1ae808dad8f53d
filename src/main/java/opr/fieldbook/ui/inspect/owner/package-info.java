/**
 * Whose the chosen section is, and how it changes hands. Start at {@link opr.fieldbook.ui.inspect.owner.OwnerMenu}.
 */
@NullMarked
package opr.fieldbook.ui.inspect.owner;

import org.jspecify.annotations.NullMarked;

/**
 * Before the fieldbook is open: making a library at first start, unlocking it later. Nothing of an inspection is shown here.
 * Start at {@link opr.fieldbook.ui.unlock.UnlockModel}.
 */
@NullMarked
package opr.fieldbook.ui.unlock;

import org.jspecify.annotations.NullMarked;

/**
 * What comes after what: unlocking, home, an open inspection, lock. The only place of the screens that knows all others.
 * Start at {@link opr.fieldbook.ui.window.Flow}.
 */
@NullMarked
package opr.fieldbook.ui.window;

import org.jspecify.annotations.NullMarked;

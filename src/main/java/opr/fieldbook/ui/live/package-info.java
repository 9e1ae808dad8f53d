/**
 * The one bridge from background threads to the FX thread: the open inspection as screens see it, and texts being typed.
 * Start at {@link opr.fieldbook.ui.live.LiveInspection}.
 */
@NullMarked
package opr.fieldbook.ui.live;

import org.jspecify.annotations.NullMarked;

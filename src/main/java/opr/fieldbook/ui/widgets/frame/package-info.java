/**
 * What holds a screen: rail, status bar, layers with drawers, dialogs and toasts. No content of a screen. Start at
 * {@link opr.fieldbook.ui.widgets.frame.Layers}.
 */
@NullMarked
package opr.fieldbook.ui.widgets.frame;

import org.jspecify.annotations.NullMarked;

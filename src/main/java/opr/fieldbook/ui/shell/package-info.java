/**
 * The window around the screens and the one table of keys. No content of a screen. Start at
 * {@link opr.fieldbook.ui.shell.Shortcuts}.
 */
@NullMarked
package opr.fieldbook.ui.shell;

import org.jspecify.annotations.NullMarked;

/**
 * How the window looks: themes, text scale, fonts, icons, style classes. Colors stand only in {@code resources/theme}.
 * No widgets here. Start at {@link opr.fieldbook.ui.theme.Theme}.
 */
@NullMarked
package opr.fieldbook.ui.theme;

import org.jspecify.annotations.NullMarked;

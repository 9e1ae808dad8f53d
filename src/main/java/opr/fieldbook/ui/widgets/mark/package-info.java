/**
 * What is only looked at: tags, pills, rings, bars, banners, rows of words. Nothing here changes a value. Start at
 * {@link opr.fieldbook.ui.widgets.mark.Tag}.
 */
@NullMarked
package opr.fieldbook.ui.widgets.mark;

import org.jspecify.annotations.NullMarked;

/**
 * What all writers share: colors and marks, text made fit for XML, the widths of Arial. No layout of any one paper.
 */
@NullMarked
package opr.fieldbook.report.print;

import org.jspecify.annotations.NullMarked;

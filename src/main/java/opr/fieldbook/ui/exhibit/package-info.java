/** Evidence beside an item: its files, adding one, what can be done with it. Start at {@link opr.fieldbook.ui.exhibit.EvidenceModel}. */
@NullMarked
package opr.fieldbook.ui.exhibit;

import org.jspecify.annotations.NullMarked;

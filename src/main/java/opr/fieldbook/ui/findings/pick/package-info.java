/**
 * Picking sources and items as one types, and entering what an agreement prints. Start at
 * {@link opr.fieldbook.ui.findings.pick.CitationField}.
 */
@NullMarked
package opr.fieldbook.ui.findings.pick;

import org.jspecify.annotations.NullMarked;

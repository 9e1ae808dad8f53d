/**
 * The form of one finding: questions, class, category, party, texts. Start at
 * {@link opr.fieldbook.ui.findings.form.FindingForm}.
 */
@NullMarked
package opr.fieldbook.ui.findings.form;

import org.jspecify.annotations.NullMarked;

/**
 * What is pressed, chosen or typed into: buttons, answers, fields. No screens and no rules. Start at
 * {@link opr.fieldbook.ui.widgets.input.AnswerControl}.
 */
@NullMarked
package opr.fieldbook.ui.widgets.input;

import org.jspecify.annotations.NullMarked;

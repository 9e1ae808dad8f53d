/** What a model can ask of the window without knowing it: questions, messages, files. */
@NullMarked
package opr.fieldbook.ui.dialogs;

import org.jspecify.annotations.NullMarked;

/** What a person can intend, and the rules that turn an intention into field changes. Start at {@link opr.fieldbook.domain.edit.Edit}. */
@NullMarked
package opr.fieldbook.domain.edit;

import org.jspecify.annotations.NullMarked;

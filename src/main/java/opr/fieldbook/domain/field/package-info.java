/** The inventory of fields: what an inspection can hold, each field declared once. No rules here. Start at {@link opr.fieldbook.domain.field.Field}. */
@NullMarked
package opr.fieldbook.domain.field;

import org.jspecify.annotations.NullMarked;

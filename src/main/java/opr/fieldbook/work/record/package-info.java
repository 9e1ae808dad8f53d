/**
 * What the record keeps from whom: values struck for good, names sealed for those who may read them, and what is left when a
 * copy was removed. Used by the desk and by merging, so nothing here knows them. Start at {@link
 * opr.fieldbook.work.record.Strikes} and {@link opr.fieldbook.work.record.Identities}.
 */
@NullMarked
package opr.fieldbook.work.record;

import org.jspecify.annotations.NullMarked;

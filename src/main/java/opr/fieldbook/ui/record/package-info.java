/**
 * What a person does with the record itself: the staff roster, holds, archive, leaving a copy, striking a value. Start at {@link
 * opr.fieldbook.ui.record.RecordModel}.
 */
@NullMarked
package opr.fieldbook.ui.record;

import org.jspecify.annotations.NullMarked;

/**
 * What keeps the record itself in order: who stands behind a code, which values were struck, whether a hold is on, under which
 * keys names are sealed. Rules and fields only; how bytes are destroyed belongs to {@code work.record}. Start at
 * {@link opr.fieldbook.domain.record.StrikeRules}.
 */
@NullMarked
package opr.fieldbook.domain.record;

import org.jspecify.annotations.NullMarked;

package opr.fieldbook.work.record;

import opr.fieldbook.domain.field.Codec;

/**
 * The line that stays when a copy was removed.
 *
 * @param id         random
 * @param inspection the inspection's id
 * @param at         ISO 8601 with offset
 * @param by         who removed it
 * @param reason     why it could go
 */
public record Disposition(
        String id, String inspection, String number, String lea, String at, String by, String reason) {

    static final Codec<Disposition> CODEC = Codec.group(Disposition.class);
}

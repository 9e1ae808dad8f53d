package opr.fieldbook.domain.edit;

import java.time.OffsetDateTime;

/**
 * Who makes an edit, and when.
 *
 * @param device the id of the device
 * @param name   the person's name
 * @param letter the author's letter in this inspection
 * @param now    the time of the edit, with its zone
 */
public record Author(String device, String name, String letter, OffsetDateTime now) {}

/**
 * Keys and authenticated encryption: what makes a file on a lost laptop unreadable and a flipped bit noticed. Nothing
 * about files or inspections belongs here. Start at {@link opr.fieldbook.seal.Sealer} and {@link
 * opr.fieldbook.seal.KeySlot}.
 */
@NullMarked
package opr.fieldbook.seal;

import org.jspecify.annotations.NullMarked;

/**
 * Files of an inspection that leave the laptop or come to it: hand-overs, work packages, receipts, backups. All of them are
 * closed inspection files with a signed manifest. Also what a laptop notes for itself about merges. Start at
 * {@link opr.fieldbook.store.transfer.ClosedFile} and {@link opr.fieldbook.store.transfer.Incoming}.
 */
@NullMarked
package opr.fieldbook.store.transfer;

import org.jspecify.annotations.NullMarked;

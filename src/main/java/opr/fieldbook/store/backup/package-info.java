/**
 * Copies of inspections that are made by themselves: their names, the folder they stand in, which of them are kept, and
 * writing one. When they are made is decided in {@code work.backup}. Start at {@link opr.fieldbook.store.backup.BackupFolder}.
 */
@NullMarked
package opr.fieldbook.store.backup;

import org.jspecify.annotations.NullMarked;

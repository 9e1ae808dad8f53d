/**
 * What keeps the work from being lost: backups and when they are made, restoring one, changing the ways into a library,
 * rebuilding a library from what is left. Writing the copies themselves is {@code store.backup}. Start at
 * {@link opr.fieldbook.work.backup.Backups}.
 */
@NullMarked
package opr.fieldbook.work.backup;

import org.jspecify.annotations.NullMarked;

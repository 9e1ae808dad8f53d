/**
 * The commands that keep the work safe and end a record: backups, restoring, rebuilding a library, the ways into it; strike,
 * hold, leave, archive.
 */
@NullMarked
package opr.fieldbook.cli.keep;

import org.jspecify.annotations.NullMarked;

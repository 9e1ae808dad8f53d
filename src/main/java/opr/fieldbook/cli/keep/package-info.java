/** The commands that keep the work safe: backups, restoring, rebuilding a library, the ways into it. */
@NullMarked
package opr.fieldbook.cli.keep;

import org.jspecify.annotations.NullMarked;

/** Commands that keep or end a record: strike, hold, leave, archive. Thin over {@code work.keep}. */
@NullMarked
package opr.fieldbook.cli.keep;

import org.jspecify.annotations.NullMarked;

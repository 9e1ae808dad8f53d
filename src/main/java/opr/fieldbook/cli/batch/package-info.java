/** Many commands in one process and one unlock, read from a file. Start at {@link opr.fieldbook.cli.batch.Batch}. */
@NullMarked
package opr.fieldbook.cli.batch;

import org.jspecify.annotations.NullMarked;

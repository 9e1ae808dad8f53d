/** The commands that make a library and keep its register of LEAs. */
@NullMarked
package opr.fieldbook.cli.library;

import org.jspecify.annotations.NullMarked;

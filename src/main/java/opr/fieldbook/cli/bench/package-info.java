/** The figures of speed, each beside a baseline that does the same useful work with the plain library. */
@NullMarked
package opr.fieldbook.cli.bench;

import org.jspecify.annotations.NullMarked;

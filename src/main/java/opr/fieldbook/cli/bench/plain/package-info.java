/**
 * The baselines of the figures of speed: the same useful work with the plain library, each in at most 60 lines. Nothing of the
 * product's own ways belongs here.
 */
@NullMarked
package opr.fieldbook.cli.bench.plain;

import org.jspecify.annotations.NullMarked;

/** What the figures of speed are measured on: a library, colleagues who never sleep, photos. Start at {@link opr.fieldbook.cli.bench.sample.BenchLibrary}. */
@NullMarked
package opr.fieldbook.cli.bench.sample;

import org.jspecify.annotations.NullMarked;

/** Rules of the program over many inspections: fiscal years, cycles, due dates. Start at {@link opr.fieldbook.domain.program.FiscalYear}. */
@NullMarked
package opr.fieldbook.domain.program;

import org.jspecify.annotations.NullMarked;

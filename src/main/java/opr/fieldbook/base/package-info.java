/**
 * The ground everything stands on: texts, problems a person can act on, files written whole or not at all, folders.
 * Nothing about inspections belongs here. Start at {@link opr.fieldbook.base.Problem}.
 */
@NullMarked
package opr.fieldbook.base;

import org.jspecify.annotations.NullMarked;

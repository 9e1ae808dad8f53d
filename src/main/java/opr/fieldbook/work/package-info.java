/**
 * One class for each thing a person does with the library and its inspections. No screens, no SQL, no Office files here:
 * this package puts rules, store and papers together. Start at {@link opr.fieldbook.work.Session} and
 * {@link opr.fieldbook.work.Desk}.
 */
@NullMarked
package opr.fieldbook.work;

import org.jspecify.annotations.NullMarked;

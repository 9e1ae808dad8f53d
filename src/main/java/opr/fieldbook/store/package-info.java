/**
 * What stands on the disk: the library, the file of each inspection, and how to check one. The only user of java.sql.
 * Rules about inspections do not belong here. Start at {@link opr.fieldbook.store.Library} and {@link
 * opr.fieldbook.store.InspectionFile}.
 */
@NullMarked
package opr.fieldbook.store;

import org.jspecify.annotations.NullMarked;

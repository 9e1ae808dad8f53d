/**
 * The register of LEAs and beginning an inspection of one. No list of inspections.
 * Start at {@link opr.fieldbook.ui.lea.NewInspectionModel}.
 */
@NullMarked
package opr.fieldbook.ui.lea;

import org.jspecify.annotations.NullMarked;

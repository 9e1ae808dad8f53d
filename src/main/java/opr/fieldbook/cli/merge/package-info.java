/** The commands of the merge desk: conflicts, settling them, findings raised twice. */
@NullMarked
package opr.fieldbook.cli.merge;

import org.jspecify.annotations.NullMarked;

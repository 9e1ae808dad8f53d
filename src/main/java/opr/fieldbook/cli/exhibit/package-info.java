/** Commands on exhibits: add, list, save a copy. Start at {@link opr.fieldbook.cli.exhibit.ExhibitAdd}. */
@NullMarked
package opr.fieldbook.cli.exhibit;

import org.jspecify.annotations.NullMarked;

/**
 * The files that belong to an inspection, sealed in chunks, each under a name that only the key can make. What an exhibit is
 * about does not belong here: that stands in the inspection. Start at {@link opr.fieldbook.store.exhibit.ExhibitStore}.
 */
@NullMarked
package opr.fieldbook.store.exhibit;

import org.jspecify.annotations.NullMarked;

/** What a person does with exhibits: adding a file, saving a copy. Start at {@link opr.fieldbook.work.exhibit.AddExhibit}. */
@NullMarked
package opr.fieldbook.work.exhibit;

import org.jspecify.annotations.NullMarked;

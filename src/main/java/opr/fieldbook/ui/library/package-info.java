/**
 * The place Settings: where the library stands, the ways into it, its backups. A column of cards, each on its own. Start at
 * {@link opr.fieldbook.ui.library.LibraryScreen}.
 */
@NullMarked
package opr.fieldbook.ui.library;

import org.jspecify.annotations.NullMarked;

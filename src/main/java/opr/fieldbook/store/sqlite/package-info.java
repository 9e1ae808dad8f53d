/**
 * How the program uses SQLite: settings of a connection, what makes a file ours, and what its errors mean to a person.
 * Nothing about inspections belongs here. Start at {@link opr.fieldbook.store.sqlite.Database}.
 */
@NullMarked
package opr.fieldbook.store.sqlite;

import org.jspecify.annotations.NullMarked;

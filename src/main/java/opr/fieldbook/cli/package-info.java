/**
 * The command line: the table of commands, reading the words, telling failures, exit codes. Each command stands in a
 * package of its subject. Start at {@link opr.fieldbook.cli.CommandLineRun} and {@link opr.fieldbook.cli.CommandTree}.
 */
@NullMarked
package opr.fieldbook.cli;

import org.jspecify.annotations.NullMarked;

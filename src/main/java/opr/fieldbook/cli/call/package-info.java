/**
 * What every command of the command line has to work with: the options given everywhere, the open libraries, the answer
 * it gives. Nothing here knows a command. Start at {@link opr.fieldbook.cli.call.Command} and
 * {@link opr.fieldbook.cli.call.Call}.
 */
@NullMarked
package opr.fieldbook.cli.call;

import org.jspecify.annotations.NullMarked;

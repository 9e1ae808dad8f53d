/** The commands that raise, change, number and list findings. */
@NullMarked
package opr.fieldbook.cli.finding;

import org.jspecify.annotations.NullMarked;

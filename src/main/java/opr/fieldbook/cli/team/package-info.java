/** The commands about the team: work packages, laptops, receipts, who owns what. */
@NullMarked
package opr.fieldbook.cli.team;

import org.jspecify.annotations.NullMarked;

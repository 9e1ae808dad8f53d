/**
 * The team of an open inspection: the card on the Overview, preparing a work package, opening one. Start at {@link
 * opr.fieldbook.ui.team.TeamModel}.
 */
@NullMarked
package opr.fieldbook.ui.team;

import org.jspecify.annotations.NullMarked;

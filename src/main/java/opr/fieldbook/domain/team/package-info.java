/**
 * Who does what: invitations, letters, and whose part of the work a section is. Who is on the team stands in {@code
 * domain.inspection}. Start at {@link opr.fieldbook.domain.team.Parts} and {@link opr.fieldbook.domain.team.LetterRules}.
 */
@NullMarked
package opr.fieldbook.domain.team;

import org.jspecify.annotations.NullMarked;

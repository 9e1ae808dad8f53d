/**
 * Protocols from their files to the records of {@code domain.protocol}, checked on the way in. Start at {@link
 * opr.fieldbook.intake.BuiltInProtocols} and {@link opr.fieldbook.intake.ProtocolYaml}.
 */
@NullMarked
package opr.fieldbook.intake;

import org.jspecify.annotations.NullMarked;

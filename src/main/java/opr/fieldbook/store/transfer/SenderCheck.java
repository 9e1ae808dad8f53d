package opr.fieldbook.store.transfer;

import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.log.State;

/**
 * Whether a file comes from laptops that this inspection knows: its sender has introduced itself, nobody is introduced under
 * another's name, and the signatures of known laptops hold.
 */
public final class SenderCheck {

    private SenderCheck() {}

    /** Refuses a file that introduces a laptop under another's name; the state is that with what this file brings. */
    public static void introductions(Incoming incoming, State state) {
        if (Signatures.forgedDevice(state).isPresent()) {
            throw Problem.damaged("problem.file-device-forged", incoming.path());
        }
    }

    /** Refuses a file whose sender or signatures do not hold; the state is that with what all files together bring. */
    public static void check(Incoming incoming, State state, CheckedSeals checked) {
        Sender sender = incoming.manifest().sender();
        if (state.find(Kind.DEVICE, sender.device()) == null) {
            throw Problem.damaged("problem.file-unknown-device", incoming.path(), sender.name());
        }
        for (ChainSeals.ChainSeal seal : Signatures.broken(incoming.file(), state, checked)) {
            throw Problem.damaged("problem.file-seal", incoming.path(), Signatures.nameOf(seal.device(), state));
        }
    }
}

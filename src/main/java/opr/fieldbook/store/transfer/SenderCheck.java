package opr.fieldbook.store.transfer;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.Revision;
import opr.fieldbook.log.RevisionId;
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

    /**
     * The laptops under whose name something new stands at the end of a chain without their signature. A laptop signs the end
     * of its chain whenever a file leaves it, and whoever passes its work on passes the signature on; so somebody else may
     * have written it.
     *
     * @param before what was known before the file
     * @param after  the state with what the file brings
     */
    public static Set<String> unsigned(Incoming incoming, Fold before, Fold after) {
        String sender = incoming.manifest().sender().device();
        Set<RevisionId> signed = new HashSet<>();
        new ChainSeals(incoming.file()).all().forEach(seal -> signed.add(seal.head()));
        Set<String> devices = new TreeSet<>();
        for (RevisionId tip : incoming.manifest().tipIds()) {
            Revision last = before.knows(tip) ? null : after.revision(tip);
            if (last != null && !last.device().equals(sender) && !signed.contains(tip)) {
                devices.add(last.device());
            }
        }
        return devices;
    }
}

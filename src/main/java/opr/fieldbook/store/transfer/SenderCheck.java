package opr.fieldbook.store.transfer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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
        check(incoming, state, new Fold(), checked);
    }

    /**
     * The same where a part of what the files bring is kept aside: a lost laptop may have introduced itself in that part only.
     *
     * @param aside the state of that part alone
     */
    public static void check(Incoming incoming, State state, State aside, CheckedSeals checked) {
        Sender sender = incoming.manifest().sender();
        boolean known = Stream.of(state, aside).anyMatch(each -> each.find(Kind.DEVICE, sender.device()) != null);
        if (!known) {
            throw Problem.damaged("problem.file-unknown-device", incoming.path(), sender.name());
        }
        for (State each : List.of(state, aside)) {
            for (ChainSeals.ChainSeal seal : Signatures.broken(incoming.file(), each, checked)) {
                throw Problem.damaged("problem.file-seal", incoming.path(), Signatures.nameOf(seal.device(), each));
            }
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

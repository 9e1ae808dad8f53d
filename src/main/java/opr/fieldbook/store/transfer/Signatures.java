package opr.fieldbook.store.transfer;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.inspection.DeviceField;
import opr.fieldbook.domain.inspection.MemberField;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.State;
import opr.fieldbook.seal.DeviceIdentity;
import opr.fieldbook.seal.InspectionKey;
import opr.fieldbook.store.Flaw;
import opr.fieldbook.store.InspectionFile;

/**
 * Whether signatures hold against the keys with which the laptops introduced themselves. A laptop's name is a digest of its
 * keys, so nobody else can introduce it.
 */
public final class Signatures {

    private static final String SIGNATURE = "signature";
    private static final String MANIFEST = "manifest";

    private Signatures() {}

    /** A laptop that is introduced under a name which its keys do not bear; nothing if there is none. */
    public static Optional<String> forgedDevice(State state) {
        return state.all(Kind.DEVICE).stream()
                .filter(device -> device.register(DeviceField.KEYS.name()).choices().stream()
                        .map(choice -> DeviceField.KEYS.codec().read(choice.value()))
                        .anyMatch(keys -> keys != null && !bears(device.key().id(), keys)))
                .map(device -> device.key().id())
                .findFirst();
    }

    private static boolean bears(String device, DeviceField.Keys keys) {
        try {
            Base64.Decoder base64 = Base64.getDecoder();
            return DeviceIdentity.nameOf(base64.decode(keys.signing()), base64.decode(keys.agreement()))
                    .equals(device);
        } catch (IllegalArgumentException notKeys) {
            return false;
        }
    }

    /** The signatures of known laptops over their chains that do not hold. */
    static List<ChainSeals.ChainSeal> broken(InspectionFile file, State state, CheckedSeals checked) {
        ChainSeals seals = new ChainSeals(file);
        return seals.all().stream()
                .filter(seal -> {
                    DeviceField.Keys keys = DeviceField.KEYS.read(state, seal.device());
                    return keys != null && !checked.holds(seals, seal, Base64.getDecoder().decode(keys.signing()));
                })
                .toList();
    }

    /** The name of a device's member, or the device's own. */
    public static String nameOf(String device, State state) {
        MemberField.Who who = MemberField.WHO.read(state, device);
        return who == null ? device : who.name();
    }

    /** Checks the signatures in a file: those over chains, and the manifest of a file that left. */
    public static List<Flaw> flaws(InspectionFile file, InspectionKey key) {
        List<Flaw> flaws = new ArrayList<>();
        Fold state = new Fold();
        file.revisions(state::apply);
        forgedDevice(state).ifPresent(device -> flaws.add(flaw(SIGNATURE, device, "problem.verify-device")));
        for (ChainSeals.ChainSeal seal : broken(file, state, new CheckedSeals())) {
            flaws.add(flaw(SIGNATURE, seal.device(), "problem.verify-signature"));
        }
        manifest(file, key, flaws);
        return flaws;
    }

    private static void manifest(InspectionFile file, InspectionKey key, List<Flaw> flaws) {
        try {
            Manifest manifest = file.database().run(() -> ManifestTable.get(file.database(), file.id(), key));
            if (manifest != null && manifest.purpose() != Manifest.Purpose.RECEIPT && !matches(file, manifest)) {
                flaws.add(flaw(MANIFEST, manifest.sender().device(), "problem.verify-manifest"));
            }
        } catch (Problem forged) {
            flaws.add(flaw(MANIFEST, "file", "problem.verify-manifest-signature"));
        }
    }

    private static boolean matches(InspectionFile file, Manifest manifest) {
        var chains = file.chains();
        file.rows(chains::add);
        return chains.tips().equals(manifest.tipIds()) && chains.count() == manifest.count();
    }

    private static Flaw flaw(String kind, String where, String text) {
        return new Flaw(kind, where, Text.of(text));
    }
}

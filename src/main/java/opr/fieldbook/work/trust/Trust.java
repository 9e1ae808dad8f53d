package opr.fieldbook.work.trust;

import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import opr.fieldbook.domain.team.Invitation;
import opr.fieldbook.log.State;
import opr.fieldbook.log.ValueCoding;
import opr.fieldbook.store.LibraryRecords;

/**
 * Which laptops this library knows. One that came or went with a work package was introduced in person; another is confirmed
 * once by its six words and remembered. A laptop that was lost is marked with a day. May be used from any thread.
 */
public final class Trust {

    private static final String KIND = "laptop";
    private static final String JOINED = "joined";

    private final LibraryRecords records;

    public Trust(LibraryRecords records) {
        this.records = records;
    }

    /** The laptops something is kept of. */
    public List<KnownLaptop> all() {
        return records.list(KIND).values().stream()
                .map(bytes -> KnownLaptop.CODEC.read(ValueCoding.decode(bytes)))
                .filter(Objects::nonNull)
                .toList();
    }

    public Optional<KnownLaptop> find(String device) {
        return records.get(KIND, device).map(bytes -> KnownLaptop.CODEC.read(ValueCoding.decode(bytes)));
    }

    /** Remembers a laptop, in place of what was known of how. */
    public void know(String device, KnownLaptop.How how, OffsetDateTime at) {
        put(known(device, at).known(how, at.toString()));
    }

    /** Marks a laptop as lost since then. */
    public void lose(String device, OffsetDateTime since, OffsetDateTime at) {
        put(known(device, at).lost(since.toString()));
    }

    /** What was kept aside of a lost laptop was taken in: what it signs from now on is kept aside, and it stays reported since its day. */
    public void tookIn(String device, OffsetDateTime at) {
        put(known(device, at).tookIn(at.toString()));
    }

    /** A laptop is no longer lost: its work counts again. */
    public void found(String device, OffsetDateTime at) {
        put(known(device, at).lost(null));
    }

    /** Which laptops are lost. */
    public Lost lost() {
        return new Lost(all().stream()
                .filter(laptop -> laptop.lost() != null)
                .collect(Collectors.toMap(
                        KnownLaptop::device, laptop -> Objects.requireNonNull(laptop.asideSince()))));
    }

    /** With which package this library joined an inspection; nothing if it made it. */
    public Optional<Joined> joined(String inspection) {
        return records.get(JOINED, inspection).map(bytes -> Joined.CODEC.read(ValueCoding.decode(bytes)));
    }

    /** Notes with which package this library joins an inspection. */
    public void join(String inspection, Joined joined) {
        records.put(JOINED, inspection, ValueCoding.encode(Joined.CODEC.write(joined)));
    }

    /** Forgets it: the inspection did not come to stay, or has left. */
    public void leave(String inspection) {
        records.remove(JOINED, inspection);
    }

    /** How this library stands to a laptop of an inspection. */
    public Standing standing(State state, String me, String device) {
        Optional<KnownLaptop> known = find(device);
        if (device.equals(me)) {
            return Standing.SELF;
        } else if (known.isPresent() && known.get().lost() != null) {
            return Standing.LOST;
        }
        KnownLaptop.How how = known.map(KnownLaptop::how).orElse(null);
        if (how == KnownLaptop.How.OWN) {
            return Standing.SELF;
        } else if (how == KnownLaptop.How.CONFIRMED) {
            return Standing.CONFIRMED;
        }
        return introduced(state, me).contains(device) ? Standing.INTRODUCED : Standing.NEW;
    }

    /**
     * Everybody who is known in person, directly or through an invitation of somebody who is. An invitation that two laptops
     * claim introduces nobody from then on.
     */
    private Set<String> introduced(State state, String me) {
        Set<String> known = new HashSet<>(Set.of(me));
        all().stream().filter(laptop -> laptop.how() != null && laptop.lost() == null).forEach(laptop -> known.add(laptop.device()));
        List<Invitation> invitations = Invitation.all(state).stream()
                .filter(invitation -> invitation.joined().size() == 1)
                .toList();
        boolean more = true;
        while (more) {
            more = invitations.stream()
                    .filter(invitation -> known.contains(invitation.by()))
                    .map(invitation -> known.addAll(invitation.joined()))
                    .reduce(false, Boolean::logicalOr);
        }
        return known;
    }

    /**
     * Remembers whom an invitation introduced before another laptop claimed the same one: the first stays known, the second
     * is new.
     *
     * @param before what was known
     * @param after  with what came since
     */
    public void keepIntroduced(State before, State after, String me, OffsetDateTime at) {
        Set<String> introduced = introduced(before, me);
        introduced.removeAll(introduced(after, me));
        introduced.forEach(device -> know(device, KnownLaptop.How.INTRODUCED, at));
    }

    private KnownLaptop known(String device, OffsetDateTime at) {
        return find(device).orElseGet(() -> new KnownLaptop(device, null, at.toString(), null, null));
    }

    private void put(KnownLaptop laptop) {
        records.put(KIND, laptop.device(), ValueCoding.encode(KnownLaptop.CODEC.write(laptop)));
    }
}

package opr.fieldbook.store.transfer;

import java.time.OffsetDateTime;
import java.util.List;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.log.RevisionId;
import opr.fieldbook.log.Value;
import opr.fieldbook.log.ValueCoding;
import org.jspecify.annotations.Nullable;

/**
 * What a file that leaves says of itself. It is sealed under the inspection key and signed by the device that made the file,
 * so a file that was cut, spliced or added to is noticed.
 *
 * @param purpose  what the file is for
 * @param at       when it was made, ISO 8601 with offset
 * @param tips     the revisions in it, or known to the sender, that no other comes after; they stand for all before them
 * @param count    how many revisions the sender has
 * @param exhibits ids of all exhibits the sender has; not all need be in the file
 * @param volume   1 for the first of several files
 * @param letter   what the receiver is told besides; null for nothing
 */
public record Manifest(
        Purpose purpose,
        Sender sender,
        String at,
        List<String> tips,
        long count,
        List<String> exhibits,
        int volume,
        int volumes,
        @Nullable Letter letter) {

    private static final Codec<Manifest> CODEC = Codec.group(Manifest.class);

    /** What files are for. */
    public enum Purpose {
        /** Every revision and the exhibits not yet confirmed, from one laptop to another. */
        HAND_OVER,
        /** The same for someone who has nothing of the inspection yet, opened with a passphrase told in person. */
        PACKAGE,
        /** No revisions: only what the sender has. */
        RECEIPT,
        /** A copy kept by its own library. */
        BACKUP
    }

    /**
     * What a work package tells its receiver.
     *
     * @param invitation id of the invitation in the inspection
     * @param name       whom it is for
     * @param role       the role in this inspection
     * @param letter     the author's letter in this inspection
     * @param lost       laptops whose loss the receiver is to know of, if the receiver is to lead; none in a package of an
     *                   earlier program
     */
    public record Letter(String invitation, String name, String role, String letter, List<LostLaptop> lost) {}

    /**
     * A laptop that was lost.
     *
     * @param device its name
     * @param since  what it signs from then on is kept aside, ISO 8601 with offset
     */
    public record LostLaptop(String device, String since) {}

    public byte[] encode() {
        return ValueCoding.encode(CODEC.write(this));
    }

    /** Throws {@link IllegalArgumentException} if the bytes are no manifest readable here. */
    static Manifest decode(byte[] bytes) {
        Value value = ValueCoding.decode(bytes);
        Manifest manifest = CODEC.read(value);
        if (manifest == null) {
            throw new IllegalArgumentException("Not a manifest");
        }
        return manifest;
    }

    public OffsetDateTime time() {
        return OffsetDateTime.parse(at);
    }

    /**
     * Whether this word of a laptop holds in place of another of the same laptop. What a laptop has only grows, so a word of
     * more is the later one, also where its clock was once wrong; only a word of as much, or of less, must be later by the clock.
     */
    public boolean holdsAfter(Manifest known) {
        boolean more = count > known.count || (count == known.count && exhibits.size() > known.exhibits.size());
        return more || (count == known.count ? !time().isBefore(known.time()) : time().isAfter(known.time()));
    }

    public List<RevisionId> tipIds() {
        return tips.stream().map(RevisionId::new).toList();
    }
}

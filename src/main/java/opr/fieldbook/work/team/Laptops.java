package opr.fieldbook.work.team;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.inspection.Member;
import opr.fieldbook.domain.inspection.MemberField;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.RevisionId;
import opr.fieldbook.store.OpenInspection;
import opr.fieldbook.store.transfer.MergeTables;
import opr.fieldbook.work.Await;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.trust.KnownLaptop;
import opr.fieldbook.work.trust.SixWords;
import opr.fieldbook.work.trust.Standing;
import opr.fieldbook.work.trust.Trust;
import org.jspecify.annotations.Nullable;

/** The laptops of an inspection, and how this one stands to them. */
public final class Laptops {

    private Laptops() {}

    /**
     * One laptop.
     *
     * @param who       its member; null if it never joined
     * @param words     the six words by which it is confirmed
     * @param lostSince when it was lost, as reported; null if it was not
     * @param takenIn   when what was kept aside of it was taken in; null if it never was
     * @param kept      the changes kept aside because of that, by time
     */
    public record Laptop(
            String device,
            MemberField.@Nullable Who who,
            Standing standing,
            List<String> words,
            @Nullable OffsetDateTime lostSince,
            @Nullable OffsetDateTime takenIn,
            List<Kept> kept) {

        public Laptop {
            kept = List.copyOf(kept);
        }

        /** How many changes are kept aside. */
        public int aside() {
            return kept.size();
        }

        /** The letter of its member; empty if it has none. */
        public String letter() {
            MemberField.Who member = who;
            return member == null ? "" : member.letter();
        }

        /** The name of its member, or of the device. */
        public String name() {
            MemberField.Who member = who;
            return member == null ? device : member.name();
        }
    }

    /**
     * One change kept aside.
     *
     * @param edit what was done, by its name in the log
     */
    public record Kept(OffsetDateTime at, String author, String edit) {}

    private static List<Kept> kept(OpenInspection opened, String device) {
        Set<RevisionId> ids = new HashSet<>(new MergeTables(opened.file(), opened.key()).aside(device));
        return ids.isEmpty()
                ? List.of()
                : opened.file().aside().stream()
                        .filter(revision -> ids.contains(revision.id()))
                        .map(revision -> new Kept(revision.stamp().at(), revision.stamp().author(), revision.edit()))
                        .sorted(Comparator.comparing((Kept each) -> each.at().toInstant()))
                        .toList();
    }

    /** Every laptop that introduced itself, by letter; a lost one also where its introduction is kept aside with the rest. */
    public static List<Laptop> of(Sitting sitting) {
        Trust trust = sitting.laptop().trust();
        String me = sitting.desk().writer().device();
        List<Laptop> all = new ArrayList<>();
        Map<String, MemberField.Who> unknown =
                LostUnknown.of(sitting).stream().collect(Collectors.toMap(Member::id, Member::who));
        Set<String> devices = new TreeSet<>(unknown.keySet());
        devices.addAll(Await.of(sitting.desk().read(fold -> fold.all(Kind.DEVICE).stream()
                .map((Entity entity) -> entity.key().id())
                .toList())));
        for (String device : devices) {
            List<Kept> kept = Await.of(sitting.onFile(opened -> kept(opened, device)));
            KnownLaptop known = trust.find(device).orElse(null);
            all.add(Await.of(sitting.desk().read(fold -> new Laptop(
                    device,
                    unknown.containsKey(device) ? unknown.get(device) : MemberField.WHO.read(fold, device),
                    trust.standing(fold, me, device),
                    SixWords.of(device),
                    known == null ? null : known.lostSince(),
                    known == null ? null : known.takenIn(),
                    kept))));
        }
        all.sort(Comparator.comparing((Laptop laptop) -> laptop.letter())
                .thenComparing(Laptop::device));
        return all;
    }
}

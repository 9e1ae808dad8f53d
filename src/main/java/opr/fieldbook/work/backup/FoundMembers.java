package opr.fieldbook.work.backup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.Member;
import opr.fieldbook.domain.inspection.MemberField;
import opr.fieldbook.domain.team.LetterRules;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.Revision;
import opr.fieldbook.store.OwnerProfile;
import opr.fieldbook.store.Rebuilding;

/**
 * The members of the inspections that were found, by inspection: from them a library that lost its database learns whose it
 * is, and under which laptops it wrote before.
 */
record FoundMembers(Map<String, List<Writer>> byInspection) {

    private static final Comparator<Writer> LAST = Comparator.comparingLong(Writer::logical).thenComparing(Writer::device);

    /** @param logical when the laptop wrote last, in the order of the log */
    record Writer(String device, MemberField.Who who, long logical) {

        private boolean hasInitials(String initials) {
            return !initials.isEmpty() && initials.equalsIgnoreCase(who.initials());
        }

        private boolean is(OwnerProfile owner) {
            return hasInitials(owner.initials()) && owner.name().equalsIgnoreCase(who.name());
        }
    }

    static FoundMembers in(Rebuilding rebuilding) {
        Map<String, List<Writer>> found = new TreeMap<>();
        for (String inspection : rebuilding.found()) {
            Fold fold = new Fold();
            rebuilding.revisions(inspection, fold::apply);
            List<Writer> writers = new ArrayList<>();
            for (Member member : Inspection.of(fold).members()) {
                writers.add(new Writer(member.id(), member.who(), last(fold, member.id())));
            }
            found.put(inspection, writers);
        }
        return new FoundMembers(found);
    }

    /** The member with these initials, otherwise whoever wrote last. */
    Optional<OwnerProfile> owner(String initials) {
        return byInspection.values().stream()
                .flatMap(List::stream)
                .max(Comparator.comparing((Writer writer) -> writer.hasInitials(initials)).thenComparing(LAST))
                .map(Writer::who)
                .map(who -> new OwnerProfile(
                        who.name(), who.initials(), OwnerProfile.Role.valueOf(who.role().name())));
    }

    /**
     * The laptops the owner wrote with before: those of the same name and initials, or where there are none, of the initials
     * that stand beside the library. Two people may have one name: in each inspection all of them are of one letter.
     */
    Set<String> former(OwnerProfile owner, String initials) {
        Set<String> former = new HashSet<>();
        for (List<Writer> writers : byInspection.values()) {
            List<Writer> named = writers.stream().filter(writer -> writer.is(owner)).toList();
            List<Writer> own = named.isEmpty()
                    ? writers.stream().filter(writer -> writer.hasInitials(initials)).toList()
                    : named;
            own.stream().max(LAST).map(last -> whole(last)).ifPresent(letter -> own.stream()
                    .filter(writer -> whole(writer).equals(letter))
                    .forEach(writer -> former.add(writer.device())));
        }
        return former;
    }

    private static String whole(Writer writer) {
        return LetterRules.whole(writer.who().letter());
    }

    private static long last(Fold fold, String device) {
        return fold.revisions().stream()
                .filter(revision -> revision.device().equals(device))
                .mapToLong((Revision revision) -> revision.stamp().logical())
                .max()
                .orElse(0);
    }
}

package opr.fieldbook.work.backup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.Member;
import opr.fieldbook.domain.inspection.MemberField;
import opr.fieldbook.domain.team.Initials;
import opr.fieldbook.domain.team.LetterRules;
import opr.fieldbook.log.Fold;
import opr.fieldbook.log.Revision;
import opr.fieldbook.store.LocalRows;
import opr.fieldbook.store.OwnerProfile;
import opr.fieldbook.store.Rebuilding;
import opr.fieldbook.store.transfer.JournalEntry;

/**
 * The members of the inspections that were found, by inspection: from them a library that lost its database learns whose it
 * is, and under which laptops it wrote before.
 */
record FoundMembers(Map<String, List<Writer>> byInspection) {

    static final String SEVERAL = "problem.recover-several";

    private static final Comparator<Writer> LAST = Comparator.comparingLong(Writer::logical).thenComparing(Writer::device);

    /**
     * One laptop that wrote.
     *
     * @param logical when it wrote last, in the order of the log
     * @param trace   what the file itself, which nobody hands over, tells of it
     */
    record Writer(String device, MemberField.Who who, long logical, Trace trace) {

        private boolean hasInitials(String initials) {
            return !initials.isEmpty() && initials.equalsIgnoreCase(who.initials());
        }

        private boolean is(OwnerProfile owner) {
            return hasInitials(owner.initials()) && isNamed(owner.name());
        }

        private boolean isNamed(String name) {
            return name.equalsIgnoreCase(who.name());
        }

        /** One person may have been given another name in another inspection. */
        private boolean isSamePerson(Writer other) {
            return device.equals(other.device)
                    || (isNamed(other.who.name()) && who.initials().equalsIgnoreCase(other.who.initials()));
        }
    }

    /** What the notes a laptop keeps for itself tell of a member. */
    enum Trace {
        /** Merges and hand-overs were made under this name: it is whose laptop it was. */
        AT_WORK,
        /** A file of that laptop came: it is another one. */
        HEARD_OF,
        NONE;

        private static Trace of(Member member, LocalRows local) {
            boolean atWork = local.journal().values().stream()
                    .anyMatch(entry -> JournalEntry.byOf(entry).equals(member.who().name()));
            return atWork ? AT_WORK : local.receipts().containsKey(member.id()) ? HEARD_OF : NONE;
        }
    }

    static FoundMembers in(Rebuilding rebuilding) {
        Map<String, List<Writer>> found = new TreeMap<>();
        for (String inspection : rebuilding.found()) {
            Fold fold = new Fold();
            rebuilding.revisions(inspection, fold::apply);
            LocalRows local = rebuilding.local(inspection);
            List<Writer> writers = new ArrayList<>();
            for (Member member : Inspection.of(fold).members()) {
                writers.add(new Writer(member.id(), member.who(), last(fold, member.id()), Trace.of(member, local)));
            }
            found.put(inspection, writers);
        }
        return new FoundMembers(found);
    }

    /**
     * The only member with these initials, or where there is none, the only member; of several the one under whose name
     * merges and hand-overs were made here, or from whose laptop alone no file came. Empty if there are no members. Refused
     * where several could still be it: nobody's library becomes somebody else's by a guess.
     */
    Optional<OwnerProfile> owner(String initials) {
        List<Writer> all = fitting(initials);
        List<Writer> fitting = areSeveral(all) ? narrowed(all) : all;
        Optional<Writer> last = fitting.stream().max(LAST);
        if (last.isPresent() && areSeveral(fitting)) {
            throw Problem.refused(SEVERAL, names(fitting));
        }
        return last.map(Writer::who)
                .map(who -> new OwnerProfile(
                        who.name(), who.initials(), OwnerProfile.Role.valueOf(who.role().name())));
    }

    private static List<Writer> narrowed(List<Writer> writers) {
        List<Writer> atWork = writers.stream().filter(writer -> writer.trace() == Trace.AT_WORK).toList();
        List<Writer> unheard = writers.stream().filter(writer -> writer.trace() == Trace.NONE).toList();
        return !atWork.isEmpty() ? atWork : !unheard.isEmpty() ? unheard : writers;
    }

    private List<Writer> fitting(String initials) {
        List<Writer> all = byInspection.values().stream().flatMap(List::stream).toList();
        List<Writer> of = all.stream().filter(writer -> writer.hasInitials(initials)).toList();
        return of.isEmpty() ? all : of;
    }

    /** Whether some of them are not who wrote last. */
    private static boolean areSeveral(List<Writer> writers) {
        List<Writer> person = new ArrayList<>();
        writers.stream().max(LAST).ifPresent(person::add);
        boolean grew = !person.isEmpty();
        while (grew) {
            List<Writer> more = writers.stream()
                    .filter(writer -> !person.contains(writer) && person.stream().anyMatch(writer::isSamePerson))
                    .toList();
            grew = person.addAll(more);
        }
        return !person.containsAll(writers);
    }

    private static String names(List<Writer> writers) {
        return writers.stream()
                .map(writer -> writer.who().name())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .collect(Collectors.joining(", "));
    }

    /** A name that was given without initials has those of the member of that name, or those usual for it. */
    OwnerProfile withInitials(OwnerProfile given) {
        return given.initials().isEmpty()
                ? byInspection.values().stream()
                        .flatMap(List::stream)
                        .filter(writer -> writer.isNamed(given.name()))
                        .max(LAST)
                        .map(writer -> new OwnerProfile(given.name(), writer.who().initials(), given.role()))
                        .orElseGet(() -> new OwnerProfile(given.name(), Initials.of(given.name()), given.role()))
                : given;
    }

    /**
     * The laptops the owner wrote with before: those of the same name and initials, or where there are none, of the initials
     * that stand beside the library, if one person has them. Two people may have one name: in each inspection all of them are
     * of one letter.
     */
    Set<String> former(OwnerProfile owner, String initials) {
        Set<String> former = new HashSet<>();
        for (List<Writer> writers : byInspection.values()) {
            List<Writer> named = writers.stream().filter(writer -> writer.is(owner)).toList();
            List<Writer> own = named.isEmpty() ? onlyOnesOf(initials, writers) : named;
            own.stream().max(LAST).map(last -> whole(last)).ifPresent(letter -> own.stream()
                    .filter(writer -> whole(writer).equals(letter))
                    .forEach(writer -> former.add(writer.device())));
        }
        return former;
    }

    private static List<Writer> onlyOnesOf(String initials, List<Writer> writers) {
        List<Writer> of = writers.stream().filter(writer -> writer.hasInitials(initials)).toList();
        return areSeveral(of) ? List.of() : of;
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

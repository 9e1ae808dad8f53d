package opr.fieldbook.cli.team;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.Member;
import opr.fieldbook.work.Sitting;
import opr.fieldbook.work.team.Laptops;

/** Finds a member by name, by letter, or by the beginning of the laptop's name in files. */
final class NamedMember {

    /** Shorter beginnings are rather a letter or a name with a slip in it. */
    private static final int SHORTEST = 4;

    private static final int SHOWN = 12;

    private NamedMember() {}

    /** Refused where nobody fits, or more than one: a package opened twice makes two laptops of the same letter. */
    static Member find(Sitting sitting, Inspection inspection, String words) {
        String wanted = words.strip();
        List<Member> found = fitting(
                inspection,
                member -> member.who().name().equalsIgnoreCase(wanted)
                        || member.who().letter().equals(wanted));
        if (found.isEmpty() && wanted.length() >= SHORTEST) {
            found = fitting(inspection, member -> member.id().startsWith(wanted));
        }
        if (found.isEmpty()) {
            throw Problem.refused("problem.unknown-member", words, inspection.number());
        }
        if (found.size() > 1) {
            throw Problem.refused("problem.member-several", words, found.size(), lines(sitting, found));
        }
        return found.getFirst();
    }

    private static List<Member> fitting(Inspection inspection, Predicate<Member> wanted) {
        return inspection.members().stream().filter(wanted).toList();
    }

    private static String lines(Sitting sitting, List<Member> found) {
        List<Laptops.Laptop> laptops = Laptops.of(sitting);
        return found.stream()
                .map(member -> Text.of(
                        "problem.member-several.one",
                        member.who().name(),
                        member.who().letter(),
                        member.id().substring(0, Math.min(SHOWN, member.id().length())),
                        laptops.stream()
                                .filter(laptop -> laptop.device().equals(member.id()))
                                .map(laptop -> Text.of("word.standing." + Codec.key(laptop.standing())))
                                .findFirst()
                                .orElse("")))
                .collect(Collectors.joining("; "));
    }
}

package opr.fieldbook.work.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.inspection.MemberField;
import opr.fieldbook.domain.team.Invitation;
import opr.fieldbook.domain.team.LetterRules;
import opr.fieldbook.log.State;
import opr.fieldbook.store.transfer.Signatures;
import opr.fieldbook.work.trust.SixWords;

/**
 * What a person should know of laptops that write under one letter since what was taken in. It comes about in two ways: one
 * work package was opened on several laptops, or two leads gave the same letter. Also of a letter that somebody else has than
 * whom it was given to.
 */
final class SharedLetters {

    private SharedLetters() {}

    /** Each thing is said once: when it came about. */
    static List<String> warnings(State before, State after) {
        List<String> warnings = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (Invitation invitation : Invitation.all(after)) {
            if (invitation.joined().size() > 1) {
                said.add(key(invitation.who().letter(), invitation.joined().size()));
                if (invitation.joined().size() > joined(before, invitation.id())) {
                    warnings.add(invitation(invitation, after));
                }
            } else if (joined(before, invitation.id()) == 0) {
                invitation.joined().forEach(device -> somebodyElse(device, after).ifPresent(warnings::add));
            }
        }
        Map<String, List<String>> shared = LetterRules.shared(after);
        shared.keySet().removeAll(LetterRules.shared(before).keySet());
        shared.forEach((letter, names) -> {
            if (!said.contains(key(letter, names.size()))) {
                warnings.add(Text.of("merge.warning.same-letter", letter, String.join(", ", names)));
            }
        });
        return warnings;
    }

    /** A package that was opened under another name than the one it was made for: by a substitute, or by a stranger. */
    private static Optional<String> somebodyElse(String device, State after) {
        return Invitation.ofAnother(after, device)
                .map(invitation -> Text.of(
                        "merge.warning.other-opener",
                        invitation.who().name(),
                        Signatures.nameOf(device, after),
                        String.join(" ", SixWords.of(device)),
                        invitation.who().letter()));
    }

    /** A letter is shared by nobody else if as many have it as joined with one invitation. */
    private static String key(String letter, int members) {
        return letter + "|" + members;
    }

    private static int joined(State before, String id) {
        return Invitation.all(before).stream()
                .filter(known -> known.id().equals(id))
                .mapToInt(known -> known.joined().size())
                .sum();
    }

    private static String invitation(Invitation invitation, State after) {
        String laptops = invitation.joined().stream()
                .sorted()
                .map(device -> {
                    MemberField.Who who = MemberField.WHO.read(after, device);
                    String name = who == null ? invitation.who().name() : who.name();
                    return Text.of("merge.warning.same-invitation.one", name, String.join(" ", SixWords.of(device)));
                })
                .collect(Collectors.joining(", "));
        return Text.of(
                "merge.warning.same-invitation",
                invitation.joined().size(),
                invitation.who().name(),
                laptops,
                invitation.who().letter());
    }
}

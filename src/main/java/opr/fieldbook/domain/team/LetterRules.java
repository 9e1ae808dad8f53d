package opr.fieldbook.domain.team;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.inspection.MemberField;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.Head;
import opr.fieldbook.log.State;

/**
 * Author's letters: A, B … Z, AA, AB. A letter once given, by joining or by invitation, is never given to anybody else. A
 * member whose laptop turns out to be one of two with the same name keeps the letter and adds a small one: {@code Bk}.
 */
public final class LetterRules {

    private static final int ALPHABET = 26;

    private LetterRules() {}

    /** The first letter that nobody has or had. */
    public static String next(State state) {
        Set<String> given = given(state);
        for (int number = 0; ; number++) {
            String letter = letter(number);
            if (!given.contains(letter)) {
                return letter;
            }
        }
    }

    /** The mark of a laptop that goes on under another device: the same letter, and a small one that the device decides. */
    public static String marked(String letter, String device, State state) {
        Set<String> taken = letters(state);
        String whole = whole(letter);
        int first = Integer.parseInt(device.substring(0, 4), 16) % ALPHABET;
        for (int step = 0; step < ALPHABET; step++) {
            String marked = whole + (char) ('a' + (first + step) % ALPHABET);
            if (!taken.contains(marked)) {
                return marked;
            }
        }
        return whole + device.substring(0, 4);
    }

    /** A letter without the mark of a second laptop. */
    public static String whole(String letter) {
        int end = 0;
        while (end < letter.length() && Character.isUpperCase(letter.charAt(end))) {
            end++;
        }
        return end == 0 ? letter : letter.substring(0, end);
    }

    /**
     * Letters that more than one laptop has, each with the names of their members, sorted: two leads that could not see each
     * other gave them. Nothing breaks, but working keys of findings may be equal until they are numbered.
     */
    public static Map<String, List<String>> shared(State state) {
        Map<String, List<String>> names = new TreeMap<>();
        for (Entity member : state.all(Kind.MEMBER)) {
            MemberField.Who who = member.present() ? MemberField.WHO.read(member) : null;
            if (who != null && !who.letter().isEmpty()) {
                names.computeIfAbsent(who.letter(), letter -> new ArrayList<>()).add(who.name());
            }
        }
        names.values().removeIf(having -> having.size() < 2);
        names.values().forEach(Collections::sort);
        return names;
    }

    private static Set<String> given(State state) {
        Set<String> given = new HashSet<>();
        letters(state).forEach(letter -> given.add(whole(letter)));
        return given;
    }

    private static Set<String> letters(State state) {
        Set<String> letters = new HashSet<>();
        collect(state, Kind.MEMBER, MemberField.WHO, letters);
        collect(state, Kind.INVITATION, InvitationField.WHO, letters);
        return letters;
    }

    /** Removed members count too, and so does each side of a conflict. */
    private static void collect(State state, String kind, Field<? extends Record> field, Set<String> letters) {
        state.all(kind).forEach(entity -> {
            for (Head head : entity.register(field.name()).heads()) {
                Codec<? extends Record> codec = field.codec();
                Record who = codec.read(head.value());
                if (who instanceof MemberField.Who member) {
                    letters.add(member.letter());
                } else if (who instanceof InvitationField.Invited invited) {
                    letters.add(invited.letter());
                }
            }
        });
    }

    private static String letter(int number) {
        String last = String.valueOf((char) ('A' + number % ALPHABET));
        return number < ALPHABET ? last : letter(number / ALPHABET - 1) + last;
    }
}

package opr.fieldbook.ui.settle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.Member;
import opr.fieldbook.log.Choice;
import opr.fieldbook.work.Desk;

/**
 * Letters of the team by laptop, and which laptop is this one. Wherever values stand side by side they bear the letters of
 * their authors, and no others.
 */
public record Authors(Map<String, String> letters, String me) {

    public static Authors of(Inspection inspection, Desk.Writer me) {
        Map<String, String> letters = new HashMap<>();
        letters.put(me.device(), me.letter());
        for (Member member : inspection.members()) {
            letters.put(member.id(), member.who().letter());
        }
        return new Authors(letters, me.device());
    }

    /** The letter of a laptop; of one that never joined the team, the first letter of its owner's name. */
    public String letter(String device, String author) {
        String letter = letters.get(device);
        return letter != null ? letter : author.isEmpty() ? "?" : author.substring(0, 1);
    }

    public boolean isHere(String device) {
        return device.equals(me);
    }

    /** The letters by which choices are told apart: of several of one author the second is "B 2". */
    public List<String> letters(List<Choice> choices) {
        Map<String, Integer> seen = new HashMap<>();
        return choices.stream()
                .map(choice -> letter(choice.device(), choice.author()))
                .map(letter -> {
                    int count = seen.merge(letter, 1, Integer::sum);
                    return count == 1 ? letter : letter + " " + count;
                })
                .toList();
    }
}

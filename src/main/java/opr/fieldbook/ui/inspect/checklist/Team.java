package opr.fieldbook.ui.inspect.checklist;

import java.util.HashMap;
import java.util.Map;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.Member;
import opr.fieldbook.log.Stamp;

/** Letters of the team by device, and which device is this laptop. */
record Team(Map<String, String> letters, String me) {

    static Team of(Inspection inspection, String me, String myLetter) {
        Map<String, String> letters = new HashMap<>();
        letters.put(me, myLetter);
        for (Member member : inspection.members()) {
            letters.put(member.id(), member.who().letter());
        }
        return new Team(letters, me);
    }

    /** The letter of who wrote; of a device that never joined, the first letter of the name. */
    String letter(Stamp stamp) {
        return letter(stamp.device(), stamp.author());
    }

    String letter(String device, String author) {
        String letter = letters.get(device);
        return letter != null ? letter : author.isEmpty() ? "?" : author.substring(0, 1);
    }

    boolean wrote(Stamp stamp) {
        return stamp.device().equals(me);
    }
}

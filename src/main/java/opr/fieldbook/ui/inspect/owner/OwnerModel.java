package opr.fieldbook.ui.inspect.owner;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.inspection.Member;
import opr.fieldbook.domain.team.AssignmentField;
import opr.fieldbook.domain.team.Invitation;
import opr.fieldbook.domain.team.LetterRules;
import opr.fieldbook.domain.team.Parts;
import opr.fieldbook.ui.inspect.checklist.InspectModel;
import opr.fieldbook.ui.inspect.checklist.SectionLine;
import opr.fieldbook.ui.live.LiveInspection;
import opr.fieldbook.ui.settle.SettleModel;
import org.jspecify.annotations.Nullable;

/** Whose the chosen section is. Owning it blocks nobody, so anybody gives it, takes it over or gives it back. */
public final class OwnerModel {

    private final InspectModel model;
    private final LiveInspection live;

    public OwnerModel(InspectModel model) {
        this.model = model;
        this.live = model.detail().live();
    }

    /**
     * Somebody a section can be given to.
     *
     * @param letter without the mark of a second laptop
     */
    public record Person(String letter, String name) {}

    /** The part that the chosen line of the tree is; null for a component or a model. */
    @Nullable String part() {
        SectionLine line = model.line();
        String[] names = line == null || line.isHead() ? new String[0] : line.key().split("/", -1);
        return names.length < 3 ? null : Parts.id(names[0], names[2]);
    }

    /** The letter of its owner; null if it is nobody's, or contested. */
    @Nullable String owner() {
        String part = part();
        return part == null ? null : Parts.owner(live.state(), part);
    }

    /** Whether two people gave it to different members without sight of each other. */
    boolean contested() {
        String part = part();
        return part != null && AssignmentField.OWNER.inConflict(live.state(), part);
    }

    /** Between whom the owner is in conflict, and that choosing one settles it; null while it is not. */
    @Nullable String settles() {
        String part = part();
        return part == null
                ? null
                : SettleModel.saving(live.state(), List.of(AssignmentField.OWNER.key(part))).orElse(null);
    }

    /** The letter of whoever works here. */
    String me() {
        return LetterRules.whole(live.me().letter());
    }

    /** The name that goes with a letter; the letter itself if nobody on the team has it. */
    String name(String letter) {
        return team().stream()
                .filter(person -> person.letter().equals(letter))
                .map(Person::name)
                .findFirst()
                .orElse(letter);
    }

    /** Everybody on the team, those too who are invited, by letter. */
    List<Person> team() {
        Map<String, Person> team = new TreeMap<>();
        for (Invitation invited : Invitation.all(live.state())) {
            team.put(invited.who().letter(), new Person(invited.who().letter(), invited.who().name()));
        }
        for (Member member : live.inspection().members()) {
            String letter = LetterRules.whole(member.who().letter());
            team.put(letter, new Person(letter, member.who().name()));
        }
        return List.copyOf(team.values());
    }

    void takeOver() {
        String part = part();
        if (part != null) {
            live.submit(new Edit.TakeOver(part));
        }
    }

    /** Gives it to somebody; null gives it to nobody. */
    void give(@Nullable String letter) {
        String part = part();
        if (part != null) {
            live.submit(new Edit.AssignSection(part, letter));
        }
    }
}

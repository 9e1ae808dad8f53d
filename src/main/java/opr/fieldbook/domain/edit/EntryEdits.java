package opr.fieldbook.domain.edit;

import java.util.List;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.inspection.EntryField;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.Head;
import opr.fieldbook.log.Proposal;
import opr.fieldbook.log.State;

/** Edits of notes, comments and jots. An entry belongs to its author; others add their own. */
final class EntryEdits {

    private EntryEdits() {}

    /** Everybody on the team may write about anything that is there. */
    static List<Proposal> add(Edit.AddEntry add, Inspection inspection, Author author) {
        checkText(add.text());
        checkAbout(add.about(), inspection);
        return List.of(
                EntryField.ABOUT.propose(add.id(), add.about()),
                EntryField.TEXT.propose(add.id(), add.text()),
                EntryField.AT.propose(add.id(), author.now()),
                EntryField.AUTHOR.propose(add.id(), author.name()),
                EntryField.PAPER.propose(add.id(), add.fromPaper() ? true : null),
                EntryField.PRESENT.propose(add.id(), true));
    }

    static List<Proposal> change(Edit.ChangeEntry change, State state, Author author) {
        own(change.id(), state, author);
        checkText(change.text());
        return List.of(EntryField.TEXT.propose(change.id(), change.text()));
    }

    static List<Proposal> remove(Edit.RemoveEntry remove, State state, Author author) {
        own(remove.id(), state, author);
        return List.of(EntryField.PRESENT.propose(remove.id(), false));
    }

    static List<Proposal> file(Edit.FileEntry file, Inspection inspection) {
        there(file.id(), inspection.state());
        checkAbout(file.about(), inspection);
        return List.of(EntryField.ABOUT.propose(file.id(), file.about()));
    }

    private static void checkAbout(String about, Inspection inspection) {
        String finding = Kind.FINDING + ":";
        if (about.startsWith(finding)
                && Finding.find(inspection.state(), about.substring(finding.length())).isEmpty()) {
            throw Problem.refused("problem.unknown-finding", about.substring(finding.length()), inspection.number());
        }
    }

    private static void checkText(String text) {
        if (text.isBlank()) {
            throw Problem.refused("problem.note-empty");
        }
    }

    /** The author is known by the device, and by name after a laptop had to take a new identity. */
    private static void own(String id, State state, Author author) {
        Entity entity = there(id, state);
        if (author.name().equals(EntryField.AUTHOR.read(entity))) {
            return;
        }
        for (Head head : entity.register(EntryField.TEXT.name()).heads()) {
            if (!head.stamp().device().equals(author.device())) {
                throw Problem.refused("problem.note-of-other", head.stamp().author());
            }
        }
    }

    /** A note has two texts only after a clone; its author or the team's lead says which stands. */
    static void checkSettles(String id, Inspection inspection, Author author) {
        if (!inspection.leads(author.device())) {
            own(id, inspection.state(), author);
        }
    }

    private static Entity there(String id, State state) {
        Entity entity = state.find(Kind.ENTRY, id);
        if (entity == null || !entity.present()) {
            throw Problem.refused("problem.unknown-note");
        }
        return entity;
    }
}

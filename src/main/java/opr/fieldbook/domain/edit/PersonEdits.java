package opr.fieldbook.domain.edit;

import java.util.ArrayList;
import java.util.List;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.record.PersonCode;
import opr.fieldbook.domain.record.PersonField;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.Proposal;
import opr.fieldbook.log.State;

/** Edits of the staff roster. */
final class PersonEdits {

    private PersonEdits() {}

    static List<Proposal> put(Edit.PutPerson put) {
        String id = code(put.code()).text();
        if (put.fullName().isBlank()) {
            throw Problem.refused("problem.person-name");
        }
        List<Proposal> proposals = new ArrayList<>(List.of(
                PersonField.NAME.propose(id, put.fullName().strip()), PersonField.PRESENT.propose(id, true)));
        String title = put.title();
        if (title != null) {
            proposals.add(PersonField.TITLE.propose(id, title.isBlank() ? null : title.strip()));
        }
        return proposals;
    }

    static List<Proposal> remove(Edit.RemovePerson remove, State state) {
        String id = code(remove.code()).text();
        Entity entity = state.find(Kind.PERSON, id);
        if (entity == null || !entity.present()) {
            throw Problem.refused("problem.person-unknown", id);
        }
        return List.of(PersonField.PRESENT.propose(id, false));
    }

    private static PersonCode code(String written) {
        PersonCode code = PersonCode.of(written)
                .orElseThrow(() -> Problem.refused("problem.person-code", written));
        if (code.detainee()) {
            throw Problem.refused("problem.person-detainee", code);
        }
        return code;
    }
}

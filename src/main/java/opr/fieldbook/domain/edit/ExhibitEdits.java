package opr.fieldbook.domain.edit;

import java.util.ArrayList;
import java.util.List;
import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.exhibit.ExhibitField;
import opr.fieldbook.domain.exhibit.ExhibitLink;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.Proposal;
import opr.fieldbook.log.State;
import org.jspecify.annotations.Nullable;

/** Edits of exhibits. The bytes are stored before: see {@code work.exhibit.AddExhibit}. */
final class ExhibitEdits {

    private ExhibitEdits() {}

    /** One that is here already gets what is new: another link, a caption. Who added it first on this laptop stays. */
    static List<Proposal> add(Edit.AddExhibit add, Inspection inspection, Author author) {
        String id = add.id();
        Edit.ExhibitFile file = add.file();
        List<Proposal> proposals = new ArrayList<>(List.of(
                ExhibitField.SIZE.propose(id, file.size()),
                ExhibitField.SHA256.propose(id, file.sha256()),
                ExhibitField.PRESENT.propose(id, true)));
        String adding = ExhibitLink.id(id, author.device());
        if (ExhibitField.NAME.read(inspection.state(), adding) == null) {
            proposals.add(ExhibitField.NAME.propose(adding, file.name()));
            proposals.add(ExhibitField.MEDIA_TYPE.propose(adding, file.mediaType()));
            proposals.add(ExhibitField.ADDED_AT.propose(adding, author.now()));
            proposals.add(ExhibitField.ADDED_BY.propose(adding, author.name()));
        }
        String caption = add.caption();
        if (caption != null && !caption.isBlank()) {
            proposals.add(ExhibitField.CAPTION.propose(id, caption.strip()));
        }
        proposals.addAll(links(id, add.item(), add.finding(), true, inspection));
        return proposals;
    }

    static List<Proposal> describe(Edit.DescribeExhibit describe, State state) {
        there(describe.id(), state);
        String caption = describe.caption().strip();
        return List.of(ExhibitField.CAPTION.propose(describe.id(), caption.isEmpty() ? null : caption));
    }

    static List<Proposal> link(Edit.LinkExhibit link, Inspection inspection) {
        there(link.id(), inspection.state());
        return links(link.id(), link.item(), link.finding(), link.linked(), inspection);
    }

    static List<Proposal> remove(Edit.RemoveExhibit remove, State state) {
        there(remove.id(), state);
        return List.of(ExhibitField.PRESENT.propose(remove.id(), false));
    }

    private static List<Proposal> links(
            String id, @Nullable ConclusionId item, @Nullable String finding, boolean linked, Inspection inspection) {
        List<Proposal> proposals = new ArrayList<>();
        if (item != null) {
            String end = ItemEdits.asked(item, inspection).id().toString();
            proposals.add(ExhibitLink.ITEM_PRESENT.propose(ExhibitLink.id(id, end), linked));
        }
        if (finding != null) {
            String end = Finding.find(inspection.state(), finding)
                    .orElseThrow(() -> Problem.refused("problem.unknown-finding", finding, inspection.number()))
                    .id();
            proposals.add(ExhibitLink.FINDING_PRESENT.propose(ExhibitLink.id(id, end), linked));
        }
        return proposals;
    }

    private static void there(String id, State state) {
        Entity entity = state.find(Kind.EXHIBIT, id);
        if (entity == null || !entity.present()) {
            throw Problem.refused("problem.unknown-exhibit");
        }
    }
}

package opr.fieldbook.domain.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.finding.Combined;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.finding.FindingLink;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.EntityKey;
import opr.fieldbook.log.Proposal;
import opr.fieldbook.log.State;
import opr.fieldbook.log.Value;
import org.jspecify.annotations.Nullable;

/** The links that a kept finding gains from the other one, and gives back. */
final class GainedLinks {

    private final Finding kept;
    private final Finding other;
    private final State state;

    GainedLinks(Finding kept, Finding other, State state) {
        this.kept = kept;
        this.other = other;
        this.state = state;
    }

    /** Adds items, sources, evidence and pairs that the kept one lacks; answers the links, as {@code kind:id}. */
    List<String> add(List<Proposal> proposals) {
        List<String> gained = new ArrayList<>();
        for (String kind : FindingLink.ITS_OWN) {
            for (Entity theirs : state.all(kind)) {
                String id = theirs.key().id();
                if (theirs.present() && FindingLink.joins(id, other.id())) {
                    String mine = FindingLink.moved(id, other.id(), kept.id());
                    add(new EntityKey(kind, mine), theirs, gained, proposals);
                }
            }
        }
        citation(gained, proposals);
        for (Finding linked : other.linked(state)) {
            if (!linked.id().equals(kept.id())) {
                EntityKey pair = new EntityKey(Kind.FINDING_PAIR, FindingLink.pair(kept.id(), linked.id()));
                add(pair, null, gained, proposals);
            }
        }
        return gained.stream().sorted().toList();
    }

    /** The other's main source becomes a further one. */
    private void citation(List<String> gained, List<Proposal> proposals) {
        FindingField.Cited main = kept.get(FindingField.CITED);
        FindingField.Cited theirs = other.get(FindingField.CITED);
        if (main != null && theirs != null && !main.key().equals(theirs.key())) {
            String id = FindingLink.id(kept.id(), theirs.key());
            if (add(new EntityKey(Kind.FINDING_CITATION, id), null, gained, proposals) && theirs.text() != null) {
                proposals.add(FindingLink.CITATION_TEXT.propose(id, theirs.text()));
            }
        }
    }

    private boolean add(
            EntityKey link,
            @Nullable Entity like,
            List<String> gained,
            List<Proposal> proposals) {
        if (isThere(link) || gained.contains(link.toString())) {
            return false;
        }
        gained.add(link.toString());
        proposals.add(Proposal.of(link.kind(), link.id(), Entity.PRESENT, Value.of(true)));
        if (like != null) {
            like.fields().forEach((name, register) -> {
                if (!name.equals(Entity.PRESENT) && register.value().holds()) {
                    proposals.add(Proposal.of(link.kind(), link.id(), name, register.value()));
                }
            });
        }
        return true;
    }

    /** Takes away what was gained, unless another finding that stays combined with the kept one has it too. */
    void remove(Set<String> gained, List<Proposal> proposals) {
        List<String> staying = Combined.of(state).acts(kept.id()).stream()
                .filter(act -> act.kept().equals(kept.id()) && !act.other().equals(other.id()))
                .map(Combined.Act::other)
                .toList();
        for (String text : gained) {
            EntityKey link = EntityKey.parse(text);
            boolean shared = staying.stream()
                    .map(id -> new EntityKey(link.kind(), FindingLink.moved(link.id(), kept.id(), id)))
                    .anyMatch(this::isThere);
            if (isThere(link) && !shared) {
                proposals.add(Proposal.of(link.kind(), link.id(), Entity.PRESENT, Value.of(false)));
            }
        }
    }

    private boolean isThere(EntityKey link) {
        Entity entity = state.find(link.kind(), link.id());
        return entity != null && entity.present();
    }
}

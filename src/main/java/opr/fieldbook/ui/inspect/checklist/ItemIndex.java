package opr.fieldbook.ui.inspect.checklist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import opr.fieldbook.domain.conflict.Contested;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.FindingLink;
import opr.fieldbook.domain.inspection.Answer;
import opr.fieldbook.domain.inspection.Asked;
import opr.fieldbook.domain.inspection.ConclusionField;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.domain.inspection.EntryField;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.inspection.Note;
import opr.fieldbook.domain.inspection.Observation;
import opr.fieldbook.domain.inspection.ObservationField;
import opr.fieldbook.log.Choice;
import opr.fieldbook.log.Entity;
import opr.fieldbook.log.EntityKey;
import opr.fieldbook.log.Head;
import opr.fieldbook.log.Register;
import opr.fieldbook.log.State;
import opr.fieldbook.log.Value;
import org.jspecify.annotations.Nullable;

/** Every item of the inspection with what stands under it, read in one pass over the state. */
public final class ItemIndex {

    private final Map<ConclusionId, ItemState> items;
    private final Contested contested;

    private ItemIndex(Map<ConclusionId, ItemState> items, Contested contested) {
        this.items = items;
        this.contested = contested;
    }

    /** The conflicts of the whole inspection. */
    Contested contested() {
        return contested;
    }

    /** Reads the whole state. */
    static ItemIndex of(Inspection inspection, Team team, Set<EntityKey> merged) {
        return new Reading(inspection.state(), team, merged, Contested.in(inspection)).read(inspection);
    }

    public @Nullable ItemState find(@Nullable ConclusionId id) {
        return id == null ? null : items.get(id);
    }

    /** In the order they are asked. */
    public Collection<ItemState> all() {
        return items.values();
    }

    private static final class Reading {
        private final State state;
        private final Team team;
        private final Map<String, List<NoteLine>> notes = new HashMap<>();
        private final Map<ConclusionId, List<Finding>> findings = new HashMap<>();
        private final Set<String> observed = new HashSet<>();
        private final Set<String> merged;
        private final Contested contested;

        Reading(State state, Team team, Set<EntityKey> merged, Contested contested) {
            this.contested = contested;
            this.state = state;
            this.team = team;
            this.merged = about(merged, state);
        }

        ItemIndex read(Inspection inspection) {
            for (Note note : Note.all(state)) {
                notes.computeIfAbsent(note.about(), about -> new ArrayList<>()).add(line(note));
            }
            for (Entity observation : state.all(Kind.OBSERVATION)) {
                observed.add(ObservationField.ITEM.read(observation, ""));
            }
            Set<String> covered = new HashSet<>();
            for (Finding finding : Finding.all(state)) {
                if (!finding.withdrawn()) {
                    finding.items().forEach(id -> {
                        findings.computeIfAbsent(id, item -> new ArrayList<>()).add(finding);
                        covered.add(id.item());
                    });
                }
            }
            Map<ConclusionId, ItemState> items = new LinkedHashMap<>();
            for (Asked asked : inspection.asked()) {
                boolean has = covered.contains(asked.item().id())
                        || asked.item().sameAs().stream().anyMatch(covered::contains);
                items.put(asked.id(), item(asked, has));
            }
            return new ItemIndex(items, contested);
        }

        private ItemState item(Asked asked, boolean covered) {
            ConclusionId id = asked.id();
            String key = id.toString();
            Entity entity = state.find(Kind.CONCLUSION, key);
            Answer answer = asked.answer(state);
            boolean later = entity != null && ConclusionField.LATER.read(entity, false);
            return new ItemState(
                    asked,
                    answer,
                    entity == null ? List.of() : claims(entity.register(ConclusionField.ANSWER.name()), answer),
                    later,
                    findings.getOrDefault(id, List.of()),
                    covered,
                    notes.getOrDefault(new EntityKey(Kind.CONCLUSION, key).toString(), List.of()),
                    observed.contains(key) ? Observation.under(state, id) : List.of(),
                    new ItemState.Merging(merged.contains(key), asked.formerAnswer(state), contested.underItem(key)));
        }

        /** The conclusions that some things are about. */
        private static Set<String> about(Set<EntityKey> things, State state) {
            Set<String> conclusions = new HashSet<>();
            String prefix = Kind.CONCLUSION + ":";
            for (EntityKey thing : things) {
                switch (thing.kind()) {
                    case Kind.CONCLUSION -> conclusions.add(thing.id());
                    case Kind.FINDING_ITEM -> conclusions.add(FindingLink.other(thing.id()));
                    case Kind.OBSERVATION -> conclusions.add(
                            Objects.requireNonNullElse(ObservationField.ITEM.read(state, thing.id()), ""));
                    case Kind.ENTRY -> {
                        String about = Objects.requireNonNullElse(EntryField.ABOUT.read(state, thing.id()), "");
                        if (about.startsWith(prefix)) {
                            conclusions.add(about.substring(prefix.length()));
                        }
                    }
                    default -> {}
                }
            }
            return conclusions;
        }

        private List<Claim> claims(Register register, @Nullable Answer agreed) {
            boolean conflict = register.inConflict();
            if (!conflict && agreed == null) {
                return List.of();
            }
            List<Claim> claims = new ArrayList<>();
            Set<Value> seen = new HashSet<>();
            for (Choice choice : register.choices()) {
                if (seen.add(choice.value())) {
                    Answer answer = choice.value().holds() ? ConclusionField.ANSWER.codec().read(choice.value()) : null;
                    claims.add(new Claim(
                            answer,
                            choice.author(),
                            team.letter(choice.device(), choice.author()),
                            choice.device(),
                            choice.at(),
                            team.me().equals(choice.device())));
                }
            }
            return claims;
        }

        private NoteLine line(Note note) {
            Entity entity = state.find(Kind.ENTRY, note.id());
            List<Head> heads = entity == null
                    ? List.of()
                    : entity.register(EntryField.TEXT.name()).heads();
            String letter = heads.isEmpty() ? "?" : team.letter(heads.getFirst().stamp());
            boolean own = !heads.isEmpty()
                    && heads.stream().allMatch(head -> team.wrote(head.stamp()));
            return new NoteLine(note.id(), note.text(), note.at(), note.author(), letter, own);
        }
    }
}

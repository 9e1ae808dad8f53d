package opr.fieldbook.ui.inspect.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import opr.fieldbook.base.Ids;
import opr.fieldbook.domain.conflict.Belonging;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.exhibit.ExhibitLink;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.finding.FindingLink;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.domain.inspection.EntryField;
import opr.fieldbook.domain.inspection.ObservationField;
import opr.fieldbook.domain.lea.ClauseField;
import opr.fieldbook.domain.protocol.Citation;
import opr.fieldbook.domain.protocol.Protocol;
import opr.fieldbook.domain.record.Strike;
import opr.fieldbook.log.ChangeId;
import opr.fieldbook.log.EntityKey;
import opr.fieldbook.ui.live.LiveInspection;
import opr.fieldbook.ui.record.StrikeOffer;
import opr.fieldbook.work.History;
import opr.fieldbook.work.Saved;
import opr.fieldbook.work.keep.EraseValue;
import org.jspecify.annotations.Nullable;

/** The chosen item in full: its sources, its notes, its evidence, its history. */
public final class DetailModel {

    private final InspectModel model;
    private final LiveInspection live;
    private final StrikeOffer strikes;
    private final ReadOnlyObjectWrapper<@Nullable ConclusionId> observing =
            new ReadOnlyObjectWrapper<>(this, "observing");

    DetailModel(InspectModel model, LiveInspection live, StrikeOffer strikes) {
        this.model = model;
        this.live = live;
        this.strikes = strikes;
    }

    /** The item for which one more observation is being written, if one is. */
    public ReadOnlyObjectProperty<@Nullable ConclusionId> observingProperty() {
        return observing.getReadOnlyProperty();
    }

    /** Chooses an item and opens the form for one more observation. */
    public void startObservation(ConclusionId id) {
        model.selectedProperty().set(id);
        observing.set(id);
    }

    public void endObservation() {
        observing.set(null);
    }

    /** What is open between people about an item: its answer, its notes, what was seen under it, its findings and files. */
    public Predicate<EntityKey> under(ConclusionId id) {
        Belonging belonging = Belonging.in(live.state());
        return key -> belonging.items(key).contains(id.toString());
    }

    /** The bridge to the inspection, for texts being typed. */
    public LiveInspection live() {
        return live;
    }

    /** The sources of an item, the most direct first. */
    public List<SourceLine> sources(ItemState item) {
        List<SourceLine> sources = new ArrayList<>();
        live.inspection().protocol(item.id().model()).ifPresent(protocol -> item.asked().item().defaults().requirements().stream()
                .flatMap(key -> protocol.citation(key).stream())
                .map(this::source)
                .forEach(sources::add));
        return sources;
    }

    private SourceLine source(Citation citation) {
        ClauseField.Printed printed = ClauseField.PRINTED.read(live.state(), citation.key());
        if (printed == null) {
            return new SourceLine(
                    citation.key(), citation.shortTitle(), citation.demands(), false, citation.textNeeded());
        }
        StringBuilder heading = new StringBuilder(citation.shortTitle()).append(", ").append(printed.section());
        if (printed.page() != null && !printed.page().isBlank()) {
            heading.append(", p. ").append(printed.page());
        }
        String wording = printed.wording();
        boolean quoted = wording != null && !wording.isBlank();
        return new SourceLine(
                citation.key(),
                heading.toString(),
                quoted ? wording : citation.demands(),
                quoted,
                citation.textNeeded() && !quoted);
    }

    /** Items that touch the same requirement; one finding serves them all. */
    public List<ItemState> sameRequirement(ItemState item) {
        return item.asked().item().sameAs().stream()
                .flatMap(id -> model.index().all().stream()
                        .filter(other -> other.id().item().equals(id)
                                && (other.id().facility().isEmpty()
                                        || item.id().facility().isEmpty()
                                        || other.id().facility().equals(item.id().facility())))
                        .limit(1))
                .toList();
    }

    /** The title of the interview role an item is asked of; empty where anybody may be asked. */
    public String role(ItemState item) {
        var script = item.asked().item().script();
        String key = script == null ? null : script.role();
        return key == null
                ? ""
                : live.inspection().protocol(item.id().model()).map(Protocol::roles).orElse(List.of()).stream()
                        .filter(role -> role.key().equals(key))
                        .map(role -> role.title())
                        .findFirst()
                        .orElse("");
    }

    /** The entity that notes about an item name. */
    static String about(ConclusionId id) {
        return new EntityKey(Kind.CONCLUSION, id.toString()).toString();
    }

    /** The name of the draft of a new note under an item. */
    public static String draftField(ConclusionId id) {
        return "note/" + id;
    }

    public CompletableFuture<Saved> addNote(ConclusionId id, String text) {
        return live.submit(new Edit.AddEntry(Ids.next(), about(id), text.strip(), false));
    }

    public void changeNote(String note, String text) {
        live.submit(text.isBlank() ? new Edit.RemoveEntry(note) : new Edit.ChangeEntry(note, text.strip()));
    }

    public void removeNote(String note) {
        live.submit(new Edit.RemoveEntry(note));
    }

    /** Fills the photo slot with words: where it hangs, and who saw it. */
    public void positionNote(ConclusionId id, String where, String witness) {
        addNote(id, PhotoSlot.position(where, witness));
    }

    /** Fills the photo slot: no camera may be brought in, as somebody said. */
    public void noCameras(ConclusionId id, String saidBy) {
        addNote(id, PhotoSlot.noCameras(saidBy));
    }

    public void observe(ConclusionId id, ObservationField.Seen seen) {
        model.answering().observe(id, seen);
    }

    /** Reads what was done to an item, off the FX thread; delivered on it. */
    public void history(ItemState item, Consumer<List<History.Line>> then) {
        String about = about(item.id());
        live.read(fold -> History.of(fold, key -> touches(key, item.id(), about, fold)), then);
    }

    /** The value of an act that the person here may strike. */
    public Optional<ChangeId> strikable(History.Line line) {
        return strikes.of(line);
    }

    /** How values are struck in this window. */
    public void strikeWith(EraseValue erase) {
        strikes.with(erase);
    }

    public void strike(ChangeId change) {
        strikes.ask(change);
    }

    /** The letter of who did it. */
    public String letter(History.Line line) {
        return model.team().letter(line.device(), line.author());
    }

    private static boolean touches(EntityKey key, ConclusionId id, String about, opr.fieldbook.log.State state) {
        return switch (key.kind()) {
            case Kind.CONCLUSION -> key.id().equals(id.toString());
            case Kind.EXHIBIT_ITEM -> ExhibitLink.other(key.id()).equals(id.toString());
            case Kind.FINDING_ITEM -> FindingLink.other(key.id()).equals(id.toString());
            case Kind.ENTRY -> about.equals(EntryField.ABOUT.read(state, key.id()));
            case Kind.STRIKE -> Strike.of(state, key.id())
                    .filter(strike -> touches(strike.field().entity(), id, about, state))
                    .isPresent();
            case Kind.OBSERVATION -> id.toString().equals(ObservationField.ITEM.read(state, key.id()));
            default -> false;
        };
    }

    /** The texts that were being typed when the inspection was last closed. */
    public void drafts(Consumer<Map<String, String>> then) {
        live.drafts().thenAccept(then);
    }
}

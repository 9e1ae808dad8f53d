package opr.fieldbook.ui.inspect.checklist;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.domain.inspection.Facility;
import opr.fieldbook.domain.inspection.Progress;
import opr.fieldbook.domain.inspection.Summary;
import opr.fieldbook.log.EntityKey;
import opr.fieldbook.ui.dialogs.Dialogs;
import opr.fieldbook.ui.live.LiveInspection;
import opr.fieldbook.ui.record.StrikeOffer;
import opr.fieldbook.ui.shell.Places;
import org.jspecify.annotations.Nullable;

/**
 * The checklist: the tree of sections, the items of the chosen one, the chosen item. What a person does to an item stands in
 * {@link Answering}, what is shown of the chosen one in {@link DetailModel}.
 */
public final class InspectModel {

    /** The choice of every facility at once. */
    public static final String EVERY_FACILITY = "";

    private final LiveInspection live;
    private final Places places;
    private final Answering answering;
    private final DetailModel detail;
    private final OneCaseModel oneCase;
    private final ReadOnlyObjectWrapper<List<SectionLine>> tree = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<String> section = new SimpleObjectProperty<>(this, "section", "");
    private final ObjectProperty<ItemFilter> filter = new SimpleObjectProperty<>(this, "filter", ItemFilter.ALL);
    private final ObjectProperty<String> facility = new SimpleObjectProperty<>(this, "facility", EVERY_FACILITY);
    private final ObjectProperty<WorkMode> mode = new SimpleObjectProperty<>(this, "mode", WorkMode.TOUR);
    private final ObjectProperty<@Nullable ConclusionId> selected = new SimpleObjectProperty<>(this, "selected");
    private final ObservableList<ConclusionId> items = FXCollections.observableArrayList();
    private final ObjectProperty<Set<EntityKey>> changedByMerge =
            new SimpleObjectProperty<>(this, "changedByMerge", Set.of());
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper(this, "changes", 0);
    private Consumer<Summary.LastPlace> onPlace = place -> {};
    private Runnable unsubscribe = () -> {};
    private ItemIndex index;
    private boolean filling;

    public InspectModel(LiveInspection live, Dialogs dialogs, Places places) {
        this.live = live;
        this.places = places;
        this.index = read();
        this.answering = new Answering(this, live, dialogs);
        this.detail = new DetailModel(this, live, new StrikeOffer(live, dialogs));
        this.oneCase = new OneCaseModel(live);
        List<Facility> facilities = facilities();
        facility.set(facilities.size() > 1 ? facilities.getFirst().id() : EVERY_FACILITY);
        filter.addListener((source, before, now) -> fill());
        section.addListener((source, before, now) -> fill());
        facility.addListener((source, before, now) -> refresh());
        changedByMerge.addListener((source, before, now) -> refresh());
        selected.addListener((source, before, now) -> chosen(now));
        refresh();
        tree.get().stream()
                .flatMap(SectionLine::all)
                .filter(line -> !line.isHead())
                .findFirst()
                .ifPresent(line -> section.set(line.key()));
    }

    /** Begins to listen; what changed meanwhile is taken in. */
    public void attach() {
        unsubscribe.run();
        unsubscribe = live.onChange(this::changed);
        refresh();
    }

    public void detach() {
        unsubscribe.run();
        unsubscribe = () -> {};
    }

    /** Told where work is whenever another item is chosen. */
    public void onPlace(Consumer<Summary.LastPlace> listener) {
        onPlace = listener;
    }

    /** Goes to where work was left, as {@link #onPlace} told it; a place that is no more is passed over. */
    public void resume(Summary.LastPlace place) {
        index.all().stream()
                .filter(item -> item.id().toString().equals(place.item()))
                .findFirst()
                .ifPresent(item -> show(item.id()));
    }

    /** Goes to an item, whatever section and filter are shown. */
    public void show(ConclusionId id) {
        ItemState item = index.find(id);
        if (item == null) {
            return;
        }
        if (!id.facility().isEmpty() && !scope().inFacility(item)) {
            facility.set(id.facility());
        }
        if (!SectionRules.holds(section.get(), item.asked())) {
            section.set(SectionRules.key(item.asked()));
        }
        if (!items.contains(id)) {
            filter.set(ItemFilter.ALL);
        }
        selected.set(id);
    }

    /** The item so many lines on in the list, or the last one there is in that direction. */
    public void move(int by) {
        if (!items.isEmpty()) {
            int at = items.indexOf(selected.get());
            selected.set(items.get(Math.clamp(at + (long) by, 0, items.size() - 1)));
        }
    }

    /** The next item without an answer after the chosen one, going round; false when there is none. */
    public boolean nextUnanswered() {
        return seek(true);
    }

    public boolean previousUnanswered() {
        return seek(false);
    }

    private boolean seek(boolean forward) {
        Optional<ItemState> found = scope().unanswered(index.find(selected.get()), forward);
        found.ifPresent(item -> show(item.id()));
        return found.isPresent();
    }

    /** Opens the finding of the chosen item, or raises one from it. */
    public void toFinding() {
        ItemState item = index.find(selected.get());
        if (item != null && item.findings().isEmpty()) {
            places.raiseFrom(item.id());
        } else if (item != null) {
            places.toFinding(item.findings().getFirst().id());
        }
    }

    private void changed(Set<EntityKey> things) {
        refresh();
    }

    private void refresh() {
        index = read();
        tree.set(SectionRules.tree(live.inspection(), scope().ofFacility(), index.contested()));
        fill();
        changes.set(changes.get() + 1);
    }

    /** How many conflicts the inspection has, each counted once: what blocks a final report. */
    public int conflicts() {
        return index.contested().all().size();
    }

    /** How many of them belong to no section that is shown: those of the inspection as a whole, and of other facilities. */
    public int conflictsElsewhere() {
        return scope().conflictsBeside(tree.get());
    }

    /** Shows every conflict of the inspection. */
    public void toConflicts() {
        places.toConflicts();
    }

    private ItemIndex read() {
        return ItemIndex.of(live.inspection(), team(), changedByMerge.get());
    }

    Team team() {
        return Team.of(live.inspection(), live.me().device(), live.me().letter());
    }

    private void fill() {
        ConclusionId keep = selected.get();
        List<ConclusionId> next = scope().items()
                .filter(item -> filter.get().shows(item) || item.id().equals(keep))
                .map(ItemState::id)
                .toList();
        if (!items.equals(next)) {
            filling = true;
            items.setAll(next);
            filling = false;
        }
        if (!next.contains(keep)) {
            selected.set(next.isEmpty() ? null : next.getFirst());
        }
    }

    /** An item that the filter shows no longer stays until another one is chosen. */
    private void chosen(@Nullable ConclusionId now) {
        ItemState item = index.find(now);
        if (item != null && !filling) {
            answering.leave(item.id());
            SectionLine line = line();
            onPlace.accept(new Summary.LastPlace(line == null ? "" : line.heading(), item.id().toString()));
        }
    }

    private ItemScope scope() {
        return new ItemScope(index, facility.get(), section.get());
    }

    /** How many items of the section a filter shows. */
    public int count(ItemFilter wanted) {
        return scope().count(wanted);
    }

    /** Answered of all on tour and documents, in all facilities; or on interviews, which are counted apart. */
    public Progress progress(boolean interviews) {
        return scope().progress(interviews);
    }

    /** Whether the section is one in which one case is followed. */
    public boolean followsOneCase() {
        return scope().followsOneCase();
    }

    public List<Facility> facilities() {
        return live.inspection().facilities();
    }

    public String facilityName(ConclusionId id) {
        return facilities().size() > 1 ? live.inspection().facilityName(id.facility()) : "";
    }

    /** The line of the tree that is chosen. */
    public @Nullable SectionLine line() {
        return tree.get().stream()
                .flatMap(SectionLine::all)
                .filter(line -> line.key().equals(section.get()))
                .findFirst()
                .orElse(null);
    }

    public @Nullable ItemState item(@Nullable ConclusionId id) {
        return index.find(id);
    }

    /** What stands under the chosen item. */
    public @Nullable ItemState selectedItem() {
        return index.find(selected.get());
    }

    ItemIndex index() {
        return index;
    }

    public Answering answering() {
        return answering;
    }

    public DetailModel detail() {
        return detail;
    }

    public OneCaseModel oneCase() {
        return oneCase;
    }

    public ReadOnlyObjectProperty<List<SectionLine>> treeProperty() {
        return tree.getReadOnlyProperty();
    }

    /** The key of the chosen line of the tree. */
    public ObjectProperty<String> sectionProperty() {
        return section;
    }

    public ObjectProperty<ItemFilter> filterProperty() {
        return filter;
    }

    /** The id of the facility shown, or {@link #EVERY_FACILITY}. */
    public ObjectProperty<String> facilityProperty() {
        return facility;
    }

    public ObjectProperty<WorkMode> modeProperty() {
        return mode;
    }

    public ObjectProperty<@Nullable ConclusionId> selectedProperty() {
        return selected;
    }

    /** The items shown, in order. */
    public ObservableList<ConclusionId> items() {
        return items;
    }

    /** The things that the last merge changed, from its journal; empty where nothing was merged. */
    public ObjectProperty<Set<EntityKey>> changedByMergeProperty() {
        return changedByMerge;
    }

    /** Counts up whenever something that is shown may have changed. */
    public ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }
}

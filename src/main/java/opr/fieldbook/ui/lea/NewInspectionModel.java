package opr.fieldbook.ui.lea;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.inspection.InspectionField;
import opr.fieldbook.domain.inspection.Summary;
import opr.fieldbook.domain.lea.Lea;
import opr.fieldbook.domain.protocol.Protocol;
import opr.fieldbook.ui.dialogs.FailureText;
import opr.fieldbook.work.Background;
import opr.fieldbook.work.NewInspection;
import opr.fieldbook.work.Session;
import org.jspecify.annotations.Nullable;

/** An inspection about to be made: which LEA, which models, when, where; what the protocols leave open is chosen here. */
public final class NewInspectionModel {

    static final String LEA = "home.new.lea";
    static final String MODELS = "home.new.models";
    static final String START = "home.new.start";
    static final String END = "home.new.end";
    static final String FACILITIES = "home.new.facilities";
    static final String WHOLE = "home.new";

    private final Session session;
    private final Background background;
    private final List<Summary> earlier;
    private final LeaPickerModel picker;
    private Consumer<String> created = id -> {};
    private Runnable first = () -> {};

    private final Map<String, BooleanProperty> models = new LinkedHashMap<>();
    private final ObjectProperty<@Nullable LocalDate> start = new SimpleObjectProperty<>(this, "start");
    private final ObjectProperty<@Nullable LocalDate> end = new SimpleObjectProperty<>(this, "end");
    private final NameList facilities = new NameList();
    private final ObjectProperty<InspectionField.Owner> owner =
            new SimpleObjectProperty<>(this, "owner", InspectionField.Owner.OPR);
    private final BooleanProperty tour = new SimpleBooleanProperty(this, "tour", true);
    private final BooleanProperty follow = new SimpleBooleanProperty(this, "follow", false);
    private final ReadOnlyBooleanWrapper ownerAsked = new ReadOnlyBooleanWrapper(this, "ownerAsked", false);
    private final ReadOnlyObjectWrapper<@Nullable Summary> last = new ReadOnlyObjectWrapper<>(this, "last");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
    private final ObservableMap<String, String> problems = FXCollections.observableHashMap();
    private boolean tried;

    /** @param earlier the inspections there are */
    public NewInspectionModel(Session session, Background background, List<Summary> earlier) {
        this.session = session;
        this.background = background;
        this.earlier = List.copyOf(earlier);
        this.picker = new LeaPickerModel(session, background, this::propose);
        session.protocols().forEach(protocol -> {
            BooleanProperty chosen = new SimpleBooleanProperty(false);
            chosen.addListener(change -> followModels());
            models.put(protocol.model(), chosen);
        });
        start.addListener((source, before, now) -> {
            LocalDate until = end.get();
            if (now != null && (until == null || until.isBefore(now) || until.equals(before))) {
                end.set(now);
            }
            recheck();
        });
        end.addListener(change -> recheck());
        facilities.set(List.of());
    }

    /** Gets the id of the inspection once it is made. */
    public void onCreated(Consumer<String> action) {
        created = action;
    }

    /** Runs before the new inspection is handed on, as closing the drawer. */
    void onCreatedFirst(Runnable action) {
        first = action;
    }

    /** Reads the register in the background; chooses an LEA if one is given. */
    public void load(@Nullable String leaId) {
        picker.load(leaId);
    }

    /** Choosing the LEA. */
    LeaPickerModel picker() {
        return picker;
    }

    /** The models and facilities of the LEA chosen are proposed. */
    private void propose(@Nullable Lea chosen) {
        if (chosen == null) {
            last.set(null);
            return;
        }
        facilities.set(chosen.facilities().isEmpty() ? List.of(chosen.name()) : chosen.facilities());
        models.forEach((model, on) -> on.set(chosen.models().contains(model)));
        last.set(earlier.stream()
                .filter(each -> each.head().leaId().equals(chosen.id()) && !each.head().practice())
                .max(Comparator.comparing(Summary::lastDay))
                .orElse(null));
        follow.set(false);
        recheck();
    }

    /** Whether to create the inspection as soon as the LEA being written is in the register. */
    void createOnceAdded(boolean wanted) {
        picker.afterwards(wanted ? this::create : () -> {});
        if (wanted && !picker.addingProperty().get()) {
            create();
        }
    }

    public List<Protocol> protocols() {
        return session.protocols();
    }

    /** Whether a model is inspected. */
    public BooleanProperty modelProperty(String model) {
        return models.computeIfAbsent(model, unknown -> new SimpleBooleanProperty(false));
    }

    public ObjectProperty<@Nullable LocalDate> startProperty() {
        return start;
    }

    public ObjectProperty<@Nullable LocalDate> endProperty() {
        return end;
    }

    NameList facilities() {
        return facilities;
    }

    /** Whether a protocol chosen leaves the owner open. */
    public ReadOnlyBooleanProperty ownerAskedProperty() {
        return ownerAsked.getReadOnlyProperty();
    }

    public ObjectProperty<InspectionField.Owner> ownerProperty() {
        return owner;
    }

    public BooleanProperty tourProperty() {
        return tour;
    }

    /** The last inspection of the LEA; null if there is none. */
    public ReadOnlyObjectProperty<@Nullable Summary> lastProperty() {
        return last.getReadOnlyProperty();
    }

    /** Whether the new one follows on from the last. */
    public BooleanProperty followProperty() {
        return follow;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** What is missing or wrong, by the key of the field; filled once a person tried to create. */
    public ObservableMap<String, String> problems() {
        return problems;
    }

    /** Makes the inspection in the background, if nothing is missing. */
    public void create() {
        tried = true;
        picker.afterwards(() -> {});
        recheck();
        Lea chosen = picker.leaProperty().get();
        LocalDate from = start.get();
        LocalDate until = end.get();
        if (!problems.isEmpty() || busy.get() || chosen == null || from == null || until == null) {
            return;
        }
        NewInspection wanted =
                new NewInspection(chosen.id(), chosenModels(), from, until, facilities.names(), options());
        busy.set(true);
        background.run(
                () -> {
                    try (var sitting = session.create(wanted, Runnable::run)) {
                        return sitting.id();
                    }
                },
                (id, failure) -> {
                    busy.set(false);
                    if (id != null) {
                        first.run();
                        created.accept(id);
                    } else {
                        problems.put(WHOLE, FailureText.of(failure));
                    }
                });
    }

    private NewInspection.Options options() {
        Summary before = last.get();
        return new NewInspection.Options(
                ownerAsked.get() ? owner.get() : null,
                tour.get(),
                follow.get() && before != null ? before.head().number() : null,
                false);
    }

    private List<String> chosenModels() {
        return models.entrySet().stream()
                .filter(entry -> entry.getValue().get())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void followModels() {
        List<Protocol> chosen = session.protocols().stream()
                .filter(protocol -> chosenModels().contains(protocol.model()))
                .toList();
        ownerAsked.set(chosen.stream().anyMatch(protocol -> protocol.traits().ownerChosen()));
        tour.set(chosen.isEmpty() || chosen.stream().anyMatch(protocol -> protocol.traits().tourDefault()));
        recheck();
    }

    private void recheck() {
        if (!tried) {
            return;
        }
        problems.clear();
        LocalDate from = start.get();
        LocalDate until = end.get();
        Lea chosen = picker.leaProperty().get();
        put(chosen == null, LEA, "home.new.lea.missing");
        put(chosenModels().isEmpty(), MODELS, "home.new.models.missing");
        put(from == null, START, "home.new.start.missing");
        put(until == null, END, "home.new.end.missing");
        put(from != null && until != null && until.isBefore(from), END, "home.new.end.before");
        put(chosen != null && facilities.names().isEmpty(), FACILITIES, "home.new.facilities.missing");
        put(facilities.hasTwice(), FACILITIES, "home.facilities.twice");
    }

    private void put(boolean wrong, String field, String textKey) {
        if (wrong) {
            problems.put(field, Text.of(textKey));
        }
    }
}

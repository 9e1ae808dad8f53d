package opr.fieldbook.ui.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import opr.fieldbook.domain.inspection.Stage;
import opr.fieldbook.domain.program.FiscalYear;
import opr.fieldbook.ui.dialogs.Dialogs;
import opr.fieldbook.ui.home.line.InspectionLine;
import opr.fieldbook.ui.lea.LeaRegisterModel;
import opr.fieldbook.ui.lea.NewInspectionModel;
import opr.fieldbook.work.Background;
import opr.fieldbook.work.LastWork;
import opr.fieldbook.work.Session;
import org.jspecify.annotations.Nullable;

/** The home screen: which inspections there are, what is due, and the ways on from here. */
public final class HomeModel {

    /** The filters that are always there. */
    static final String ALL = "all";

    static final String MINE = "mine";

    private final Session session;
    private final Background background;
    private final Dialogs dialogs;
    private final Consumer<String> openInspection;
    private final Runnable lock;
    private final Clock clock;
    private BiConsumer<String, String> openFinding;
    private Runnable merge = () -> {};

    private final ReadOnlyObjectWrapper<@Nullable HomeContent> content = new ReadOnlyObjectWrapper<>(this, "content");
    private final StringProperty filter = new SimpleStringProperty(this, "filter", ALL);
    private final ObjectProperty<HomeSort> sort = new SimpleObjectProperty<>(this, "sort", HomeSort.NEXT_DUE);
    private final ObservableList<InspectionLine> shown = FXCollections.observableArrayList();

    /**
     * @param openInspection gets the id of the inspection to open
     * @param lock           locks the fieldbook
     */
    public HomeModel(
            Session session, Background background, Dialogs dialogs, Consumer<String> openInspection, Runnable lock) {
        this(session, background, dialogs, openInspection, lock, Clock.systemDefaultZone());
    }

    HomeModel(
            Session session,
            Background background,
            Dialogs dialogs,
            Consumer<String> openInspection,
            Runnable lock,
            Clock clock) {
        this.session = session;
        this.background = background;
        this.dialogs = dialogs;
        this.openInspection = openInspection;
        this.lock = lock;
        this.clock = clock;
        this.openFinding = (inspection, finding) -> open(inspection);
        filter.addListener(change -> choose());
        sort.addListener(change -> choose());
    }

    /** What happens with a finding that search found; without this its inspection is opened. */
    public void onOpenFinding(BiConsumer<String, String> action) {
        openFinding = action;
    }

    /** What happens with the files of a team; the window knows where they belong. */
    public void onMerge(Runnable action) {
        merge = action;
    }

    void merge() {
        merge.run();
    }

    /** Reads everything anew, in the background. */
    public void refresh() {
        LocalDate today = today();
        background.run(() -> HomeContent.load(session, today), (loaded, failure) -> {
            if (loaded != null) {
                show(loaded);
            } else if (failure != null) {
                dialogs.problem(failure);
            }
        });
    }

    void show(HomeContent loaded) {
        if (!filters(loaded.lines()).containsKey(filter.get())) {
            filter.set(ALL);
        }
        content.set(loaded);
        choose();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    public FiscalYear year() {
        return FiscalYear.of(today());
    }

    /** Null until it is read for the first time. */
    ReadOnlyObjectProperty<@Nullable HomeContent> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** The key of the filter chosen. */
    public StringProperty filterProperty() {
        return filter;
    }

    ObjectProperty<HomeSort> sortProperty() {
        return sort;
    }

    /** The lines of the list, as filtered and sorted. */
    public ObservableList<InspectionLine> shown() {
        return shown;
    }

    /** The filters with their counts: all, mine, and each stage that occurs. */
    public Map<String, Long> filters() {
        return filters(lines());
    }

    private static Map<String, Long> filters(List<InspectionLine> lines) {
        Map<String, Long> filters = new LinkedHashMap<>();
        filters.put(ALL, (long) lines.size());
        filters.put(MINE, lines.stream().filter(InspectionLine::mine).count());
        for (Stage stage : Stage.values()) {
            long count = lines.stream().filter(of(stage.name())).count();
            if (count > 0) {
                filters.put(stage.name(), count);
            }
        }
        return filters;
    }

    /** What search finds for what was typed. */
    List<SearchHit> search(String typed) {
        HomeContent now = content.get();
        return now == null ? List.of() : now.search().find(typed);
    }

    /** Opens an inspection, and remembers it as the work to go on with. */
    public void open(String inspectionId) {
        background.run(
                () -> {
                    if (session.lastWork().filter(last -> last.inspectionId().equals(inspectionId)).isEmpty()) {
                        session.noteLastWork(new LastWork(inspectionId, null));
                    }
                    return inspectionId;
                },
                (noted, failure) -> openInspection.accept(inspectionId));
    }

    /** Goes on where work was left. */
    public void goOn() {
        HomeContent now = content.get();
        HomeContent.Unfinished unfinished = now == null ? null : now.unfinished();
        if (unfinished != null) {
            open(unfinished.summary().id());
        }
    }

    void openFinding(String inspectionId, String findingId) {
        openFinding.accept(inspectionId, findingId);
    }

    public void lock() {
        lock.run();
    }

    /** A new inspection to fill in; opened once it is made. */
    NewInspectionModel newInspection(@Nullable String leaId) {
        HomeContent now = content.get();
        NewInspectionModel made = new NewInspectionModel(
                session, background, now == null ? List.of() : now.lines().stream().map(InspectionLine::summary).toList());
        made.onCreated(this::open);
        made.load(leaId);
        return made;
    }

    /** The register of LEAs; the list is read anew after a change. */
    LeaRegisterModel register(@Nullable String leaId) {
        LeaRegisterModel register = new LeaRegisterModel(session, background);
        register.onChanged(this::refresh);
        register.load(leaId);
        return register;
    }

    private List<InspectionLine> lines() {
        HomeContent now = content.get();
        return now == null ? List.of() : now.lines();
    }

    private void choose() {
        List<InspectionLine> lines = new ArrayList<>(lines());
        lines.removeIf(of(filter.get()).negate());
        lines.sort(sort.get().order());
        shown.setAll(lines);
    }

    private static Predicate<InspectionLine> of(String key) {
        return switch (key) {
            case ALL -> line -> true;
            case MINE -> InspectionLine::mine;
            default -> line -> line.summary().stage().name().equals(key);
        };
    }
}

package opr.fieldbook.ui.report.model;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.issue.Issue;
import opr.fieldbook.report.Edition;
import opr.fieldbook.ui.dialogs.Dialogs;
import opr.fieldbook.ui.live.LiveInspection;
import opr.fieldbook.ui.report.model.ReportView.Group;
import opr.fieldbook.ui.shell.Places;
import opr.fieldbook.work.Background;
import opr.fieldbook.work.issue.IssueReport;
import opr.fieldbook.work.issue.IssueReport.Kind;
import org.jspecify.annotations.Nullable;

/** The report tab: the chief's choice, what is open, and the export. */
public final class ReportModel {

    /** A password shorter than this protects nothing. */
    private static final int LEAST_PASSWORD = 8;

    private final LiveInspection live;
    private final Dialogs dialogs;
    private final Places places;
    private final Exporting exporting;
    private final ReadOnlyObjectWrapper<ReportView> view = new ReadOnlyObjectWrapper<>(this, "view");
    private final Map<Kind, BooleanProperty> papers = new EnumMap<>(Kind.class);
    private final ObjectProperty<Edition> edition = new SimpleObjectProperty<>(this, "edition", Edition.INTERNAL);
    private final ObjectProperty<@Nullable Path> folder = new SimpleObjectProperty<>(this, "folder");
    private final BooleanProperty protect = new SimpleBooleanProperty(this, "protect", false);
    private final StringProperty password = new SimpleStringProperty(this, "password", "");
    private final StringProperty marking = new SimpleStringProperty(this, "marking", "");
    private final ReadOnlyObjectWrapper<@Nullable String> whyNotDraft = new ReadOnlyObjectWrapper<>(this, "whyNotDraft");
    private final ReadOnlyObjectWrapper<@Nullable String> whyNotFinal = new ReadOnlyObjectWrapper<>(this, "whyNotFinal");
    private final ReadOnlyObjectWrapper<@Nullable String> whyNotAmendment =
            new ReadOnlyObjectWrapper<>(this, "whyNotAmendment");
    private final SinceReading since;
    private final FollowUpModel followUp;
    private Runnable unsubscribe = () -> {};

    public ReportModel(
            LiveInspection live, Dialogs dialogs, Places places, Background background, IssueReport issue) {
        this.live = live;
        this.dialogs = dialogs;
        this.places = places;
        this.exporting = new Exporting(live, dialogs, background, issue);
        for (Kind kind : Kind.ofReport()) {
            papers.put(kind, new SimpleBooleanProperty(this, kind.name(), kind != Kind.WORKBOOK));
        }
        this.since = new SinceReading(live, IssueReading::of);
        this.followUp = new FollowUpModel(live, dialogs, () -> view.get().rule());
        InvalidationListener check = change -> check();
        papers.values().forEach(chosen -> chosen.addListener(check));
        protect.addListener(check);
        password.addListener(check);
        exporting.stateProperty().addListener(check);
        since.viewProperty().addListener(check);
        view.set(ReportReading.of(live.inspection()));
        check();
    }

    /** Begins to listen. */
    public void attach() {
        unsubscribe.run();
        unsubscribe = live.onChange(changed -> refresh());
        refresh();
    }

    public void detach() {
        unsubscribe.run();
        unsubscribe = () -> {};
    }

    public ReadOnlyObjectProperty<ReportView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /** Whether a paper is to be exported. */
    public BooleanProperty paperProperty(Kind kind) {
        return Objects.requireNonNull(papers.get(kind));
    }

    public ObjectProperty<Edition> editionProperty() {
        return edition;
    }

    /** Where the papers go; null until chosen. */
    public ObjectProperty<@Nullable Path> folderProperty() {
        return folder;
    }

    /** Whether the papers get a password. */
    public BooleanProperty protectProperty() {
        return protect;
    }

    public StringProperty passwordProperty() {
        return password;
    }

    /** The unit's marking in header and file name; empty for none. */
    public StringProperty markingProperty() {
        return marking;
    }

    public ReadOnlyObjectProperty<ExportState> exportProperty() {
        return exporting.stateProperty();
    }

    /** Why no draft can be exported now; null when it can. Open points are never a reason. */
    public ReadOnlyObjectProperty<@Nullable String> whyNotDraftProperty() {
        return whyNotDraft.getReadOnlyProperty();
    }

    /** Why no final report can be exported; null when it can. */
    public ReadOnlyObjectProperty<@Nullable String> whyNotFinalProperty() {
        return whyNotFinal.getReadOnlyProperty();
    }

    /** What was issued and what changed since; null before the report is issued. */
    public ReadOnlyObjectProperty<@Nullable IssueView> issueProperty() {
        return since.viewProperty();
    }

    /** Why no amendment can be written; null when it can. */
    public ReadOnlyObjectProperty<@Nullable String> whyNotAmendmentProperty() {
        return whyNotAmendment.getReadOnlyProperty();
    }

    /** Asks, and writes what changed since the report was issued. */
    public void writeAmendment() {
        IssueView issued = since.viewProperty().get();
        if (whyNotAmendment.get() == null && issued != null) {
            dialogs.confirm(
                    new Dialogs.Question(
                            Text.of("report.issue.write.title", issued.amendment(), live.inspection().number()),
                            Text.of("report.issue.write.sentence"),
                            "report.issue.write.yes",
                            "report.screen.final.keep"),
                    () -> order(true).ifPresent(exporting::amend));
        }
    }

    public void chooseFolder() {
        dialogs.chooseFolder("report.screen.folder.choose").ifPresent(folder::set);
    }

    public void exportDraft() {
        if (whyNotDraft.get() == null) {
            export(false);
        }
    }

    public void exportFinal() {
        if (whyNotFinal.get() == null) {
            String key = Issue.recorded(live.state()) ? "report.screen.again" : "report.screen.final";
            dialogs.confirm(
                    new Dialogs.Question(
                            Text.of(key + ".title", live.inspection().number()),
                            Text.of(key + ".sentence"),
                            key + ".yes",
                            "report.screen.final.keep"),
                    () -> export(true));
        }
    }

    public void cancel() {
        exporting.cancel();
    }

    /** The lead's first export numbers the findings, once and for ever, so it asks; an inspector's draft shows working keys. */
    private void export(boolean finished) {
        order(finished).ifPresent(this::export);
    }

    /** What is ordered, once a folder is chosen. */
    private Optional<IssueReport.Order> order(boolean finished) {
        if (folder.get() == null) {
            chooseFolder();
        }
        Path target = folder.get();
        return target == null
                ? Optional.empty()
                : Optional.of(new IssueReport.Order(
                        edition.get(),
                        target,
                        finished,
                        marking.get().strip(),
                        null,
                        protect.get() ? password.get() : null));
    }

    private void export(IssueReport.Order order) {
        var wanted = EnumSet.noneOf(Kind.class);
        papers.forEach((kind, chosen) -> {
            if (chosen.get()) {
                wanted.add(kind);
            }
        });
        int unnumbered = view.get().counts().unnumbered();
        boolean again = order.finished() && Issue.recorded(live.state());
        if (isLead() && unnumbered > 0 && !again) {
            dialogs.confirm(
                    new Dialogs.Question(
                            Text.of("report.screen.number.title", unnumbered),
                            Text.of("report.screen.number.sentence"),
                            "report.screen.number.yes",
                            "report.screen.number.keep"),
                    () -> exporting.start(order, wanted, true));
        } else {
            exporting.start(order, wanted, order.finished());
        }
    }

    private boolean isLead() {
        return live.inspection().leads(live.me().device());
    }

    /** The chief's choice about the follow-up review. */
    public FollowUpModel followUp() {
        return followUp;
    }

    /** The bridge to the inspection, for what stands beside a field and listens by itself. */
    public LiveInspection live() {
        return live;
    }

    public void openFinding(String id) {
        places.toFinding(id);
    }

    /** Goes to the first point of a group. */
    public void goTo(Group group) {
        if (group.goTo() != null) {
            places.toThing(group.goTo());
        }
    }

    private void refresh() {
        view.set(ReportReading.of(live.inspection()));
        since.refresh();
        check();
    }

    private void check() {
        String reason = null;
        if (exporting.isRunning()) {
            reason = Text.of("report.screen.why.running");
        } else if (papers.values().stream().noneMatch(BooleanProperty::get)) {
            reason = Text.of("report.screen.why.nothing");
        } else if (protect.get() && password.get().length() < LEAST_PASSWORD) {
            reason = Text.of("report.screen.why.password", LEAST_PASSWORD);
        }
        whyNotDraft.set(reason);
        long open = view.get().groups().stream().filter(group -> !group.met()).count();
        String whole = reason == null && open > 0 ? Text.of("report.screen.why.open", open) : reason;
        whyNotFinal.set(Issue.recorded(live.state()) ? reason : whole);
        whyNotAmendment.set(isLead() ? whole : Text.of("report.issue.why.lead"));
    }
}

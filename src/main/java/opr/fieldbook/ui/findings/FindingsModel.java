package opr.fieldbook.ui.findings;

import java.util.List;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import opr.fieldbook.base.Ids;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.edit.NumberingRules;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.finding.FollowUpRules;
import opr.fieldbook.domain.finding.RaiseRules;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.domain.inspection.Inspection;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.ui.dialogs.Dialogs;
import opr.fieldbook.ui.findings.list.CountWords;
import opr.fieldbook.ui.findings.list.FindingLine;
import opr.fieldbook.ui.findings.list.FindingLines;
import opr.fieldbook.ui.live.LiveInspection;
import opr.fieldbook.ui.shell.Places;
import org.jspecify.annotations.Nullable;

/** The findings of an inspection, and apart from them best practices and working notes, which never count. */
public final class FindingsModel {

    private final LiveInspection live;
    private final Dialogs dialogs;
    private final Places places;
    private final ObservableList<FindingLine> findings = FXCollections.observableArrayList();
    private final ObservableList<FindingLine> others = FXCollections.observableArrayList();
    // Held here: a view of a list that nobody holds is collected, and who listens to it hears no more.
    private final ObservableList<FindingLine> shownFindings = FXCollections.unmodifiableObservableList(findings);
    private final ObservableList<FindingLine> shownOthers = FXCollections.unmodifiableObservableList(others);
    private final ReadOnlyStringWrapper counts = new ReadOnlyStringWrapper(this, "counts", "");
    private final ReadOnlyObjectWrapper<@Nullable String> numbering = new ReadOnlyObjectWrapper<>(this, "numbering");
    private final ObjectProperty<@Nullable FindingClass> filter = new SimpleObjectProperty<>(this, "filter");
    private Runnable unsubscribe = () -> {};

    public FindingsModel(LiveInspection live, Dialogs dialogs, Places places) {
        this.live = live;
        this.dialogs = dialogs;
        this.places = places;
        filter.addListener((source, before, now) -> refresh());
        refresh();
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

    /** Deficiencies and areas of concern, and drafts without a class, as the filter lets them through. */
    public ObservableList<FindingLine> findings() {
        return shownFindings;
    }

    /** Best practices and working notes. */
    public ObservableList<FindingLine> others() {
        return shownOthers;
    }

    /** How many there are of what, in a sentence. */
    public ReadOnlyStringProperty countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /** Only findings of this class; null shows all. */
    public ObjectProperty<@Nullable FindingClass> filterProperty() {
        return filter;
    }

    /** Why the findings cannot be numbered now; null when they can. */
    public ReadOnlyObjectProperty<@Nullable String> numberingProperty() {
        return numbering.getReadOnlyProperty();
    }

    /** Opens a finding over whatever is shown. */
    public void open(String id) {
        places.toFinding(id);
    }

    /** Raises a finding from nothing and opens it. */
    public void raiseAndOpen() {
        places.raise();
    }

    /** Raises a finding from nothing; the id is known at once, the finding is there once it is saved. */
    public String raise() {
        String id = Ids.next();
        live.submit(new Edit.RaiseFinding(id, null, null, Edit.FindingTexts.NONE, null));
        return id;
    }

    /** Raises a finding from an item with what the item brings along. The class stays open until the questions are answered. */
    public String raiseFrom(ConclusionId item) {
        Inspection inspection = live.inspection();
        String id = Ids.next();
        RaiseRules.Proposal proposal = inspection
                .asked(item)
                .map(asked -> RaiseRules.from(asked, inspection))
                .orElse(null);
        if (proposal == null) {
            live.submit(new Edit.RaiseFinding(id, null, item, Edit.FindingTexts.NONE, null));
            return id;
        }
        Edit.FindingTexts texts =
                new Edit.FindingTexts(proposal.title(), proposal.condition(), null, null, null, null);
        FindingField.Cited cited =
                proposal.citation() == null ? null : new FindingField.Cited(proposal.citation(), null);
        live.submit(new Edit.RaiseFinding(id, null, item, texts, cited));
        return id;
    }

    /** Numbers every finding that has a class and no number, once and for ever; asks first. */
    public void numberFindings() {
        if (numbering.get() == null) {
            dialogs.confirm(
                    new Dialogs.Question(
                            Text.of("finding.number.title", unnumbered()),
                            Text.of("finding.number.sentence"),
                            "finding.number.yes",
                            "finding.number.keep"),
                    () -> live.submit(new Edit.NumberFindings()));
        }
    }

    private void refresh() {
        List<FindingLine> all = FindingLines.all(live.inspection());
        FindingClass wanted = filter.get();
        set(findings, all, line -> FindingLines.isFinding(line) && (wanted == null || line.findingClass() == wanted));
        set(others, all, line -> !FindingLines.isFinding(line));
        counts.set(sentence(Finding.all(live.state())));
        numbering.set(whyNotNumber());
    }

    private static void set(ObservableList<FindingLine> list, List<FindingLine> all, Predicate<FindingLine> which) {
        List<FindingLine> now = all.stream().filter(which).toList();
        if (!list.equals(now)) {
            list.setAll(now);
        }
    }

    private static String sentence(List<Finding> all) {
        int contested = FollowUpRules.leftOut(all);
        long open = all.stream()
                .filter(finding -> finding.findingClass() == null && !finding.withdrawn())
                .filter(finding -> !classContested(finding))
                .count();
        String words = CountWords.of(all) + ".";
        words = open == 0 ? words : words + " " + Text.of("finding.counts.open", open);
        return contested == 0 ? words : words + " " + Text.of("settle.left-out", contested);
    }

    private static boolean classContested(Finding finding) {
        return FindingField.CLASSED.inConflict(finding.entity());
    }

    private @Nullable String whyNotNumber() {
        if (!live.inspection().leads(live.me().device())) {
            return Text.of("finding.number.lead-only");
        }
        return unnumbered() == 0 ? Text.of("finding.number.none") : null;
    }

    private long unnumbered() {
        return NumberingRules.open(live.state()).size();
    }
}

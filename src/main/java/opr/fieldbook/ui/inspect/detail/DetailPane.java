package opr.fieldbook.ui.inspect.detail;

import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.geometry.Insets;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.ui.exhibit.EvidenceModel;
import opr.fieldbook.ui.exhibit.FileDrop;
import opr.fieldbook.ui.inspect.checklist.InspectModel;
import opr.fieldbook.ui.inspect.checklist.ItemState;
import opr.fieldbook.ui.settle.SettleModel;
import opr.fieldbook.ui.settle.SettlePanel;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.widgets.frame.PageScroll;
import opr.fieldbook.ui.widgets.mark.EmptyState;
import org.jspecify.annotations.Nullable;

/** The right pane: the chosen item in full, its foot pinned. */
public final class DetailPane extends BorderPane {

    private final InspectModel model;
    private final DetailHead head;
    private final DetailFoot foot;
    private final GuidanceBox guidance;
    private final NotesPart notes;
    private final ObservationsPart observations;
    private final EvidencePart evidence;
    private final LinksPart links;
    private final HistoryPart history;
    private final SettlePanel settle;
    private final PageScroll scroll;
    private @Nullable ItemState shown;
    private @Nullable ConclusionId observing;

    public DetailPane(InspectModel model, EvidenceModel files) {
        this.model = model;
        Style.SURFACE.on(this);
        head = new DetailHead(model);
        foot = new DetailFoot(model);
        guidance = new GuidanceBox(model);
        notes = new NotesPart(model.detail());
        observations = new ObservationsPart(model);
        evidence = new EvidencePart(model.detail(), files);
        links = new LinksPart(model);
        history = new HistoryPart(model.detail());
        settle = new SettlePanel(new SettleModel(model.detail().live()), Kind.CONCLUSION);
        VBox body = new VBox(
                14, settle, guidance, notes.node(), evidence.node(), observations.node(), links.node(), history.node());
        Style.DETAIL_BODY.on(body);
        body.setPadding(new Insets(12, 16, 16, 16));
        scroll = new PageScroll(body);
        FileDrop.on(this, evidence::setDropping, files::add);
        InvalidationListener show = change -> show();
        model.changesProperty().addListener(show);
        model.selectedProperty().addListener(show);
        model.detail().observingProperty().addListener(show);
        show();
    }

    /** Where there is room: what was done to the item. */
    public void setHistoryShown(boolean wanted) {
        history.setShown(wanted);
        ItemState item = shown;
        if (wanted && item != null) {
            history.show(item);
        }
    }

    /** Writes what is being typed. */
    public void commit() {
        notes.commit();
    }

    public void focusNotes() {
        notes.focusField();
        scroll.reveal(notes.node());
    }

    public void focusEvidence() {
        if (evidence.node().isManaged()) {
            evidence.focusFirst();
            scroll.reveal(evidence.node());
        }
    }

    private void show() {
        ItemState item = model.selectedItem();
        ConclusionId form = model.detail().observingProperty().get();
        if (item == null) {
            shown = null;
            setTop(null);
            setBottom(null);
            setCenter(new EmptyState("mdi2c-cursor-default-click-outline", Text.of("inspect.detail.none"), null));
            return;
        }
        settle.show(model.detail().under(item.id()));
        boolean other = shown == null || !shown.id().equals(item.id());
        if (!other && item.equals(shown) && java.util.Objects.equals(form, observing)) {
            return;
        }
        if (getCenter() != scroll) {
            setTop(head);
            setCenter(scroll);
            setBottom(foot);
        }
        head.show(item);
        foot.show(item);
        if (other) {
            scroll.setVvalue(0);
        }
        guidance.show(item);
        notes.show(item);
        observations.show(item, item.id().equals(form));
        if (item.id().equals(form) && !form.equals(observing)) {
            Platform.runLater(() -> {
                observations.focusForm();
                scroll.reveal(observations.node());
            });
        }
        evidence.show(item);
        links.show(item);
        history.show(item);
        shown = item;
        observing = form;
        if (notes.isTyping()) {
            Platform.runLater(() -> scroll.reveal(notes.node()));
        }
    }
}

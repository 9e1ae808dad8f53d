package opr.fieldbook.ui.findings.form;

import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.finding.Finding;
import opr.fieldbook.domain.finding.FindingField.Withdrawn;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.ui.findings.model.Comments;
import opr.fieldbook.ui.findings.model.FindingModel;
import opr.fieldbook.ui.findings.model.FindingView;
import opr.fieldbook.ui.findings.model.Sameness;
import opr.fieldbook.ui.findings.pick.CitationField;
import opr.fieldbook.ui.findings.side.CommentsCard;
import opr.fieldbook.ui.findings.side.CorrectedCard;
import opr.fieldbook.ui.findings.side.LinkedCard;
import opr.fieldbook.ui.findings.side.ReadyCard;
import opr.fieldbook.ui.findings.side.SameCard;
import opr.fieldbook.ui.findings.side.VerifyChoice;
import opr.fieldbook.ui.settle.SettleModel;
import opr.fieldbook.ui.settle.SettlePanel;
import opr.fieldbook.ui.settle.SettlesNote;
import opr.fieldbook.ui.theme.Family;
import opr.fieldbook.ui.theme.Style;
import opr.fieldbook.ui.theme.Theme;
import opr.fieldbook.ui.widgets.frame.PageScroll;
import opr.fieldbook.ui.widgets.input.ActionButton;
import opr.fieldbook.ui.widgets.mark.Banner;

/** The form of one finding at the left, what belongs to it at the right; both scroll. Made anew for each finding. */
public final class FindingForm extends HBox {

    /** Narrower than this, what stands beside the form stands below it. */
    private static final double SIDE_BY_SIDE = 880;

    private static final int LINES = 3;
    private static final int LINES_WIDE = 5;

    private final FindingModel model;
    private final String id;
    private final VBox banner = new VBox();
    private final SettlePanel settle;
    private final SameCard same;
    private final QuestionCard questions;
    private final CategoryAndParty choices;
    private final CitationField citation;
    private final StatementGrid statement;
    private final CorrectedCard corrected;
    private final LinkedCard linked;
    private final VerifyChoice verify;
    private final CommentsCard comments;
    private final ReadyCard ready = new ReadyCard();
    private final VBox form;
    private final VBox context;
    private final PageScroll left;
    private final PageScroll right;
    private final ObservableValue<Double> factor = Theme.factorAround(this);

    /** @param wide on a wide screen the texts stand higher */
    public FindingForm(FindingModel model, FindingView view, boolean wide) {
        this.model = model;
        this.id = view.finding().id();
        settle = new SettlePanel(new SettleModel(model.live(), model::writeTyped), Kind.FINDING);
        same = new SameCard(model);
        questions = new QuestionCard(model);
        choices = new CategoryAndParty(model);
        citation = new CitationField(model);
        statement = new StatementGrid(model, view, wide ? LINES_WIDE : LINES);
        corrected = new CorrectedCard(model, view);
        linked = new LinkedCard(model);
        verify = new VerifyChoice(model);
        comments = new CommentsCard(new Comments(model.live(), id));
        SettlesNote withdrawn = new SettlesNote(model.live(), FindingField.WITHDRAWN.key(id));
        form = Style.FINDING_FORM.on(
                new VBox(banner, settle, withdrawn, questions, choices, citation, statement));
        context = Style.CONTEXT_PANE.on(new VBox(same, corrected, linked, verify, ready, comments));
        left = scroll(form);
        HBox.setHgrow(left, Priority.ALWAYS);
        right = Style.CONTEXT_SCROLL.on(scroll(context));
        right.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(left, right);
        widthProperty().addListener((source, before, now) -> arrange());
        factor.addListener((source, before, now) -> arrange());
        show(view);
    }

    private void arrange() {
        boolean below = getWidth() > 0 && getWidth() / factor.getValue() < SIDE_BY_SIDE;
        boolean isBelow = getChildren().size() == 1;
        if (below && !isBelow) {
            getChildren().remove(right);
            right.setContent(null);
            left.setContent(new VBox(form, context));
        } else if (!below && isBelow) {
            left.setContent(form);
            right.setContent(context);
            getChildren().add(right);
        }
    }

    /** Which finding it shows. */
    public String id() {
        return id;
    }

    public void show(FindingView view) {
        banner.getChildren().clear();
        Withdrawn withdrawn = view.finding().get(FindingField.WITHDRAWN);
        if (withdrawn != null) {
            banner.getChildren()
                    .add(new Banner(
                                    Family.AMBER,
                                    "mdi2c-cancel",
                                    Text.of("finding.withdrawn"),
                                    Text.of("finding.withdrawn.because", withdrawn.reason()))
                            .action(ActionButton.secondary("finding.bring-back", model::bringBack)
                                    .small()));
        }
        combinedInto();
        banner.setManaged(!banner.getChildren().isEmpty());
        settle.show(model.its());
        same.show();
        questions.show(view);
        choices.show(view);
        citation.show(view);
        statement.show(view);
        corrected.show(view);
        linked.show(view);
        verify.show(view);
        ready.show(view);
        comments.show();
    }

    /** Gives the keyboard to the first question. */
    public void focusFirst() {
        applyCss(); // only then does what stands in a page that scrolls belong to the scene and take the keyboard
        questions.requestFocus();
    }

    private void combinedInto() {
        Sameness sameness = model.sameness();
        Finding shown = sameness == null ? null : sameness.shown();
        if (shown != null) {
            String name = shown.name();
            banner.getChildren()
                    .add(new Banner(
                                    Family.SLATE,
                                    "mdi2l-link-variant",
                                    Text.of("settle.combined.into", model.name(), name),
                                    Text.of("settle.combined.into-rest", name))
                            .action(ActionButton.secondary("settle.combined.open", () -> model.show(shown.id()), name)
                                    .small()));
        }
    }

    /** Begins to add a citation. */
    public void pickCitation() {
        citation.pick();
    }

    /** Adds the comment that is being typed; false if none is. */
    public boolean addComment() {
        return comments.addTyped();
    }

    /** How the names of the drafts of a finding begin. */
    public static String draftsOf(String finding) {
        return "finding/" + finding + "/";
    }

    /** Puts back what was being typed when the inspection was last closed. */
    public void restore(Map<String, String> drafts) {
        statement.restore(drafts);
        comments.restore(drafts);
    }

    /** Writes everything that is being typed. */
    public void commit() {
        citation.write();
        statement.commit();
        corrected.commit();
        comments.commit();
    }

    private static PageScroll scroll(Region content) {
        PageScroll scroll = new PageScroll(content);
        scroll.setMinHeight(0);
        return scroll;
    }
}

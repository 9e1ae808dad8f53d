package opr.fieldbook.ui.findings.side;

import java.util.List;
import javafx.scene.layout.VBox;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.protocol.Verification;
import opr.fieldbook.ui.findings.model.FindingModel;
import opr.fieldbook.ui.findings.model.FindingView;
import opr.fieldbook.ui.settle.SettlesNote;
import opr.fieldbook.ui.widgets.input.LabeledField;
import opr.fieldbook.ui.widgets.input.Option;
import opr.fieldbook.ui.widgets.input.Segmented;

/** How a follow-up review would verify it: on site or at the desk. */
public final class VerifyChoice extends VBox {

    private final Segmented choice = new Segmented(
                    Text.of("finding.verify"),
                    List.of(
                            Option.of(Verification.SITE.name(), Text.of("finding.verify.site")),
                            Option.of(Verification.DESK.name(), Text.of("finding.verify.desk"))))
            .small()
            .filling();

    private final SettlesNote settles;

    public VerifyChoice(FindingModel model) {
        choice.setId("finding.verify");
        choice.onChoose(key -> {
            if (key != null) {
                model.verify(Verification.valueOf(key));
            }
        });
        settles = new SettlesNote(model.live());
        getChildren().addAll(new LabeledField("finding.verify", choice), settles);
    }

    public void show(FindingView view) {
        settles.watch(FindingField.VERIFICATION.key(view.finding().id()));
        Verification verification = view.finding().get(FindingField.VERIFICATION);
        choice.valueProperty().set(verification == null ? null : verification.name());
        boolean counts = view.finding().findingClass() == null
                || view.finding().findingClass().counted();
        setVisible(counts);
        setManaged(counts);
    }
}

package opr.fieldbook.ui.findings.form;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.protocol.Party;
import opr.fieldbook.ui.findings.model.FindingModel;
import opr.fieldbook.ui.findings.model.FindingView;
import opr.fieldbook.ui.widgets.input.LabeledField;
import opr.fieldbook.ui.widgets.input.Option;
import opr.fieldbook.ui.widgets.input.Segmented;

/** Who is responsible: LEA or ICE field office; both only where the category allows it. */
final class PartyChoice extends StackPane {

    private final FindingModel model;
    private List<Party> shown = List.of();
    private Segmented choice = make(List.of(Party.LEA, Party.ICE));

    PartyChoice(FindingModel model) {
        this.model = model;
        setMinWidth(0);
        setPrefWidth(Region.USE_COMPUTED_SIZE);
    }

    void show(FindingView view) {
        List<Party> parties = view.choices().parties();
        if (!parties.equals(shown)) {
            shown = parties;
            choice = make(parties);
            LabeledField field = new LabeledField("finding.party", choice);
            getChildren().setAll(field);
        }
        if (getChildren().getFirst() instanceof LabeledField field) {
            field.hint(Text.of(view.choices().parties().size() > 2 ? "finding.party.hint-joint" : "finding.party.hint"));
        }
        Party party = view.choices().party();
        choice.valueProperty().set(party == null ? null : party.name());
        choice.setDisable(view.finding().findingClass() == null);
    }

    private Segmented make(List<Party> parties) {
        Segmented made = new Segmented(
                        Text.of("finding.party"),
                        parties.stream()
                                .map(party -> Option.of(
                                        party.name(), Text.of("word.party." + Codec.key(party))))
                                .toList())
                .filling();
        made.setId("finding.party");
        made.onChoose(key -> {
            if (key != null) {
                model.chooseParty(Party.valueOf(key));
            }
        });
        return made;
    }
}

package opr.fieldbook.ui.inspect.checklist;

import static opr.fieldbook.ui.inspect.Bench.inMain;
import static opr.fieldbook.ui.inspect.Bench.item;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.domain.lea.ClauseField;
import opr.fieldbook.ui.inspect.NotedPlaces;
import opr.fieldbook.ui.inspect.OnBench;
import opr.fieldbook.ui.inspect.TourSample;
import opr.fieldbook.work.History;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DetailModelTest extends OnBench {

    private static final ConclusionId POSTER = inMain("J-T-03");

    private InspectModel model;

    DetailModelTest() {
        super(TourSample::make);
    }

    @BeforeEach
    void open() {
        model = new InspectModel(live, dialogs, new NotedPlaces());
        model.attach();
    }

    @Test
    void theClauseInForceIsQuotedOtherSourcesArePutInShort() {
        List<SourceLine> sources = model.detail().sources(model.item(POSTER));
        assertThat(sources.getFirst().heading()).endsWith("Appendix B, p. 17");
        assertThat(sources.getFirst().quoted()).isTrue();
        assertThat(sources.getLast().quoted()).isFalse();
        assertThat(sources.getLast().text()).isNotBlank();
        live.submit(new Edit.EnterClause("M-CMP", new ClauseField.Printed("§ XIV", null, null, null)));
        SourceLine entered = model.detail().sources(model.item(POSTER)).getFirst();
        assertThat(entered.heading()).endsWith(", § XIV");
        assertThat(entered.quoted()).isFalse();
    }

    @Test
    void itemsOnTheSameRequirementAreNamed() {
        assertThat(model.detail().sameRequirement(model.item(POSTER)))
                .extracting(ItemState::id)
                .containsExactly(inMain("J-T-02"));
    }

    @Test
    void notesStandInTimeOrderWithTheirAuthorsAndOnlyOnesOwnCanBeChanged() {
        List<NoteLine> notes = model.item(POSTER).notes();
        assertThat(notes).extracting(NoteLine::letter).containsExactly("B", "A");
        assertThat(notes).extracting(NoteLine::own).containsExactly(false, true);
        model.detail().changeNote(notes.getLast().id(), "Spanish poster missing.");
        assertThat(model.item(POSTER).notes().getLast().text()).isEqualTo("Spanish poster missing.");
        model.detail().removeNote(notes.getFirst().id());
        assertThat(dialogs.problems).hasSize(1);
        model.detail().removeNote(notes.getLast().id());
        assertThat(model.item(POSTER).notes()).hasSize(1);
        model.answering().undo();
        assertThat(model.item(POSTER).notes()).hasSize(2);
    }

    @Test
    void aPhotoSlotIsFilledByWords() {
        assertThat(PhotoSlot.filledBy(model.item(POSTER))).isEmpty();
        model.detail().positionNote(POSTER, "North wall, left of the door, 5 ft", "Shift supervisor");
        assertThat(PhotoSlot.filledBy(model.item(POSTER)).orElseThrow().text())
                .isEqualTo("Position note: North wall, left of the door, 5 ft. Witness: Shift supervisor.");
        model.detail().noCameras(POSTER, "Jail administrator");
        assertThat(PhotoSlot.filledBy(model.item(POSTER)).orElseThrow().text()).startsWith("Cameras not allowed: ");
    }

    @Test
    void aConflictKeepsBothAnswersAndCountsAsUnanswered() {
        ItemState item = model.item(inMain("J-T-06"));
        assertThat(item.inConflict()).isTrue();
        assertThat(item.result()).isNull();
        assertThat(item.claims()).extracting(Claim::letter).containsExactlyInAnyOrder("A", "B");
        assertThat(item.claims())
                .extracting(claim -> claim.answer().result())
                .containsExactlyInAnyOrder(Result.MET, Result.NOT_MET);
        assertThat(model.count(ItemFilter.CONFLICTS)).isEqualTo(1);
    }

    @Test
    void theHistoryTellsWhoDidWhat() {
        List<History.Line> lines = new ArrayList<>();
        model.detail().history(model.item(POSTER), lines::addAll);
        assertThat(lines).extracting(History.Line::edit).contains("ConcludeItem", "RaiseFinding", "AddEntry");
        assertThat(lines).extracting(model.detail()::letter).contains("A", "B");
    }

    @Test
    void aQuestionSaysWhomItIsAskedOf() {
        assertThat(model.detail().role(model.item(item("J-I-01")))).contains("ICE field office");
        assertThat(model.detail().role(model.item(POSTER))).isEmpty();
    }

    @Test
    void oneMoreObservationChoosesItsItem() {
        model.detail().startObservation(inMain("J-T-04"));
        assertThat(model.selectedProperty().get()).isEqualTo(inMain("J-T-04"));
        assertThat(model.detail().observingProperty().get()).isEqualTo(inMain("J-T-04"));
        model.detail().endObservation();
        assertThat(model.detail().observingProperty().get()).isNull();
    }

    @Test
    void codesAreWrittenInOneForm() {
        assertThat(OneCaseModel.code("dio 3")).isEqualTo("DIO-03");
        assertThat(OneCaseModel.code("12")).isEqualTo("DIO-12");
        assertThat(OneCaseModel.code(" det-02 ")).isEqualTo("DET-02");
        assertThat(OneCaseModel.code(" ")).isNull();
    }
}

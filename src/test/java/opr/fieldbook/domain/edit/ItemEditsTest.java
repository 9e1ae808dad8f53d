package opr.fieldbook.domain.edit;

import static opr.fieldbook.domain.SampleInspection.inMainJail;
import static opr.fieldbook.domain.SampleInspection.item;
import static opr.fieldbook.domain.edit.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import opr.fieldbook.domain.SampleInspection;
import opr.fieldbook.domain.SampleProtocol;
import opr.fieldbook.domain.edit.Edit.AddObservation;
import opr.fieldbook.domain.edit.Edit.ConcludeItem;
import opr.fieldbook.domain.edit.Edit.MarkLater;
import opr.fieldbook.domain.edit.Edit.RemoveObservation;
import opr.fieldbook.domain.inspection.Answer;
import opr.fieldbook.domain.inspection.ConclusionField;
import opr.fieldbook.domain.inspection.ConclusionId;
import opr.fieldbook.domain.inspection.Observation;
import opr.fieldbook.domain.inspection.ObservationField.Mode;
import opr.fieldbook.domain.inspection.ObservationField.Seen;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.domain.protocol.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ItemEditsTest {

    private static final ConclusionId ITEM = item("J-D-01");
    private static final String WORDING =
            Wording.hash(SampleProtocol.jem().item("J-D-01").orElseThrow());

    private final SampleInspection sample = SampleInspection.jem();

    @ParameterizedTest
    @EnumSource
    void anAnswerIsWrittenWithItsReasonAndTheWordingItWasGivenFor(Result result) {
        sample.apply(new ConcludeItem(ITEM, result, " not in use "));
        assertThat(answer(ITEM)).isEqualTo(new Answer(result, "not in use", WORDING));
    }

    @Test
    void aSimpleAnswerNeedsNoReason() {
        sample.apply(new ConcludeItem(ITEM, Result.MET, " "));
        assertThat(answer(ITEM)).isEqualTo(new Answer(Result.MET, null, WORDING));
    }

    @Test
    void anAnswerCanBeTakenBack() {
        sample.apply(new ConcludeItem(ITEM, Result.MET, null)).apply(new ConcludeItem(ITEM, null, null));
        assertThat(answer(ITEM)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"NA,", "NA, ' '", "NOT_REVIEWED,", "NOT_REVIEWED, ' '"})
    void naAndNotReviewedNeedAReason(Result result, String reason) {
        assertRefused(sample, new ConcludeItem(ITEM, result, reason), "problem.reason-missing", "J-D-01");
    }

    @Test
    void anItemPerFacilityIsAnsweredForEachFacility() {
        sample.apply(new ConcludeItem(inMainJail("J-T-01"), Result.MET, null));
        assertThat(answer(inMainJail("J-T-01"))).isNotNull();
        assertUnknown(item("J-T-01"), "J-T-01");
        assertUnknown(inMainJail("J-D-01"), "J-D-01");
        assertUnknown(new ConclusionId("JEM", "f2", "J-T-01"), "J-T-01");
    }

    @Test
    void anItemThatIsNotAskedIsRefused() {
        assertUnknown(item("j-d-99"), "J-D-99");
        assertUnknown(item("W-D-01"), "W-D-01");
    }

    @Test
    void anItemIsMarkedForLaterAndNoLonger() {
        sample.apply(new MarkLater(ITEM, true));
        assertThat(ConclusionField.LATER.read(sample.fold(), ITEM.toString())).isTrue();
        sample.apply(new MarkLater(ITEM, false));
        assertThat(ConclusionField.LATER.read(sample.fold(), ITEM.toString())).isNull();
        assertRefused(
                sample,
                new MarkLater(item("J-D-99"), true),
                "problem.unknown-item",
                "J-D-99",
                SampleInspection.NUMBER,
                "JEM");
    }

    @Test
    void observationsStandUnderTheirItemInTheOrderTheyWereMade() {
        Seen met = new Seen(Result.MET, "night shift", Mode.LIVE, "DIO-03");
        Seen notMet = new Seen(Result.NOT_MET, null, Mode.SIMULATED, null);
        sample.apply(new AddObservation("z", ITEM, met)).apply(new AddObservation("a", ITEM, notMet));
        List<Observation> observations = Observation.under(sample.fold(), ITEM);
        assertThat(observations).extracting(Observation::seen).containsExactly(met, notMet);
        sample.apply(new RemoveObservation("z"));
        assertThat(Observation.under(sample.fold(), ITEM)).extracting(Observation::id).containsExactly("a");
    }

    @ParameterizedTest
    @EnumSource(names = {"NA", "NOT_REVIEWED"})
    void anObservationIsMetOrNotMet(Result result) {
        Seen seen = new Seen(result, null, Mode.LIVE, null);
        assertRefused(sample, new AddObservation("o", ITEM, seen), "problem.observation-result", "J-D-01");
    }

    @Test
    void anObservationIsRemovedOnce() {
        assertRefused(sample, new RemoveObservation("o"), "problem.unknown-observation");
        sample.apply(new AddObservation("o", ITEM, new Seen(Result.MET, null, Mode.LIVE, null)));
        sample.apply(new RemoveObservation("o"));
        assertRefused(sample, new RemoveObservation("o"), "problem.unknown-observation");
    }

    private void assertUnknown(ConclusionId id, String shown) {
        assertRefused(
                sample,
                new ConcludeItem(id, Result.MET, null),
                "problem.unknown-item",
                shown,
                SampleInspection.NUMBER,
                "JEM");
    }

    private Answer answer(ConclusionId id) {
        return ConclusionField.ANSWER.read(sample.fold(), id.toString());
    }
}

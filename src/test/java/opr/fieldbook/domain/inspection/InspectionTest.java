package opr.fieldbook.domain.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import opr.fieldbook.domain.SampleInspection;
import opr.fieldbook.domain.SampleProtocol;
import opr.fieldbook.domain.edit.Edit;
import opr.fieldbook.domain.protocol.Protocol;
import opr.fieldbook.log.Fold;
import org.junit.jupiter.api.Test;

class InspectionTest {

    private static final List<Protocol> BOTH = List.of(SampleProtocol.jem(), SampleProtocol.wso());

    @Test
    void itemsPerFacilityAreAskedForEachOthersOnce() {
        assertAsked(
                SampleInspection.of(List.of(SampleProtocol.jem()), List.of("Main Jail", "Annex")),
                "JEM/f1/J-T-01",
                "JEM/f2/J-T-01",
                "JEM//J-T-02",
                "JEM//J-D-01",
                "JEM//J-D-02",
                "JEM//J-I-01");
    }

    @Test
    void withoutAFacilityEverythingIsAskedOnce() {
        SampleInspection sample = SampleInspection.of(List.of(SampleProtocol.jem()), List.of());
        assertThat(sample.inspection().asked()).extracting(Asked::facility).containsOnly("");
    }

    @Test
    void ofTwoModelsEachHasItsItemsAndItsOwnTourDefault() {
        assertAsked(
                SampleInspection.of(BOTH, List.of("Main Jail")),
                "JEM/f1/J-T-01",
                "JEM//J-T-02",
                "JEM//J-D-01",
                "JEM//J-D-02",
                "JEM//J-I-01",
                "WSO//W-D-01",
                "WSO//W-D-02",
                "WSO//W-I-01");
    }

    @Test
    void theTourIsSwitchedForTheWholeInspection() {
        assertThat(withTour(true)).anyMatch(id -> id.item().equals("W-T-01"));
        assertThat(withTour(false)).noneMatch(id -> id.item().contains("-T-"));
    }

    @Test
    void aKeptInspectionIsAlwaysAsTheStateIsNow() {
        SampleInspection sample = SampleInspection.jem();
        Inspection kept = sample.inspection();
        Protocol protocol = kept.protocols().getFirst();
        assertThat(kept.asked()).hasSize(5);
        sample.write("Test", List.of(FacilityField.NAME.propose("f2", "Annex"), FacilityField.PRESENT.propose("f2", true)));
        assertThat(kept.facilities()).extracting(Facility::name).containsExactly("Main Jail", "Annex");
        assertThat(kept.asked()).hasSize(6);
        sample.write("Test", List.of(InspectionField.TOUR.propose(SampleInspection.ID, false)));
        assertThat(kept.asked()).hasSize(3);
        sample.apply(new Edit.ChangeStage(Stage.DRAFTING));
        assertThat(kept.stage()).isEqualTo(Stage.DRAFTING);
        assertThat(kept.protocols().getFirst()).isSameAs(protocol);
    }

    @Test
    void itemsAndFacilitiesAreFoundById() {
        Inspection inspection =
                SampleInspection.of(BOTH, List.of("Main Jail")).inspection();
        assertThat(inspection.protocolOf("W-T-01")).map(Protocol::model).contains("WSO");
        assertThat(inspection.protocol("wso")).map(Protocol::model).contains("WSO");
        assertThat(inspection.facilityName("f1")).isEqualTo("Main Jail");
        assertThat(inspection.facilityName("f9")).isEmpty();
        assertThat(inspection.fourFindingRule()).isTrue();
    }

    @Test
    void aStateWithoutAnInspectionHasNoneToAskFor() {
        Inspection none = Inspection.of(new Fold());
        assertThat(none.asked()).isEmpty();
        assertThatIllegalStateException().isThrownBy(none::id);
    }

    private static List<ConclusionId> withTour(boolean tour) {
        return SampleInspection.create(
                        BOTH, new Edit.CreateInspection.Extras(List.of("Main Jail"), null, tour, null, true))
                .inspection()
                .asked()
                .stream()
                .map(Asked::id)
                .toList();
    }

    private static void assertAsked(SampleInspection sample, String... ids) {
        assertThat(sample.inspection().asked())
                .extracting(asked -> asked.id().toString())
                .containsExactly(ids);
    }
}

package opr.fieldbook.domain.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import opr.fieldbook.domain.SampleInspection;
import opr.fieldbook.domain.edit.Inventory;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.field.Merge;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.domain.finding.FindingField.Classed;
import opr.fieldbook.domain.finding.FindingField.Corrected;
import opr.fieldbook.domain.inspection.FacilityField;
import opr.fieldbook.domain.inspection.InspectionField;
import opr.fieldbook.domain.inspection.InspectionField.OnSite;
import opr.fieldbook.domain.inspection.ObservationField;
import opr.fieldbook.domain.inspection.ObservationField.Mode;
import opr.fieldbook.domain.inspection.ObservationField.Seen;
import opr.fieldbook.domain.inspection.Result;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.Party;
import opr.fieldbook.domain.protocol.Protocol;
import opr.fieldbook.intake.BuiltInProtocols;
import org.junit.jupiter.api.Test;

class WriteFormTest {

    private static final Protocol JEM = new BuiltInProtocols().find("JEM");

    private final SampleInspection sample = SampleInspection.of(List.of(JEM), List.of("Main Jail"));

    @Test
    void daysChoicesNumbersAndRecordsComeBackAsTheyWereFilledIn() {
        comesBack(InspectionField.ON_SITE, new OnSite(LocalDate.of(2027, 3, 9), LocalDate.of(2027, 3, 12)));
        comesBack(
                FindingField.CLASSED, new Classed(FindingClass.DEFICIENCY, "D-TRN", Party.LEA, "Looked at again"));
        comesBack(FindingField.CLASSED, new Classed(FindingClass.WORKING_NOTE, null, null, null));
        comesBack(FindingField.CORRECTED, new Corrected("Poster put up", LocalDate.of(2027, 3, 10), null, "Seen"));
        comesBack(ObservationField.SEEN, new Seen(Result.NOT_MET, "Night", Mode.SIMULATED, "DIO-02"));
        comesBack(FacilityField.ORDER, 3L);
        comesBack(InspectionField.TOUR, false);
    }

    private <T> void comesBack(Field<T> field, T value) {
        WriteForm form = form(field);
        Map<String, String> filled = form.filled(field.codec().write(value));
        assertThat(form.lacking(filled)).isEmpty();
        assertThat(field.codec().read(form.value(filled))).isEqualTo(value);
    }

    @Test
    void whatIsLackingOrNotPossibleIsNamed() {
        WriteForm days = form(InspectionField.ON_SITE);
        assertThat(days.lacking(Map.of("start", "2027-03-09")).orElseThrow().label()).isEqualTo("Last day");
        WriteForm number = form(FacilityField.ORDER);
        assertThat(number.lacking(Map.of("", "first"))).isPresent();
        assertThat(number.lacking(Map.of("", "12"))).isEmpty();
        WriteForm classed = form(FindingField.CLASSED);
        Map<String, String> filled = new HashMap<>(Map.of("findingClass", "deficiency", "category", "A-OTH"));
        assertThat(classed.lacking(filled).orElseThrow().name()).isEqualTo("category");
        filled.put("findingClass", "area-of-concern");
        assertThat(classed.lacking(filled)).isEmpty();
    }

    @Test
    void everyBlankAndEveryChoiceHasWords() {
        for (Field<?> field : Inventory.all()) {
            WriteForm.of(field, sample.inspection()).ifPresent(form -> form.blanks().forEach(blank -> {
                assertThat(blank.label()).as(field.textKey()).isNotBlank();
                blank.options().forEach(option -> assertThat(option.words()).as(option.key()).isNotBlank());
            }));
        }
    }

    /** The fields in which people can differ that are written only in their own place; a new one is decided here. */
    @Test
    void onlyTheseAreWrittenElsewhere() {
        Set<String> elsewhere = new TreeSet<>();
        for (Field<?> field : Inventory.all()) {
            if (field.merge() == Merge.SETTLE && WriteForm.of(field, sample.inspection()).isEmpty()) {
                elsewhere.add(field.kind() + ":" + field.name());
            }
        }
        assertThat(elsewhere)
                .containsExactlyInAnyOrder(
                        "entry:about",
                        "finding:key",
                        "finding:number",
                        "inspection:hold",
                        "inspection:number",
                        "inspection:stage",
                        "invitation:who",
                        "issue:issued",
                        "lea:content",
                        "member:who");
    }

    private WriteForm form(Field<?> field) {
        return WriteForm.of(field, sample.inspection()).orElseThrow();
    }
}

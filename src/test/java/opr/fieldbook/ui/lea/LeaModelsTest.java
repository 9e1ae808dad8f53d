package opr.fieldbook.ui.lea;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import opr.fieldbook.domain.inspection.InspectionField;
import opr.fieldbook.domain.inspection.Stage;
import opr.fieldbook.domain.inspection.Summary;
import opr.fieldbook.domain.lea.Lea;
import opr.fieldbook.domain.program.Samples;
import opr.fieldbook.ui.home.SampleLibrary;
import opr.fieldbook.work.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeaModelsTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 3, 9);

    private final Background background = new Background(Runnable::run, Runnable::run);
    private final List<String> created = new ArrayList<>();
    private SampleLibrary library;

    @BeforeEach
    void start(@TempDir Path folder) {
        library = new SampleLibrary(folder);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private NewInspectionModel model(List<Summary> earlier, Lea... leas) {
        library.put(List.of(leas));
        NewInspectionModel model = new NewInspectionModel(library.session(), background, earlier);
        model.onCreated(created::add);
        model.load(null);
        return model;
    }

    private static Lea lea(String... models) {
        return Samples.lea("l", "Sample County", Samples.day("2019-06-30"), models);
    }

    @Test
    void proposesWhatTheRegisterKnows() {
        NewInspectionModel model = model(List.of(), lea("JEM"));
        model.picker().searchProperty().set("samp");
        assertThat(model.picker().matching()).hasSize(1);
        model.picker().choose(model.picker().matching().getFirst());
        assertThat(model.modelProperty("JEM").get()).isTrue();
        assertThat(model.modelProperty("WSO").get()).isFalse();
        assertThat(model.facilities().names()).containsExactly("Sample County Jail");
        assertThat(model.ownerAskedProperty().get()).isFalse();
        assertThat(model.tourProperty().get()).isTrue();
    }

    @Test
    void theTraitsDecideOnOwnerAndTour() {
        NewInspectionModel model = model(List.of(), lea("WSO"));
        model.picker().choose(lea("WSO"));
        assertThat(model.ownerAskedProperty().get()).isTrue();
        assertThat(model.tourProperty().get()).isFalse();
        model.modelProperty("JEM").set(true);
        assertThat(model.tourProperty().get()).isTrue();
    }

    @Test
    void saysWhatIsMissingAndOnlyAfterATry() {
        NewInspectionModel model = model(List.of(), lea("JEM"));
        assertThat(model.problems()).isEmpty();
        model.create();
        assertThat(model.problems())
                .containsOnlyKeys(
                        NewInspectionModel.LEA,
                        NewInspectionModel.MODELS,
                        NewInspectionModel.START,
                        NewInspectionModel.END);
        model.picker().choose(lea("JEM"));
        model.startProperty().set(FIRST);
        assertThat(model.problems()).isEmpty();
        model.endProperty().set(FIRST.minusDays(1));
        assertThat(model.problems()).containsOnlyKeys(NewInspectionModel.END);
        model.facilities().set(List.of());
        model.endProperty().set(FIRST);
        assertThat(model.problems()).containsOnlyKeys(NewInspectionModel.FACILITIES);
        model.facilities().set(List.of("Jail", "Jail"));
        model.create();
        assertThat(model.problems().get(NewInspectionModel.FACILITIES)).contains("twice");
        assertThat(created).isEmpty();
    }

    @Test
    void makesWhatWasChosen() {
        Summary earlier = Samples.inspection("old", "l", "Sample County", "JEM")
                .stage(Stage.ISSUED)
                .number("287G-FY2025-JEM-0004", "Sample Field Office")
                .days("2025-03-04", "2025-03-06")
                .build();
        NewInspectionModel model = model(List.of(earlier), lea("JEM", "WSO"));
        model.picker().choose(lea("JEM", "WSO"));
        assertThat(model.lastProperty().get()).isEqualTo(earlier);
        model.startProperty().set(FIRST);
        model.endProperty().set(FIRST.plusDays(2));
        model.facilities().add();
        model.facilities().entries().getLast().set(" Annex ");
        model.ownerProperty().set(InspectionField.Owner.ERO);
        model.followProperty().set(true);
        model.create();
        assertThat(model.problems()).isEmpty();
        Summary made = library.session().find(created.getFirst());
        assertThat(made.head().number()).isEqualTo("287G-FY2027-JEM-0001");
        assertThat(made.head().models()).containsExactlyInAnyOrder("JEM", "WSO");
        assertThat(made.onSite()).isEqualTo(new InspectionField.OnSite(FIRST, FIRST.plusDays(2)));
        try (var sitting = library.session().open(made.id(), Runnable::run)) {
            var inspection = opr.fieldbook.domain.inspection.Inspection.of(
                    opr.fieldbook.work.Await.of(sitting.desk().snapshot()));
            assertThat(inspection.get(InspectionField.OWNER)).isEqualTo(InspectionField.Owner.ERO);
            assertThat(inspection.get(InspectionField.FROM)).isEqualTo("287G-FY2025-JEM-0004");
        }
    }

    @Test
    void theRegisterRefusesATwinAndBadDates() {
        library.put(List.of(lea("JEM")));
        LeaRegisterModel register = new LeaRegisterModel(library.session(), background);
        register.load(null);
        register.form().nameProperty().set("sample county");
        register.form().stateProperty().set("TX");
        register.form().save();
        assertThat(register.form().problems().get(LeaFormModel.WHOLE)).contains("already");
        register.form().signedProperty().set(FIRST);
        register.form().expiresProperty().set(FIRST.minusDays(1));
        register.form().save();
        assertThat(register.form().problems()).containsOnlyKeys("home.lea.expires");
    }

    @Test
    void editingKeepsWhatTheFormDoesNotKnow() {
        List<String> changes = new ArrayList<>();
        library.put(List.of(Samples.lea("l", "Sample County", Samples.day("2019-06-30"), "TFM", "JEM")));
        LeaRegisterModel register = new LeaRegisterModel(library.session(), background);
        register.onChanged(() -> changes.add("changed"));
        register.load("l");
        register.form().fieldOfficeProperty().set("North Field Office");
        register.form().save();
        Lea kept = library.session().register().find("l").orElseThrow();
        assertThat(kept.models()).containsExactly("TFM", "JEM");
        assertThat(kept.fieldOffice()).isEqualTo("North Field Office");
        assertThat(register.doneProperty().get()).isEqualTo("Sample County is saved.");
        assertThat(changes).hasSize(1);
    }
}

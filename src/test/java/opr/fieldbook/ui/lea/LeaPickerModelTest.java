package opr.fieldbook.ui.lea;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opr.fieldbook.domain.lea.Lea;
import opr.fieldbook.domain.program.Samples;
import opr.fieldbook.ui.home.SampleLibrary;
import opr.fieldbook.work.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An LEA is found by a part of its name, or added where it is missing. */
class LeaPickerModelTest {

    private final Background background = new Background(Runnable::run, Runnable::run);
    private final List<String> choices = new ArrayList<>();
    private SampleLibrary library;
    private LeaPickerModel model;

    @BeforeEach
    void start(@TempDir Path folder) {
        library = new SampleLibrary(folder);
        model = new LeaPickerModel(
                library.session(), background, lea -> choices.add(lea == null ? "none" : lea.name()));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private static Lea lea(String id, String name) {
        return Samples.lea(id, name, Samples.day("2019-06-30"), "JEM");
    }

    @Test
    void aPartOfTheNameFindsItAndTheChoiceCanBeTakenBack() {
        library.put(List.of(lea("l", "Sample County"), lea("m", "Other County")));
        model.load(null);
        assertThat(model.matching()).hasSize(2);
        model.searchProperty().set("other");
        assertThat(model.matching()).extracting(Lea::name).containsExactly("Other County");
        model.choose(model.matching().getFirst());
        assertThat(model.leaProperty().get().name()).isEqualTo("Other County");
        model.chooseAnother();
        assertThat(model.leaProperty().get()).isNull();
        assertThat(model.matching()).as("the search begins anew").hasSize(2);
        assertThat(choices).containsExactly("Other County", "none");
    }

    @Test
    void theOneThatIsGivenIsChosenAtOnce() {
        library.put(List.of(lea("l", "Sample County"), lea("m", "Other County")));
        model.load("m");
        assertThat(choices).containsExactly("Other County");
        assertThat(model.addingProperty().get()).isFalse();
    }

    @Test
    void anEmptyRegisterBeginsWithANewOne() {
        library.put(List.of());
        model.load(null);
        assertThat(model.addingProperty().get()).isTrue();
        model.form().save();
        assertThat(model.form().problems()).containsOnlyKeys("home.lea.name", "home.lea.state");
        model.form().nameProperty().set("New County");
        model.form().stateProperty().set("tx");
        model.form().modelProperty("JEM").set(true);
        model.form().save();
        assertThat(model.addingProperty().get()).isFalse();
        assertThat(model.leaProperty().get().state()).isEqualTo("TX");
        assertThat(choices).containsExactly("New County");
        model.searchProperty().set("new");
        assertThat(model.matching()).as("it is in the register").hasSize(1);
    }

    @Test
    void whatWasTypedBeginsANewOneAndWhatComesAfterwardsComesOnce() {
        library.put(List.of(lea("l", "Sample County")));
        model.load(null);
        model.searchProperty().set(" Far County ");
        model.add();
        model.afterwards(() -> choices.add("afterwards"));
        assertThat(model.form().nameProperty().get()).isEqualTo("Far County");
        model.form().stateProperty().set("TX");
        model.form().modelProperty("JEM").set(true);
        model.form().save();
        assertThat(choices).containsExactly("Far County", "afterwards");
        model.edit();
        assertThat(model.form().nameProperty().get()).isEqualTo("Far County");
        model.form().save();
        assertThat(choices).as("changing it starts nothing").containsExactly("Far County", "afterwards", "Far County");
    }
}

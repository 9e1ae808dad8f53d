package opr.fieldbook.ui.merge.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import opr.fieldbook.work.trust.SixWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The six words of a laptop that is new here, compared on the merge desk. */
class NewcomersTest extends OnMergeDesk {

    @BeforeEach
    void twoFilesOfUnknownLaptops() {
        model.add(List.of(sample.fromB(), sample.fromC()));
    }

    @AfterEach
    void nothingWentWrong() {
        assertThat(dialogs.problems).isEmpty();
    }

    private Newcomer of(String name) {
        return model.newcomers().all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachLaptopIsAskedAboutOnceWithItsOwnSixWords() {
        assertThat(model.newcomers().all()).hasSize(2);
        String device = sample.crew().laptop(1).sitting().desk().writer().device();
        assertThat(of("Inspector B").words()).isEqualTo(SixWords.of(device)).hasSize(6);
        assertThat(model.files()).allSatisfy(line -> assertThat(line.warnings()).isEmpty());
        model.newcomers().match(of("Inspector B"));
        assertThat(model.newcomers().all()).extracting(Newcomer::name).containsExactly("Inspector C");
        model.merge();
        assertThat(model.newcomers().all()).extracting(Newcomer::name).containsExactly("Inspector C");
        model.newcomers().match(of("Inspector C"));
        assertThat(model.newcomers().all()).isEmpty();
        model.add(List.of(sample.crew().send(sample.crew().laptop(1)), sample.crew().send(sample.crew().laptop(2))));
        assertThat(model.newcomers().all()).isEmpty();
    }

    @Test
    void whereTheWordsDifferTheFileIsLeftOut() {
        String before = sample.lead().hash();
        model.newcomers().differ(of("Inspector C"));
        assertThat(model.newcomers().refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.first()).contains(String.valueOf(sample.fromC().getFileName()));
            assertThat(refusal.rest()).contains("Inspector C's laptop").contains("Nothing of it was merged");
        });
        assertThat(model.mergeable()).isEqualTo(1);
        assertThat(model.files()).hasSize(2);
        assertThat(sample.lead().hash()).isEqualTo(before);
        model.merge();
        assertThat(model.viewProperty().get().conflicts()).allSatisfy(conflict -> assertThat(conflict.sides())
                .noneMatch(side -> side.author().equals("Inspector C")));
        assertThat(model.newcomers().refusals()).isEmpty();
    }

    @Test
    void whatWasMergedAlreadyIsSaid() {
        model.merge();
        model.newcomers().differ(of("Inspector B"));
        assertThat(model.newcomers().refusals()).singleElement().satisfies(refusal -> assertThat(refusal.first())
                .contains("merged already"));
    }
}

package opr.fieldbook.domain.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import opr.fieldbook.domain.SampleInspection;
import opr.fieldbook.domain.protocol.Category;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.Protocol;
import opr.fieldbook.intake.BuiltInProtocols;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CategoryRulesTest {

    private static final List<Protocol> BOTH = new BuiltInProtocols().all();

    private final SampleInspection sample = SampleInspection.of(BOTH, List.of("Main Jail"));

    @ParameterizedTest
    @CsvSource({
        "D-TRN, DEFICIENCY, D-TRN",
        "D-INT, AREA_OF_CONCERN, A-INT",
        "D-TRN, AREA_OF_CONCERN, A-OTH",
        "A-I-USC, DEFICIENCY, D-I-OTH",
        "A-CMP, DEFICIENCY, D-CMP",
        "D-CMP, BEST_PRACTICE, ",
        "D-I-SUS, DEFICIENCY, "
    })
    void theCategoryGoesAlongToAnotherClass(String code, FindingClass findingClass, String wanted) {
        assertThat(CategoryRules.forClass(code, findingClass, sample.inspection(), List.of("ICE-13001.1"))
                        .map(Category::code)
                        .orElse(null))
                .isEqualTo(wanted);
    }

    @Test
    void eachCategoryOfAClassOnceAndNoneWhereNothingCounts() {
        List<Category> deficiencies = CategoryRules.of(FindingClass.DEFICIENCY, BOTH);
        assertThat(deficiencies).extracting(Category::code).doesNotHaveDuplicates().contains("D-TRN", "D-I-SUS");
        assertThat(CategoryRules.of(FindingClass.WORKING_NOTE, BOTH)).isEmpty();
        assertThat(CategoryRules.of(null, BOTH)).isEmpty();
    }
}

package opr.fieldbook.domain.edit;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import opr.fieldbook.base.Problem;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.SampleInspection;

final class Refusals {

    private Refusals() {}

    /** The edit is refused in the words of the key, and they say that nothing was changed. */
    static void assertRefused(SampleInspection sample, Edit edit, String key, Object... arguments) {
        int before = sample.fold().size();
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> sample.apply(edit))
                .withMessage(Text.of(key, arguments))
                .withMessageEndingWith("Nothing was changed.")
                .matches(problem -> problem.kind() == Problem.Kind.REFUSED)
                .matches(problem -> sample.fold().size() == before);
    }
}

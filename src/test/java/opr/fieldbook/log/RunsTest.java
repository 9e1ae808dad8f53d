package opr.fieldbook.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RunsTest {

    @Test
    void aBrokenLawIsReportedWithItsSeedAndOnlyTheActionsItNeeds() {
        assertThatThrownBy(() -> Runs.check(50, 1, (laptops, random) ->
                        assertThat(laptops.written()).isEmpty()))
                .isInstanceOf(AssertionError.class)
                .hasMessageMatching("(?s)seed 1, actions \\[-?\\d+]: .*");
    }
}

package opr.fieldbook.domain.team;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

    @ParameterizedTest
    @CsvSource({
        "Inspector A, IA",
        "'  jane   q. public ', JQP",
        "Jean-Luc von der Heide, JLH",
        "Mo, M",
        "'', ''",
        "'- .', ''",
    })
    void areTheFirstLetters(String name, String initials) {
        assertThat(Initials.of(name)).isEqualTo(initials);
    }
}

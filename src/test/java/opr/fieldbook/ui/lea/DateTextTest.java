package opr.fieldbook.ui.lea;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 9);

    @ParameterizedTest
    @ValueSource(strings = {"3/9/2027", "03/09/2027", "2027-03-09", "Mar 9, 2027", "mar 9 2027", " March 9,  2027 ", "Mar. 9, 2027"})
    void isReadAsPeopleWriteIt(String typed) {
        assertThat(DateText.read(typed)).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2/30/2027", "13/1/2027", "3/9", "3/9/27", "9 March", "1/1/0001"})
    void whatIsNoDayIsNotRead(String typed) {
        assertThat(DateText.read(typed)).isEmpty();
    }

    @Test
    void isShownAsEverywhere() {
        assertThat(DateText.of(DAY)).isEqualTo("Mar 9, 2027");
    }
}

package opr.fieldbook.ui.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnlockMessageTest {

    @Test
    void ofSeveralSentencesTheFirstStandsOut() {
        assertThat(UnlockMessage.of("It does not open. Try another. Or wait."))
                .isEqualTo(new UnlockMessage("It does not open.", "Try another. Or wait."));
        assertThat(UnlockMessage.of("library.key is missing.")).isEqualTo(new UnlockMessage("library.key is missing.", ""));
    }

    @Test
    void aWrongPassphraseSaysWhenTheNextMayBeTried() {
        assertThat(UnlockMessage.wrong(7).rest()).contains("7 seconds");
        assertThat(UnlockMessage.wrong(1).rest()).contains("1 second").doesNotContain("seconds");
        assertThat(UnlockMessage.wrong(0).rest()).isNotEmpty().doesNotContain("second");
    }
}

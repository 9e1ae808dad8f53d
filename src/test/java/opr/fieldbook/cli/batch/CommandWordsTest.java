package opr.fieldbook.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandWordsTest {

    static Stream<Arguments> lines() {
        return Stream.of(
                Arguments.of("", List.of()),
                Arguments.of("   \t ", List.of()),
                Arguments.of("# a comment", List.of()),
                Arguments.of("answer X J-T-01 met # why", List.of("answer", "X", "J-T-01", "met")),
                Arguments.of("a#b c", List.of("a#b", "c")),
                Arguments.of("--note 'two words'", List.of("--note", "two words")),
                Arguments.of("'it''s'", List.of("its")),
                Arguments.of("\"Sheriff's \\\"Office\\\" \\$1 \\\\ \\n\"", List.of("Sheriff's \"Office\" $1 \\ \\n")),
                Arguments.of("a\\ b \\# \\'", List.of("a b", "#", "'")),
                Arguments.of("set F '' \"\"", List.of("set", "F", "", "")),
                Arguments.of("--title=\"a b\"c", List.of("--title=a bc")));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void splitsAsAShellDoes(String line, List<String> words) throws CommandWords.Unfinished {
        assertThat(CommandWords.of(line)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'open", "\"open", "\"open\\\"", "say 'x' \"y"})
    void anOpenQuoteIsRefused(String line) {
        assertThatThrownBy(() -> CommandWords.of(line)).hasMessageContaining("quotation mark");
    }

    @Test
    void aLastBackslashIsRefused() {
        assertThatThrownBy(() -> CommandWords.of("a \\")).hasMessageContaining("backslash");
    }
}

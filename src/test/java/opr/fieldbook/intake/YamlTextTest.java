package opr.fieldbook.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import opr.fieldbook.base.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class YamlTextTest {

    @Test
    void foldedTextQuotedNumbersAndFlowListsAreRead() {
        JsonNode tree = YamlText.tree("x.yaml", "a: >-\n  one\n  two\nb: [\"1\", 2, true]\n");
        assertThat(tree.path("a").stringValue()).isEqualTo("one two");
        assertThat(tree.path("b").get(0).isString()).isTrue();
        assertThat(tree.path("b").get(1).intValue()).isEqualTo(2);
        assertThat(tree.path("b").get(2).booleanValue()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: &x [1]       | line 1 | to be written out",
                "a: 1;b: *x      | line 2 | to be written out",
                "a: !!set {b}    | line 1 | to be written out",
                "a: 1;---;b: 2   | line 3 | second document",
                "a: 1;a: 2       | line 2 | Duplicate",
                "a: [1;b: 2      | line 2 | readable YAML",
                "'a: ''open'     | line 1 | readable YAML",
            })
    void whatIsNotPlainIsRefusedWithItsLine(String text, String line, String reason) {
        assertRefused(text.replace(";", "\n"), line, reason);
    }

    @Test
    void aliasesCannotSwellASmallFile() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            String before = "*a" + (i - 1);
            bomb.append("a%d: &a%d [%s, %s, %s, %s]\n".formatted(i, i, before, before, before, before));
        }
        assertRefused(bomb.toString(), "line 1", "anchors");
    }

    @Test
    void deepNestingAndHugeFilesAreRefused() {
        assertRefused("[".repeat(50_000), "line 1", "deeply");
        assertThatThrownBy(() -> YamlText.tree("x.yaml", "#".repeat(8_000_001)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("too large");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatThrownBy(() -> YamlText.tree("x.yaml", "# nothing\n"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("x.yaml");
    }

    private static void assertRefused(String text, String line, String reason) {
        assertThatThrownBy(() -> YamlText.tree("x.yaml", text))
                .isInstanceOf(Problem.class)
                .hasMessageStartingWith("x.yaml, " + line)
                .hasMessageContaining(reason);
    }
}

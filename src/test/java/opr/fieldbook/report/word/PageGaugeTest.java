package opr.fieldbook.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageGaugeTest {

    @Test
    void headingsOnNewPagesCountUp() {
        assertThat(pages(paper -> {
                    paper.section("One", false);
                    paper.section("Two", true);
                    paper.section("Three", false);
                    paper.section("Four", true);
                }))
                .containsExactly(1, 2, 2, 3);
    }

    @Test
    void fiftyLinesFillAPageAndAHeadingStaysWithWhatFollows() {
        // A page has 12,960 twips; a line of Body with its space 389.
        assertThat(pages(paper -> {
                    IntStream.range(0, 33).forEach(line -> paper.paragraph(WordStyle.BODY, "Line " + line));
                    paper.section("At the foot there is no room for it", false);
                    paper.paragraph(WordStyle.BODY, "Text");
                }))
                .containsExactly(2);
    }

    @Test
    void longTextsAndRowsRunOnOverPages() {
        // 209 lines, then 101 rows of 355 twips.
        assertThat(pages(paper -> {
                    paper.paragraph(WordStyle.BODY, "word and another word ".repeat(900));
                    paper.section("After prose", false);
                    Grid grid = new Grid(paper, "Rows", 2000, 7360).head("Item", "Text");
                    IntStream.range(0, 100).forEach(row -> grid.texts(List.of("J-T-" + row, "Text")));
                    paper.section("After rows", false);
                }))
                .containsExactly(5, 8);
    }

    private static List<Integer> pages(Consumer<Paper> content) {
        try (WordTemplate template = WordTemplate.builtIn()) {
            Paper paper = new Paper(template);
            content.accept(paper);
            Map<String, Integer> pages = new PageGauge(template).pages(paper.body());
            return paper.places().stream().map(place -> pages.get(place.bookmark())).toList();
        }
    }
}

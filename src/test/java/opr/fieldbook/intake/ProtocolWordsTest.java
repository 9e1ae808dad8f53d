package opr.fieldbook.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import opr.fieldbook.domain.protocol.Category;
import opr.fieldbook.domain.protocol.Citation;
import opr.fieldbook.domain.protocol.InterviewRole;
import opr.fieldbook.domain.protocol.Item;
import opr.fieldbook.domain.protocol.Protocol;
import opr.fieldbook.domain.protocol.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No motive, no legal conclusion about a person, no remedy, and one name for each thing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProtocolWordsTest {

    private final Shipped shipped = new Shipped();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "should",
                "ought",
                "fail",
                "fails",
                "failed",
                "failing",
                "failure",
                "violator",
                "violators",
                "offender",
                "illegal",
                "illegally",
                "illegals",
                "AOC",
                "he",
                "she",
                "him",
                "his",
                "her",
                "hers",
                "agency",
                "agencies",
                "guilty",
                "culprit",
                "recommend",
                "recommends",
                "recommendation",
                "remedy",
                "afterwards",
                "cancelled"
            })
    void wordsThatDoNotBelongInAProtocol(String word) {
        Pattern pattern = Pattern.compile("\\b" + word + "\\b", word.equals("AOC") ? 0 : Pattern.CASE_INSENSITIVE);
        assertThat(texts().filter(text -> pattern.matcher(text).find())).isEmpty();
    }

    @Test
    void alienStandsOnlyInTitlesOfForms() {
        Pattern alien = Pattern.compile("\\baliens?\\b", Pattern.CASE_INSENSITIVE);
        Pattern title = Pattern.compile("Warrant for Arrest of Alien|Record of Deportable/Inadmissible Alien");
        assertThat(texts().filter(text ->
                        alien.matcher(title.matcher(text).replaceAll("")).find()))
                .isEmpty();
    }

    @Test
    void theFieldOfficeAndTheDirectivesAreNamedInFull() {
        Pattern office = Pattern.compile("(?<!ICE )[Ff]ield office");
        Pattern directive = Pattern.compile("(?<!ICE Directive )\\b(11152|13004|13001|16001|10074)\\.\\d");
        assertThat(texts().filter(text -> office.matcher(text).find())).isEmpty();
        assertThat(texts().map(text -> text.replace("ICE Directives 13001.1 and 13004.2", ""))
                        .filter(text -> directive.matcher(text).find()))
                .isEmpty();
    }

    @Test
    void openingWordsToDetaineesSayWhatTheRulingsAsk() {
        for (Protocol protocol : shipped.protocols()) {
            Protocol.Opening opening = Objects.requireNonNull(protocol.opening());
            assertThat(opening.detainee())
                    .contains("not part of your case", "neither help nor harm it", "you may stop at any time")
                    .contains("cannot promise who may later be given these notes")
                    .contains("Which language");
            assertThat(opening.detaineeSpanish())
                    .contains("no es parte de su caso", "ni perjudicar", "puede parar en cualquier momento")
                    .contains("No podemos prometer");
            assertThat(opening.rules()).hasSizeGreaterThan(10);
        }
    }

    @Test
    void aRowIsOnePlainStatementOrQuestion() {
        for (Protocol protocol : shipped.protocols()) {
            for (Item item : protocol.items()) {
                boolean interview = item.script() != null;
                assertThat(item.text())
                        .as(item.id())
                        .hasSizeLessThanOrEqualTo(110)
                        .matches("[A-Z0-9\"].*");
                assertThat(item.text().endsWith("?")).as(item.id()).isEqualTo(interview);
                assertThat(item.text()).as(item.id()).doesNotEndWith(".");
            }
        }
    }

    private Stream<String> texts() {
        List<String> all = new ArrayList<>();
        for (Protocol protocol : shipped.protocols()) {
            all.addAll(List.of(protocol.title(), protocol.product()));
            protocol.sections().stream().map(Section::title).forEach(all::add);
            protocol.roles().stream().map(InterviewRole::title).forEach(all::add);
            protocol.items().forEach(item -> Shipped.words(item).forEach(text -> all.add(item.id() + ": " + text)));
            protocol.categories().stream().map(Category::name).forEach(all::add);
            protocol.citations().stream().map(Citation::demands).forEach(all::add);
            Protocol.Opening opening = Objects.requireNonNull(protocol.opening());
            all.addAll(List.of(opening.staff(), opening.detainee()));
            all.addAll(opening.rules());
        }
        return all.stream();
    }
}

package opr.fieldbook.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opr.fieldbook.domain.protocol.AnswerForm;
import opr.fieldbook.domain.protocol.Component;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.InterviewRole;
import opr.fieldbook.domain.protocol.Item;
import opr.fieldbook.domain.protocol.Party;
import opr.fieldbook.domain.protocol.Protocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Which items the two protocols hold and how each is marked, item by item as the specification settles it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProtocolItemsTest {

    private final Shipped shipped = new Shipped();

    @Test
    void everyItemIsThereAndNoOther() {
        assertThat(ids(shipped.jem(), item -> true))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(numbered("J-T", 37), numbered("J-D", 65), numbered("J-I", 56))
                                .flatMap(List::stream)
                                .toList());
        assertThat(ids(shipped.wso(), item -> true))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(numbered("W-T", 27), numbered("W-D", 32), numbered("W-I", 35))
                                .flatMap(List::stream)
                                .toList());
    }

    @Test
    void addedItemsStandWhereTheyBelong() {
        assertItem("J-D-61", "SYS", Component.DOCUMENTS, "queries");
        assertItem("J-D-62", "DET", Component.DOCUMENTS, "canceled");
        assertItem("J-D-63", "PRO", Component.DOCUMENTS, "fear");
        assertItem("J-D-64", "PRO", Component.DOCUMENTS, "Minors");
        assertItem("J-D-65", "OTH", Component.DOCUMENTS, "beyond");
        assertItem("J-I-54", "STC", Component.INTERVIEWS, "steering");
        assertItem("J-I-55", "FUP", Component.INTERVIEWS, "last inspection");
        assertItem("J-I-56", "OTH", Component.INTERVIEWS, "beyond");
        assertItem("W-D-32", "OTH", Component.DOCUMENTS, "beyond");
        assertItem("W-I-34", "SUP", Component.INTERVIEWS, "leadership");
        assertItem("W-I-35", "OTH", Component.INTERVIEWS, "beyond");
    }

    private void assertItem(String id, String topic, Component component, String word) {
        Item item = shipped.item(id);
        Protocol protocol = id.startsWith("J") ? shipped.jem() : shipped.wso();
        assertThat(item.topic()).as(id).isEqualTo(topic);
        assertThat(protocol.componentOf(item)).as(id).isEqualTo(component);
        assertThat(item.text()).as(id).contains(word);
    }

    @Test
    void oneRequirementIsOneFindingThoughSeveralItemsTouchIt() {
        List<List<String>> groups = List.of(
                List.of("J-T-02", "J-T-03"),
                List.of("J-T-12", "J-I-28"),
                List.of("J-T-13", "J-D-17", "J-I-24"),
                List.of("J-D-15", "J-D-18"),
                List.of("J-T-28", "J-D-27", "J-I-13", "J-I-38"),
                List.of("J-T-31", "J-D-36"),
                List.of("W-D-06", "W-D-07"));
        Map<String, List<String>> expected = new TreeMap<>();
        groups.forEach(group -> group.forEach(id -> expected.put(
                id, group.stream().filter(other -> !other.equals(id)).sorted().toList())));
        Map<String, List<String>> actual = new TreeMap<>();
        shipped.items().stream()
                .filter(item -> !item.sameAs().isEmpty())
                .forEach(item ->
                        actual.put(item.id(), item.sameAs().stream().sorted().toList()));
        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void informationItemsAreExactlyTheseAndCountNothing() {
        assertThat(ids(item -> item.marks().information()))
                .isEqualTo(set("J-D-38 J-D-43 J-I-01 J-I-02 J-I-05 J-I-06 J-I-21 J-I-37 J-I-38 J-I-51"
                        + " W-I-01 W-I-02 W-I-03 W-I-04 W-I-05 W-I-06 W-I-11 W-I-31 W-D-07"));
    }

    @Test
    void itemsThatOneStatementDoesNotSettleAreExactlyThese() {
        assertThat(ids(item -> item.marks().corroborate()))
                .isEqualTo(set("J-I-07 J-I-08 J-I-15 J-I-25 J-I-28 J-I-40 J-I-42 J-I-43 J-I-45 J-I-53"
                        + " W-I-07 W-I-13 W-I-14 W-I-19 W-I-21 W-I-27 W-I-31 W-I-33"));
    }

    @Test
    void oneCaseIsFollowedThroughTheProcessingItems() {
        assertThat(ids(shipped.jem(), item -> item.marks().oneCase()))
                .isEqualTo(set("J-T-09 J-T-10 J-T-11 J-T-22 J-T-23 J-T-24 J-T-25 J-T-26 J-T-27 J-T-29"));
        assertThat(ids(shipped.wso(), item -> item.marks().oneCase()))
                .as("one service followed from release to return of the warrant")
                .isEqualTo(ids(shipped.wso(), item -> item.section().equals("service")));
    }

    @Test
    void categoriesAreThoseOfTheRulings() {
        assertThat(ids(item -> "D-DET".equals(item.defaults().category()))).isEqualTo(set("J-I-33"));
        assertCategory("D-PRO", "J-T-29 J-D-28 J-D-29 J-D-30 J-I-53 W-I-33");
        assertCategory("D-OTH", "J-D-03 J-D-16 J-I-45 W-D-03");
        assertCategory("A-OTH", "J-D-51");
        assertThat(shipped.item("J-D-52").topic()).isEqualTo("ICM");
        assertThat(shipped.item("J-D-52").defaults().category()).isEqualTo("D-I-CMP");
    }

    private void assertCategory(String category, String ids) {
        for (String id : set(ids)) {
            assertThat(shipped.item(id).defaults().category()).as(id).isEqualTo(category);
        }
    }

    @Test
    void steeringPapersBeginAsAnAreaOfConcernOfBoth() {
        Item.Defaults papers = shipped.item("J-D-56").defaults();
        assertThat(papers.typical()).isEqualTo(FindingClass.AREA_OF_CONCERN);
        assertThat(papers.category()).isEqualTo("A-STC");
        assertThat(papers.party()).isEqualTo(Party.JOINT);
    }

    @Test
    void itemsThatVerifyEarlierFindingsCountNothingThemselves() {
        for (String id : List.of("J-D-60", "W-D-31")) {
            assertThat(shipped.item(id).defaults().typical()).as(id).isEqualTo(FindingClass.WORKING_NOTE);
            assertThat(shipped.item(id).defaults().category()).as(id).isNull();
        }
    }

    @Test
    void theCaseSampleItemNamesItsAttributes() {
        assertThat(shipped.item("J-D-24").guidance().check()).contains("attributes 1, 3, 10, 11, 15 and 18 to 21");
    }

    @Test
    void suspensionCandidatesWaitForTheClause() {
        for (Item item : shipped.items()) {
            if ("D-I-SUS".equals(item.defaults().category())) {
                assertThat(item.guidance().caution())
                        .as(item.id())
                        .isNotNull()
                        .containsAnyOf("clause")
                        .containsAnyOf("time limit", "days it allows");
            }
        }
    }

    @Test
    void citizenshipItemsStartAsAreasOfConcernAndAreNeverAskedOfDetaineesAsClaims() {
        for (Item item : shipped.items()) {
            if (item.topic().equals("USC")) {
                assertThat(item.defaults().typical()).as(item.id()).isEqualTo(FindingClass.AREA_OF_CONCERN);
            }
        }
        for (Item item : detaineeItems()) {
            Item.Script script = Objects.requireNonNull(item.script());
            String asked = (script.question() + " " + script.spanish() + " " + String.join(" ", script.followUps())
                            + " " + item.text())
                    .toLowerCase();
            assertThat(asked)
                    .as(item.id())
                    .doesNotContain(
                            "citizen", "ciudadan", "nationality", "nacionalidad", "status", "charge", "sentence")
                    .doesNotContain("country are you", "how did you come", "were you given");
        }
        assertThat(Objects.requireNonNull(shipped.item("J-I-50").script()).question())
                .contains("where you were born");
        assertThat(Objects.requireNonNull(shipped.item("W-I-32").script()).question())
                .contains("where you were born");
    }

    @Test
    void questionsToDetaineesHaveSpanishAndAreNotGradedKnowledge() {
        assertThat(detaineeItems()).hasSize(13);
        for (Item item : detaineeItems()) {
            Item.Script script = Objects.requireNonNull(item.script());
            assertThat(script.spanish()).as(item.id()).contains("¿").isNotEqualTo(script.question());
            assertThat(script.spanish().chars().filter(c -> c == '?').count())
                    .as(item.id())
                    .isEqualTo(script.spanish().chars().filter(c -> c == '¿').count());
            assertThat(script.answerForm()).as(item.id()).isNotEqualTo(AnswerForm.KNOWLEDGE);
        }
    }

    private List<Item> detaineeItems() {
        return shipped.protocols().stream()
                .flatMap(protocol -> protocol.items().stream().filter(item -> isDetaineeItem(protocol, item)))
                .toList();
    }

    private static boolean isDetaineeItem(Protocol protocol, Item item) {
        return item.script() != null
                && protocol.roles().stream()
                        .filter(InterviewRole::detainee)
                        .anyMatch(role -> role.key().equals(item.script().role()));
    }

    @Test
    void theTenRolesOfAJailInspectionAreThere() {
        assertThat(shipped.jem().roles())
                .extracting(InterviewRole::key)
                .containsExactly(
                        "fod",
                        "supervisor",
                        "leadership",
                        "jail",
                        "dio",
                        "booking",
                        "complaints",
                        "training",
                        "it",
                        "detainee");
    }

    private TreeSet<String> ids(Predicate<Item> which) {
        TreeSet<String> ids = new TreeSet<>();
        shipped.protocols().forEach(protocol -> ids.addAll(ids(protocol, which)));
        return ids;
    }

    private static TreeSet<String> ids(Protocol protocol, Predicate<Item> which) {
        TreeSet<String> ids = new TreeSet<>();
        protocol.items().stream().filter(which).map(Item::id).forEach(ids::add);
        return ids;
    }

    private static TreeSet<String> set(String ids) {
        return new TreeSet<>(List.of(ids.split(" ")));
    }

    private static List<String> numbered(String prefix, int last) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(n -> "%s-%02d".formatted(prefix, n))
                .toList();
    }
}

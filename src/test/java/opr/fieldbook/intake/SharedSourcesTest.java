package opr.fieldbook.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import opr.fieldbook.domain.protocol.Category;
import opr.fieldbook.domain.protocol.Citation;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.Party;
import opr.fieldbook.domain.protocol.Protocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharedSourcesTest {

    /** The rows of GAO-21-186, tables 2 and 3, in printed order; the row printed twice in table 2 stands once. */
    private static final List<String> TABLE_2 = List.of(
            "D-TRN", "D-CMP", "D-INT", "D-STC", "D-STA", "D-SEC", "D-DET", "D-PRO", "D-I-TRN", "D-I-SUS", "D-I-CMP",
            "D-I-SYS", "D-I-AUT");

    private static final List<String> TABLE_3 =
            List.of("A-INT", "A-PRO", "A-USC", "A-CMP", "A-I-CMP", "A-I-USC", "A-SEC", "A-STC", "A-OTH");

    private final List<Protocol> protocols = new Shipped().protocols();
    private final Protocol protocol = protocols.getFirst();

    @Test
    void bothProtocolsShareSourcesAndCategories() {
        assertThat(protocols.getLast().citations()).isEqualTo(protocol.citations());
        assertThat(protocols.getLast().categories()).isEqualTo(protocol.categories());
    }

    @Test
    void everyRowOfThePrintedTablesIsACategory() {
        assertThat(codes("2")).isEqualTo(TABLE_2);
        assertThat(codes("3")).isEqualTo(TABLE_3);
        assertThat(codes(null)).containsExactly("D-OTH", "D-I-OTH");
    }

    private List<String> codes(String table) {
        return protocol.categories().stream()
                .filter(category -> Objects.equals(category.table(), table))
                .map(Category::code)
                .toList();
    }

    @Test
    void theClassIsTheOneTheCodeBeginsWith() {
        for (Category category : protocol.categories()) {
            assertThat(category.findingClass())
                    .as(category.code())
                    .isEqualTo(
                            category.code().startsWith("D-") ? FindingClass.DEFICIENCY : FindingClass.AREA_OF_CONCERN);
        }
    }

    @Test
    void aCategoryTakesThePartyOfItsRow() {
        for (Category category : protocol.categories()) {
            boolean either = List.of("D-OTH", "A-SEC", "A-STC", "A-OTH").contains(category.code());
            boolean ice = category.code().contains("-I-");
            assertThat(category.allows(Party.ICE)).as(category.code()).isEqualTo(either || ice);
            assertThat(category.allows(Party.LEA)).as(category.code()).isEqualTo(either || !ice);
        }
    }

    @Test
    void onlyInformationSecurityAndSteeringConcernsAreJoint() {
        assertThat(protocol.categories().stream().filter(Category::joint).map(Category::code))
                .containsExactly("A-SEC", "A-STC");
        assertThat(protocol.categories().stream()
                        .filter(category -> category.allows(Party.JOINT))
                        .map(Category::code))
                .containsExactly("A-SEC", "A-STC");
    }

    @Test
    void aDeficiencyOnIcesCitizenshipDutyNeedsTheChief() {
        assertThat(protocol.categories().stream().filter(Category::needsChief).map(Category::code))
                .containsExactly("D-I-OTH");
    }

    @Test
    void theDetainerCategorySaysWhatItIsFor() {
        JsonNode tree =
                YamlText.tree("taxonomy.yaml", Objects.requireNonNull(BuiltInProtocols.resource("taxonomy.yaml")));
        String note = "";
        for (JsonNode category : tree.path("categories")) {
            if (category.path("code").stringValue().equals("D-DET")) {
                note = category.path("note").stringValue();
            }
        }
        assertThat(note).contains("Only for officers who do not know", "J-I-33", "D-PRO", "twice");
    }

    @Test
    void everyMoaClauseAndEveryDirectiveInUseCanBeCited() {
        assertThat(protocol.citations())
                .extracting(Citation::key)
                .contains(
                        "M-PAR", "M-AUT", "M-FUN", "M-DET", "M-NOM", "M-TRN", "M-CRT", "M-COS", "M-SUP", "M-REP",
                        "M-INT", "M-LIA", "M-CIV", "M-CMP", "M-STC", "M-OUT", "M-REL", "M-MOD", "M-DUR", "M-APA",
                        "M-APB", "M-SOP")
                .contains("ICE-11152.1", "ICE-13004.2", "ICE-13001.1", "ICE-16001.2", "ICE-10074.2")
                .contains("SIA", "DHS-SPII", "CFR-287.5", "CFR-287.7", "CFR-236.1E", "SEC-504", "USC-1357G");
    }

    @Test
    void directivesCarryTheDatesThatWerePrinted() {
        TreeMap<String, String> dates = new TreeMap<>();
        protocol.citations().stream()
                .filter(citation -> citation.source() == Citation.Source.ICE_POLICY)
                .forEach(citation -> dates.put(citation.shortTitle(), citation.date()));
        assertThat(dates)
                .containsEntry("ICE Directive 11152.1", "2010-12-07")
                .containsEntry("ICE Directive 13001.1", "2012-02-24")
                .containsEntry("ICE Directive 13004.2", "2017-07-05")
                .containsEntry("ICE Directive 16001.2", "2015-11-10")
                .containsEntry("ICE Directive 10074.2", "2017-03-24")
                .hasSize(5);
    }

    @Test
    void policiesWhoseWordingIsNotPublicAskForIt() {
        assertThat(protocol.citations().stream().filter(Citation::textNeeded).map(Citation::key))
                .containsExactlyInAnyOrder("ICE-11152.1", "ICE-13004.2", "ICE-13001.1", "SIA");
    }
}

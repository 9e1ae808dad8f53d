package opr.fieldbook.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.protocol.AnswerForm;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.Item;
import opr.fieldbook.domain.protocol.Party;
import opr.fieldbook.domain.protocol.Protocol;
import opr.fieldbook.domain.protocol.Traits;
import opr.fieldbook.domain.protocol.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtocolYamlTest {

    private static final String TOUR = "jem/tour.yaml";

    @Test
    void anItemIsReadWhole() {
        Item item =
                new ProtocolYaml(new ChangedFiles()).read("jem").item("J-T-02").orElseThrow();
        assertThat(item.section()).isEqualTo("processing-area");
        assertThat(item.text()).isEqualTo("A 287(g) complaint poster hangs in the processing area");
        assertThat(item.guidance().how()).hasSize(3);
        assertThat(item.guidance().check())
                .startsWith("The program's complaint poster")
                .doesNotContain("\n");
        assertThat(item.defaults().category()).isEqualTo("D-CMP");
        assertThat(item.defaults().typical()).isEqualTo(FindingClass.DEFICIENCY);
        assertThat(item.defaults().party()).isEqualTo(Party.LEA);
        assertThat(item.defaults().verification()).isEqualTo(Verification.SITE);
        assertThat(item.defaults().requirements()).containsExactly("M-CMP", "M-APB");
        assertThat(item.marks()).isEqualTo(new Item.Marks(true, false, true, false, false, false));
        assertThat(item.script()).isNull();
        assertThat(item.sameAs()).containsExactly("J-T-03");
    }

    @Test
    void aQuestionToADetaineeIsReadWithItsSpanishWords() {
        Item.Script script = new ProtocolYaml(new ChangedFiles())
                .read("jem")
                .item("J-I-51")
                .orElseThrow()
                .script();
        assertThat(script).isNotNull();
        assertThat(script.role()).isEqualTo("detainee");
        assertThat(script.spanish()).startsWith("¿");
        assertThat(script.answerForm()).isEqualTo(AnswerForm.FREE);
    }

    @Test
    void traitsDistinguishTheModels() {
        ProtocolYaml yaml = new ProtocolYaml(new ChangedFiles());
        assertThat(yaml.read("jem").traits()).isEqualTo(new Traits(true, true, 24, true, false));
        assertThat(yaml.read("wso").traits()).isEqualTo(new Traits(false, false, null, false, true));
    }

    @Test
    void theWordsNoteAndBothAreReadAsWorkingNoteAndJoint() {
        Protocol protocol = new ProtocolYaml(new ChangedFiles()).read("jem");
        Item.Defaults earlier = protocol.item("J-D-60").orElseThrow().defaults();
        assertThat(earlier.typical()).isEqualTo(FindingClass.WORKING_NOTE);
        assertThat(earlier.party()).isEqualTo(Party.JOINT);
        assertThat(protocol.category("D-OTH").orElseThrow().party()).isEqualTo(Party.JOINT);
    }

    @Test
    void aProtocolWithoutInterviewsNeedsNoOpeningWords() {
        ChangedFiles files =
                new ChangedFiles().with("tfm/protocol.yaml", """
                    model: TFM
                    title: Task Force Model
                    product: Compliance Inspection
                    version: "1"
                    traits: { owner: opr }
                    sections: [{ key: good-practice, component: tour, title: Seen, place: Anywhere }]
                    """).with("tfm/tour.yaml", lastItemOf("jem/tour.yaml"));
        Protocol protocol = new ProtocolYaml(files).read("tfm");
        assertThat(protocol.opening()).isNull();
        assertThat(protocol.items()).extracting(Item::id).containsExactly("J-T-37");
    }

    private static String lastItemOf(String path) {
        String text = BuiltInProtocols.resource(path);
        assertThat(text).isNotNull();
        return text.substring(text.lastIndexOf("- id:"));
    }

    /** What is changed in J-T-01 and around it, and what the refusal must name. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "category: A-OTH | categorie: A-OTH | jem/tour.yaml, J-T-01, categorie | not known",
                "topic: FAC | topic: FAQ | jem/tour.yaml, J-T-01, topic | FAQ",
                "section: processing-area | section: elsewhere | jem/tour.yaml, J-T-01, section | elsewhere",
                "section: processing-area | section: complaints | jem/tour.yaml, J-T-01, section | another component",
                "requirements: [M-FUN, M-SOP] | requirements: [M-FUN, M-NIL] | jem/tour.yaml, J-T-01, requirements |"
                        + " M-NIL",
                "requirements: [M-FUN, M-SOP] | requirements: [M-FUN, M-FUN] | jem/tour.yaml, J-T-01, requirements |"
                        + " twice",
                "category: A-OTH | category: A-NIL | jem/tour.yaml, J-T-01, category | A-NIL",
                "category: A-OTH | category: D-OTH | jem/tour.yaml, J-T-01, category | D-OTH",
                "category: A-OTH | category: A-I-USC | jem/tour.yaml, J-T-01, party | A-I-USC",
                "class: area-of-concern | class: concern | jem/tour.yaml, J-T-01, class | area-of-concern",
                "party: lea | party: joint | jem/tour.yaml, J-T-01, party | both",
                "verify: site | verify: 1 | jem/tour.yaml, J-T-01, verify | text",
                "per_facility: true | per_facility: maybe | jem/tour.yaml, J-T-01, per_facility | true or false",
                "photo: true | photo: null | jem/tour.yaml, J-T-01, photo | true or false",
                "id: J-T-01 | id: J-T-1 | jem/tour.yaml, J-T-1, id | J-T-02",
                "id: J-T-01 | id: J-D-01 | jem/tour.yaml, J-D-01, id | J-T-02",
                "id: J-T-01 | id: J-T-02 | jem/tour.yaml, J-T-02, id | twice",
                "text: Immigration | text: Every one of the many and various immigration | jem/tour.yaml, J-T-01, text"
                        + " | 110",
                "text: Immigration | texts: Immigration | jem/tour.yaml, J-T-01, texts | not known",
                "id: J-T-01 | position: 1 | jem/tour.yaml, item 1, position | not known",
                "same_as: [J-T-03] | same_as: [J-T-99] | jem/tour.yaml, J-T-02, same_as | J-T-99",
                "same_as: [J-T-03] | same_as: [J-T-04] | jem/tour.yaml, J-T-02, same_as | J-T-04",
                "same_as: [J-T-03] | same_as: [J-T-02] | jem/tour.yaml, J-T-02, same_as | J-T-02",
            })
    void aChangedTourFileIsRefusedByFileItemAndField(String words, String instead, String where, String what) {
        assertRefused(new ChangedFiles().with(TOUR, words, instead), where, what);
    }

    @Test
    void aCheckOfOneSentenceIsRefused() {
        ChangedFiles files =
                new ChangedFiles().with(TOUR, "check: >-", "check: Too short, p. 3 in the U.S. only.\n  caution: >-");
        assertRefused(files, "jem/tour.yaml, J-T-01, check", "2 sentences");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "jem/interviews.yaml | role: fod | role: chief | jem/interviews.yaml, J-I-01, role | chief",
                "jem/interviews.yaml | role: fod | role: detainee | jem/interviews.yaml, J-I-01, question_es | missing",
                "jem/interviews.yaml | answer_form: free | answer_form: scale | jem/interviews.yaml, J-I-01,"
                        + " answer_form | knowledge",
                "jem/interviews.yaml | question_es: | photo: true # | jem/interviews.yaml, J-I-47, photo | not known",
                "jem/protocol.yaml | version: \"2026.1\" | version: 2026.1 | jem/protocol.yaml, JEM, version |"
                        + " quotation marks",
                "jem/protocol.yaml | cycle_months: 24 | cycle_months: 0 | jem/protocol.yaml, traits, cycle_months |"
                        + " above zero",
                "jem/protocol.yaml | owner: opr | owner: ero | jem/protocol.yaml, traits, owner | choose, opr",
                "jem/protocol.yaml | key: one-case | key: equipment | jem/protocol.yaml, equipment, key | twice",
                "jem/protocol.yaml | component: tour | component: walk | jem/protocol.yaml, processing-area, component"
                        + " | walk",
                "jem/protocol.yaml | key: fod, title | key: chief, title | jem/interviews.yaml, J-I-01, role | fod",
                "jem/opening.yaml | text_es: | texto: | jem/opening.yaml, detainee, texto | not known",
                "taxonomy.yaml | code: D-CMP | code: D-TRN | taxonomy.yaml, D-TRN, code | twice",
                "taxonomy.yaml | needs_chief: true | needs_chief: 1 | taxonomy.yaml, D-I-OTH, needs_chief | true or"
                        + " false",
                "taxonomy.yaml | deficiency_lea: D-PRO | deficiency_lea: A-PRO | taxonomy.yaml, AUT, deficiency_lea |"
                        + " A-PRO",
                "taxonomy.yaml | gao_table: \"2\" | gao_table: none | taxonomy.yaml, D-TRN, gao_row | rolls up",
                "citations.yaml | kind: moa | kind: memo | citations.yaml, M-PAR, kind | memo",
                "citations.yaml | date: \"2010-12-07\" | date: \"7 Dec 2010\" | citations.yaml, ICE-11152.1, date | 7"
                        + " Dec 2010",
                "citations.yaml | text_needed: true | text_need: true | citations.yaml, ICE-11152.1, text_need |"
                        + " text_needed",
            })
    void otherChangedFilesAreRefusedByFileItemAndField(
            String path, String words, String instead, String where, String what) {
        assertRefused(new ChangedFiles().with(path, words, instead), where, what);
    }

    @Test
    void aSectionWithoutItemsIsRefused() {
        ChangedFiles files = new ChangedFiles()
                .with(
                        "jem/protocol.yaml",
                        "sections:",
                        "sections:\n  - { key: roof, component: tour, title: Roof, place: Roof }");
        assertRefused(files, "jem/protocol.yaml, roof, sections", "no items");
    }

    @Test
    void aMissingFileIsRefusedByName() {
        assertThatThrownBy(() -> new ProtocolYaml(path -> null).read("jem"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("jem/protocol.yaml");
    }

    private static void assertRefused(ProtocolFiles files, String where, String what) {
        assertThatThrownBy(() -> new ProtocolYaml(files).read("jem"))
                .isInstanceOf(Problem.class)
                .hasMessageStartingWith(where + ":")
                .hasMessageContaining(what)
                .hasMessageEndingWith("The protocol was not read.");
    }
}

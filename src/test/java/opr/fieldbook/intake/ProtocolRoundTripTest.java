package opr.fieldbook.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.Item;
import opr.fieldbook.domain.protocol.Protocol;
import opr.fieldbook.domain.protocol.ProtocolField;
import opr.fieldbook.domain.protocol.Wording;
import opr.fieldbook.log.Value;
import opr.fieldbook.log.ValueCoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A protocol travels inside an inspection's log and comes out as it went in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProtocolRoundTripTest {

    private final Shipped shipped = new Shipped();

    @Test
    void aProtocolComesOutOfTheLogAsItWentIn() {
        for (Protocol protocol : shipped.protocols()) {
            Value value = ProtocolField.CONTENT.codec().write(protocol);
            byte[] bytes = ValueCoding.encode(value);
            Value decoded = ValueCoding.decode(bytes);
            assertThat(decoded).isEqualTo(value);
            assertThat(ProtocolField.CONTENT.codec().read(decoded)).isEqualTo(protocol);
            assertThat(ValueCoding.encode(decoded)).isEqualTo(bytes);
        }
    }

    @Test
    void readingTwiceGivesTheSameBytes() {
        for (Protocol protocol : shipped.protocols()) {
            Protocol again = new BuiltInProtocols().find(protocol.model());
            assertThat(ValueCoding.encode(ProtocolField.CONTENT.codec().write(again)))
                    .isEqualTo(ValueCoding.encode(ProtocolField.CONTENT.codec().write(protocol)));
        }
    }

    @Test
    void everyItemHasAWordingOfItsOwn() {
        Map<String, String> byHash = new TreeMap<>();
        for (Item item : shipped.items()) {
            assertThat(byHash.put(Wording.hash(item), item.id())).as(item.id()).isNull();
        }
    }

    @Test
    void theWordingChangesWithAnyPartThatCanChangeAnAnswer() {
        Item item = shipped.item("J-I-33");
        Item.Guidance guidance = item.guidance();
        Item.Defaults defaults = item.defaults();
        List<String> hashes = new ArrayList<>(List.of(
                Wording.hash(item),
                Wording.hash(with(item, item.text() + " ", guidance, defaults, item.script())),
                Wording.hash(with(item, item.text(), check(guidance, guidance.check() + " "), defaults, item.script())),
                Wording.hash(with(
                        item, item.text(), guidance, typical(defaults, FindingClass.AREA_OF_CONCERN), item.script())),
                Wording.hash(with(item, item.text(), guidance, category(defaults, "D-PRO"), item.script())),
                Wording.hash(with(item, item.text(), guidance, category(defaults, null), item.script())),
                Wording.hash(
                        with(item, item.text(), guidance, requirements(defaults, List.of("M-SOP")), item.script())),
                Wording.hash(with(item, item.text(), guidance, requirements(defaults, List.of()), item.script())),
                Wording.hash(with(item, item.text(), guidance, defaults, question(item.script(), "Other?")))));
        for (int i = 0; i < guidance.how().size(); i++) {
            List<String> how = new ArrayList<>(guidance.how());
            how.set(i, how.get(i) + " ");
            hashes.add(Wording.hash(with(item, item.text(), how(guidance, how), defaults, item.script())));
        }
        assertThat(hashes).doesNotHaveDuplicates().hasSize(9 + guidance.how().size());
    }

    @Test
    void theWordingStaysWhenOnlyTheEvidenceListGrows() {
        Item item = shipped.item("J-T-02");
        Item.Guidance more = new Item.Guidance(
                item.guidance().check(),
                item.guidance().how(),
                List.of("Anything"),
                item.guidance().source(),
                item.guidance().caution());
        assertThat(Wording.hash(with(item, item.text(), more, item.defaults(), item.script())))
                .isEqualTo(Wording.hash(item));
    }

    private static Item with(
            Item item, String text, Item.Guidance guidance, Item.Defaults defaults, Item.Script script) {
        return new Item(
                item.id(), item.section(), item.topic(), text, guidance, defaults, item.marks(), script, item.sameAs());
    }

    private static Item.Guidance check(Item.Guidance old, String check) {
        return new Item.Guidance(check, old.how(), old.evidence(), old.source(), old.caution());
    }

    private static Item.Guidance how(Item.Guidance old, List<String> how) {
        return new Item.Guidance(old.check(), how, old.evidence(), old.source(), old.caution());
    }

    private static Item.Defaults typical(Item.Defaults old, FindingClass typical) {
        return new Item.Defaults(old.category(), typical, old.party(), old.verification(), old.requirements());
    }

    private static Item.Defaults category(Item.Defaults old, String category) {
        return new Item.Defaults(category, old.typical(), old.party(), old.verification(), old.requirements());
    }

    private static Item.Defaults requirements(Item.Defaults old, List<String> requirements) {
        return new Item.Defaults(old.category(), old.typical(), old.party(), old.verification(), requirements);
    }

    private static Item.Script question(Item.Script old, String question) {
        return new Item.Script(old.role(), question, old.spanish(), old.followUps(), old.answerForm());
    }
}

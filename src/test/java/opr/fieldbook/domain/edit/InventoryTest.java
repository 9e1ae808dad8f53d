package opr.fieldbook.domain.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.field.Kind;
import opr.fieldbook.domain.field.Merge;
import opr.fieldbook.domain.field.Sensitivity;
import opr.fieldbook.domain.finding.FindingField;
import opr.fieldbook.log.Entity;
import org.junit.jupiter.api.Test;

class InventoryTest {

    private static final List<Field<?>> ALL = Inventory.all();

    @Test
    void eachFieldStandsInItOnceUnderKindAndName() {
        assertThat(ALL).hasSizeGreaterThan(50);
        assertThat(ALL).extracting(field -> field.kind() + ":" + field.name()).doesNotHaveDuplicates();
        assertThat(ALL).allSatisfy(field -> assertThat(Inventory.find(field.kind(), field.name()))
                .containsSame(field));
        assertThat(Inventory.find(Kind.FINDING, "no-such-field")).isEmpty();
    }

    @Test
    void eachKindHasAFieldAndEachFieldAKind() {
        List<String> kinds = Arrays.stream(Kind.class.getDeclaredFields())
                .filter(member -> Modifier.isPublic(member.getModifiers()))
                .map(InventoryTest::constant)
                .toList();
        assertThat(ALL).extracting(Field::kind).containsOnly(kinds.toArray(String[]::new));
    }

    @Test
    void eachFieldHasALabelOfItsOwnWithinItsKind() {
        assertThat(ALL).allSatisfy(field -> assertThat(Text.of(field.textKey()))
                .isNotBlank()
                .doesNotEndWith(".")
                .matches("\\p{Lu}.*"));
        assertThat(ALL).extracting(field -> field.kind() + Text.of(field.textKey())).doesNotHaveDuplicates();
    }

    @Test
    void eachLabelBelongsToAField() {
        List<String> keys = ALL.stream().map(Field::textKey).toList();
        assertThat(Text.keys()).filteredOn(key -> key.startsWith("word.field.")).hasSameElementsAs(keys);
    }

    @Test
    void presenceMergesAsPresenceAndNothingElseDoes() {
        assertThat(ALL).allSatisfy(field -> assertThat(field.merge() == Merge.PRESENCE)
                .as(field.textKey())
                .isEqualTo(field.name().equals(Entity.PRESENT)));
    }

    @Test
    void whatIsManyHasPresenceWhatIsNamedByItsSubjectHasNot() {
        List<String> named = List.of(
                Kind.INSPECTION, Kind.LEA, Kind.CLAUSE, Kind.DEVICE, Kind.PROTOCOL, Kind.CONCLUSION,
                Kind.EXHIBIT_ADDED, Kind.ASSIGNMENT, Kind.ISSUE);
        List<String> many = ALL.stream()
                .filter(field -> field.merge() == Merge.PRESENCE)
                .map(Field::kind)
                .toList();
        assertThat(ALL).extracting(Field::kind).filteredOn(kind -> !many.contains(kind)).hasSameElementsAs(named);
    }

    @Test
    void workingMatterAndIdentitiesAreMarked() {
        assertThat(ALL)
                .filteredOn(field -> field.sensitivity() != Sensitivity.OPEN)
                .extracting(field -> field.kind() + ":" + field.name())
                .containsExactlyInAnyOrder(
                        "conclusion:later",
                        "entry:text",
                        "finding:questions",
                        "finding:raised-by",
                        "exhibit-added:name",
                        "exhibit-added:added-by",
                        "person:name");
        assertThat(FindingField.TITLE.sensitivity()).isEqualTo(Sensitivity.OPEN);
    }

    private static String constant(java.lang.reflect.Field member) {
        try {
            return (String) member.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}

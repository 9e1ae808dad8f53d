package opr.fieldbook.domain.edit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import opr.fieldbook.domain.field.Codec;
import opr.fieldbook.domain.field.Field;
import opr.fieldbook.domain.field.Merge;
import org.junit.jupiter.api.Test;

/**
 * Somebody has decided how each field, and each member of a record, merges: it stands in {@code merge-rules.txt}, field by
 * field with its rule and the members that are written whole with it. A new field or member without a line there fails.
 */
class MergeRulesTest {

    private static final String RULES = "/opr/fieldbook/domain/edit/merge-rules.txt";

    @Test
    void eachFieldAndMemberHasItsRule() throws IOException {
        assertThat(lines(Inventory.all())).containsExactlyElementsOf(decided());
    }

    @Test
    void noFieldStandsOutsideTheInventory() {
        assertThat(outside(productHolders())).isEmpty();
    }

    @Test
    void aNewMemberAndANewFieldFail() throws IOException {
        record Before(String what) {}
        record After(String what, boolean more) {}
        Field<Before> before = Field.open("sample", "field", Codec.group(Before.class));
        Field<After> after = Field.open("sample", "field", Codec.group(After.class));
        assertThat(lines(List.of(after))).isNotEqualTo(lines(List.of(before)));
        assertThat(lines(List.of(before))).doesNotContainAnyElementsOf(decided());
        JavaClass holder = new ClassFileImporter().importClass(Forgotten.class);
        assertThat(outside(Set.of(holder))).containsExactly("sample:forgotten");
    }

    @Test
    void anotherRuleForTheSameFieldFails() {
        Field<String> settled = Field.open("sample", "field", Codec.TEXT);
        Field<String> owned = Field.owned("sample", "field", Codec.TEXT);
        assertThat(lines(List.of(owned))).isNotEqualTo(lines(List.of(settled)));
    }

    @Test
    void onlyTheTextOfANoteBelongsToItsAuthor() {
        assertThat(Inventory.all())
                .filteredOn(field -> field.merge() == Merge.OWNED)
                .extracting(Field::textKey)
                .containsExactly("word.field.entry.text");
    }

    /** A field that nobody put in the inventory. */
    static final class Forgotten {
        static final Field<String> FIELD = Field.open("sample", "forgotten", Codec.TEXT);

        private Forgotten() {}
    }

    private static List<String> decided() throws IOException {
        try (InputStream in = MergeRulesTest.class.getResourceAsStream(RULES)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    private static List<String> lines(Collection<Field<?>> fields) {
        return fields.stream()
                .map(field -> String.join(
                        " ",
                        field.kind() + ":" + field.name(),
                        field.merge().name().toLowerCase(Locale.ROOT),
                        String.join(" ", field.codec().members())))
                .map(String::strip)
                .sorted()
                .toList();
    }

    private static Set<JavaClass> productHolders() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("opr.fieldbook.domain").stream()
                        .filter(type -> type.getFields().stream()
                                .anyMatch(member -> member.getRawType().isEquivalentTo(Field.class)
                                        && member.getModifiers()
                                                .contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC)))
                        .collect(Collectors.toSet());
    }

    /** Static fields of type {@link Field} in these classes that the inventory does not have. */
    private static Set<String> outside(Collection<JavaClass> holders) {
        Set<String> known = Inventory.all().stream()
                .map(field -> field.kind() + ":" + field.name())
                .collect(Collectors.toSet());
        Set<String> outside = new TreeSet<>();
        holders.forEach(holder -> fieldsOf(holder).stream()
                .map(field -> field.kind() + ":" + field.name())
                .filter(name -> !known.contains(name))
                .forEach(outside::add));
        return outside;
    }

    private static List<Field<?>> fieldsOf(JavaClass holder) {
        List<Field<?>> fields = new ArrayList<>();
        for (java.lang.reflect.Field member : holder.reflect().getDeclaredFields()) {
            if (member.getType() == Field.class && java.lang.reflect.Modifier.isStatic(member.getModifiers())) {
                member.setAccessible(true);
                try {
                    fields.add((Field<?>) member.get(null));
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                }
            }
        }
        return fields;
    }
}

package opr.fieldbook.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes that merging must not have, made on purpose in the program's own classes: the laws have to notice each. */
class MutationTest {

    private static final String LOG = "opr/fieldbook/log/";

    private static final List<Class<?>> LAWS =
            List.of(FoldLaws.class, InverseLaws.class, ConflictTest.class, PresenceTest.class, InverseTest.class);

    @TempDir
    Path folder;

    static List<Mutant> mutants() {
        return List.of(
                new Mutant(
                        "the last by the clock wins",
                        LOG + "Register.java",
                        "            next.add(head);\n",
                        """
                                    next.removeIf(old -> old.stamp().logical() < head.stamp().logical());
                                    next.add(head);
                        """),
                new Mutant(
                        "what arrives later replaces what is there",
                        LOG + "Register.java",
                        "            if (!replaces.contains(old.id())) {",
                        "            if (!replaces.contains(old.id()) && replaces.size() > 1) {"),
                new Mutant(
                        "one of several parents is dropped",
                        LOG + "Fold.java",
                        "salt(key, value, register, salts), register.headIds(), removal",
                        "salt(key, value, register, salts), register.headIds().stream().limit(1).toList(), removal"),
                new Mutant(
                        "the row instead of the field is replaced",
                        LOG + "Fold.java",
                        "salt(key, value, register, salts), register.headIds(), removal",
                        "salt(key, value, register, salts), headsOf(entity), removal"),
                new Mutant(
                        "a replacement that came first is forgotten",
                        LOG + "Register.java",
                        "        if (pending.contains(head.id())) {",
                        "        if (pending.size() > 99) {"),
                new Mutant(
                        "a revision merged twice counts twice",
                        LOG + "Fold.java",
                        "        if (known.add(revision.id())) {",
                        "        if (known.add(revision.id()) || revision.seq() > 2) {"),
                new Mutant(
                        "heads stand in the order of arrival",
                        LOG + "Register.java",
                        "            next.sort(Comparator.comparing(Head::id));\n",
                        ""),
                new Mutant(
                        "equal values are a conflict",
                        LOG + "Register.java",
                        "        return !settled() && values().size() > 1;",
                        "        return !settled();"),
                new Mutant(
                        "a removal wins over what it did not see",
                        LOG + "Entity.java",
                        " || heads.stream().noneMatch(this::seesAll);",
                        ";"),
                new Mutant(
                        "a removal never takes effect",
                        LOG + "Entity.java",
                        "        return !heads.stream().allMatch(Entity::removes) || heads",
                        "        return heads.size() > 0 || heads"),
                new Mutant(
                        "a struck value is taken back in",
                        LOG + "Fold.java",
                        "        return before == null ? List.of() : applyStrikes(before, before.struckAs(revision));",
                        "        return List.of();"),
                new Mutant(
                        "undo writes over what somebody else changed since",
                        LOG + "Inverse.java",
                        "            if (!standsAsLeft(heads, change.value(), revision)) {",
                        "            if (heads.isEmpty()) {"),
                new Mutant(
                        "undo of a settlement picks one of the choices",
                        LOG + "Inverse.java",
                        "            default -> new Value.Alternatives(choices);",
                        "            default -> values.getFirst();"),
                new Mutant(
                        "a conflict has the value of its first head",
                        LOG + "Register.java",
                        "        return values.size() == 1 ? values.getFirst() : Value.CLEARED;",
                        "        return values.getFirst();"));
    }

    @ParameterizedTest
    @MethodSource("mutants")
    void everyMistakeIsNoticed(Mutant mutant) throws Exception {
        mutant.compile(folder);
        assertThat(Mutant.caught(folder, LAWS)).as(mutant.mistake()).isNotNull();
    }

    @Test
    void withoutAMistakeTheSameTestsPass() throws ReflectiveOperationException, IOException {
        Mutant none = new Mutant("none", LOG + "Register.java", "public record Register(", "public record Register(");
        none.compile(folder);
        assertThat(Mutant.caught(folder, LAWS)).isNull();
    }
}

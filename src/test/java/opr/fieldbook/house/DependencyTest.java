package opr.fieldbook.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The dependency rules hold for the product, and each of them is broken by the classes made to break it. */
class DependencyTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("opr.fieldbook");
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("broken");

    private static Map<String, ArchRule> rules(String root) {
        DependencyRules rules = new DependencyRules(root);
        return Map.of(
                "layers", rules.layers(),
                "no cycles", rules.noCycles(),
                "SQL in store only", rules.sqlInStoreOnly(),
                "Office files in report and intake only", rules.officeWritersAndReadersOnly(),
                "Jackson at the edges", rules.jacksonAtTheEdges(),
                "scenes in ui only", rules.sceneInUiOnly(),
                "log and domain are pure", rules.pure(),
                "models have no nodes", rules.modelsHaveNoNodes(),
                "no banned names", rules.bannedNames());
    }

    @TestFactory
    Stream<DynamicTest> theProductKeepsTheRule() {
        return rules("opr.fieldbook").entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> assertThatCode(() -> rule.getValue().check(PRODUCT))
                                .doesNotThrowAnyException()));
    }

    @TestFactory
    Stream<DynamicTest> theRuleCanFail() {
        return rules("broken").entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> assertThat(
                                rule.getValue().evaluate(BROKEN).hasViolation())
                        .isTrue()));
    }
}

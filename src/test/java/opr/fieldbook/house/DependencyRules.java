package opr.fieldbook.house;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/** Who may call whom. A root package is given, so that the sibling test can hold a package of violations to the same rules. */
record DependencyRules(String root) {

    private static final String[] OFFICE = {"org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans.."};

    /** ui, cli → work → store, report, intake → seal → domain → log → base. */
    ArchRule layers() {
        return layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(root + "..")
                .withOptionalLayers(true)
                .layer("base").definedBy(root + ".base..")
                .layer("log").definedBy(root + ".log..")
                .layer("domain").definedBy(root + ".domain..")
                .layer("seal").definedBy(root + ".seal..")
                .layer("store").definedBy(root + ".store..")
                .layer("report").definedBy(root + ".report..")
                .layer("intake").definedBy(root + ".intake..")
                .layer("work").definedBy(root + ".work..")
                .layer("ui").definedBy(root + ".ui..")
                .layer("cli").definedBy(root + ".cli..")
                .layer("main").definedBy(root)
                .whereLayer("main").mayNotBeAccessedByAnyLayer()
                .whereLayer("ui").mayOnlyBeAccessedByLayers("main", "cli")
                .whereLayer("cli").mayOnlyBeAccessedByLayers("main")
                .whereLayer("work").mayOnlyBeAccessedByLayers("main", "ui", "cli")
                .whereLayer("store").mayOnlyBeAccessedByLayers("main", "work", "cli")
                .whereLayer("report").mayOnlyBeAccessedByLayers("main", "work", "ui", "cli")
                .whereLayer("intake").mayOnlyBeAccessedByLayers("main", "work", "cli")
                .whereLayer("seal").mayOnlyBeAccessedByLayers("main", "store", "work", "cli")
                .whereLayer("domain").mayOnlyBeAccessedByLayers(
                        "main", "seal", "store", "report", "intake", "work", "ui", "cli")
                .because("a bug report names its layer, and nothing calls back up");
    }

    ArchRule noCycles() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles().because("a package is read alone");
    }

    ArchRule sqlInStoreOnly() {
        return ArchRuleDefinition.noClasses()
                .that().resideOutsideOfPackages(root + ".store..", root + ".cli.bench..")
                .should().dependOnClassesThat().resideInAPackage("java.sql..")
                .allowEmptyShould(true)
                .because("SQL stands in one place; baselines of speed use the plain library");
    }

    ArchRule officeWritersAndReadersOnly() {
        return ArchRuleDefinition.noClasses()
                .that().resideOutsideOfPackages(root + ".report..", root + ".intake..", root + ".cli.bench..")
                .should().dependOnClassesThat().resideInAnyPackage(OFFICE)
                .allowEmptyShould(true)
                .because("everything else works on plain data");
    }

    ArchRule jacksonAtTheEdges() {
        return ArchRuleDefinition.noClasses()
                .that().resideOutsideOfPackages(root + ".store..", root + ".cli..", root + ".report..", root + ".intake..")
                .should().dependOnClassesThat().resideInAPackage("tools.jackson..")
                .allowEmptyShould(true)
                .because("JSON is a matter of files, not of rules");
    }

    ArchRule sceneInUiOnly() {
        return only("javafx.scene..", root + ".ui..", "screens are made in one place");
    }

    /** log and domain know nothing but the Java platform, the texts and each other. */
    ArchRule pure() {
        return ArchRuleDefinition.classes()
                .that().resideInAnyPackage(root + ".log..", root + ".domain..")
                .should().onlyDependOnClassesThat(DescribedPredicate.<JavaClass>alwaysTrue()
                        .and(JavaClass.Predicates.resideInAnyPackage(
                                "java..", "org.jspecify..", root + ".log..", root + ".domain..", root + ".base..")))
                .allowEmptyShould(true)
                .because("rules are tested without a disk, a clock or a screen");
    }

    ArchRule modelsHaveNoNodes() {
        return ArchRuleDefinition.noClasses()
                .that().haveSimpleNameEndingWith("Model").and().resideInAPackage(root + ".ui..")
                .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..")
                .allowEmptyShould(true)
                .because("a model is tested without a toolkit");
    }

    ArchRule bannedNames() {
        return ArchRuleDefinition.noClasses()
                .should().haveNameMatching(".*(Manager|Helper|Utils?|Impl|Base|Handler|Info|Data|Service|Controller)")
                .allowEmptyShould(true)
                .because("such a name says nothing about what the class is for");
    }

    private ArchRule only(String what, String where, String why) {
        return ArchRuleDefinition.noClasses()
                .that().resideOutsideOfPackage(where)
                .should().dependOnClassesThat().resideInAPackage(what)
                .allowEmptyShould(true)
                .because(why);
    }
}

package org.cstorecords;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;

@AnalyzeClasses(packages = "org.cstorecords", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final int MAX_CLASSES_PER_PACKAGE = 14;
    private static final String ROOT = "org.cstorecords";

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("org.cstorecords.(**)").should().beFreeOfCycles();

    /** The layers that each layer may depend on. Resources may depend on every layer, but not on each other. */
    private static final Map<String, Set<String>> LAYERS = Map.of(
            "date", Set.of(),
            "version", Set.of(),
            "record", Set.of("version", "date"),
            "evidence", Set.of("record", "version", "date"),
            "asof", Set.of("record", "version", "date"),
            "query", Set.of("asof", "record", "version", "date"),
            "web", Set.of("query", "asof", "evidence", "record", "version", "date"));

    @ArchTest
    static final ArchRule packagesDependOnLowerLayersOnly = classes()
            .that()
            .resideInAPackage("org.cstorecords..")
            .should(new ArchCondition<>("depend on lower layers only") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    String layer = topLevelPackage(type);
                    type.getDirectDependenciesFromSelf().stream()
                            .filter(dependency ->
                                    dependency.getTargetClass().getPackageName().startsWith(ROOT))
                            .filter(dependency -> !topLevelPackage(dependency.getTargetClass())
                                    .equals(layer))
                            .forEach(dependency -> events.add(new SimpleConditionEvent(
                                    dependency,
                                    LAYERS.getOrDefault(layer, LAYERS.keySet())
                                            .contains(topLevelPackage(dependency.getTargetClass())),
                                    dependency.getDescription())));
                }
            });

    /** Returns the top-level package below the root, or an empty string for the root. */
    private static String topLevelPackage(JavaClass type) {
        String[] parts = type.getPackageName().substring(ROOT.length()).split("\\.");
        return parts.length < 2 ? "" : parts[1];
    }

    @ArchTest
    static final ArchRule packagesAreSmall = classes()
            .should(new ArchCondition<>("be in a package of at most " + MAX_CLASSES_PER_PACKAGE + " classes") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    long classes = type.getPackage().getClasses().stream()
                            .filter(JavaClass::isTopLevelClass)
                            .filter(each ->
                                    !each.isArray() && !each.getSimpleName().equals("package-info"))
                            .count();
                    events.add(new SimpleConditionEvent(
                            type, classes <= MAX_CLASSES_PER_PACKAGE, type.getPackageName() + " has " + classes));
                }
            });

    @ArchTest
    static final ArchRule onlyWebAndControllersDependOnHttp = noClasses()
            .that()
            .resideOutsideOfPackages("..cstorecords.web..", "..cstorecords.explorer..")
            .and()
            .haveSimpleNameNotEndingWith("Controller")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.servlet..", "org.springframework.web.context..", "org.springframework.web.servlet..");

    @ArchTest
    static final ArchRule onlyServicesUseRepositories = classes()
            .that()
            .haveSimpleNameEndingWith("Repository")
            .and()
            .resideOutsideOfPackage("..record..")
            .should()
            .onlyBeAccessed()
            .byClassesThat(simpleNameEndingWith("Service")
                    .or(simpleNameEndingWith("Repository"))
                    .or(resideInAnyPackage("..query..", "..version..", "..evidence..")));

    @ArchTest
    static final ArchRule entitiesHaveNoSetters = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameNotMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule servicesUseReadOnlyTransactions = classes()
            .that()
            .haveSimpleNameEndingWith("Service")
            .should()
            .beAnnotatedWith(new DescribedPredicate<>("@Transactional(readOnly = true)") {
                @Override
                public boolean test(JavaAnnotation<?> annotation) {
                    return annotation.getRawType().isEquivalentTo(Transactional.class)
                            && annotation.get("readOnly").orElse(false).equals(true);
                }
            });

    @ArchTest
    static final ArchRule fieldsAreNotInjected =
            fields().should().notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired");

    @ArchTest
    static final ArchRule controllersAndEntitiesArePackagePrivate = classes()
            .that()
            .areAnnotatedWith(RestController.class)
            .or()
            .areAnnotatedWith(Entity.class)
            .and()
            .resideOutsideOfPackages("..record..", "..evidence..", "..version..")
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule packagesAreNullMarked = classes()
            .should(new ArchCondition<>("be in a package that is null-marked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    events.add(new SimpleConditionEvent(
                            type, type.getPackage().isAnnotatedWith(NullMarked.class), type.getPackageName()));
                }
            });

    @Test
    void onlyTheTestApplicationHasAMainMethod() {
        // With a second one, the command of the README would not know which to run.
        assertThat(new ClassFileImporter()
                                .withImportOption(new ImportOption.OnlyIncludeTests())
                                .importPackages("org.cstorecords")
                                .stream()
                                .filter(type -> type.tryGetMethod("main", String[].class)
                                        .isPresent())
                                .map(JavaClass::getSimpleName))
                .containsExactly("TestApplication");
    }
}

package org.cstorecords;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
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
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;

@AnalyzeClasses(packages = "org.cstorecords", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final int CLASSES_OF_A_PACKAGE = 14;

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("org.cstorecords.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noFeatureImportsAnother = slices().matching("org.cstorecords.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAPackage("..cstorecords.registry.."))
            .ignoreDependency(alwaysTrue(), resideInAPackage("..cstorecords.date.."))
            .ignoreDependency(alwaysTrue(), resideInAPackage("..cstorecords.web.."));

    @ArchTest
    static final ArchRule packagesOfTheWebAreSmall = classes()
            .that()
            .resideInAPackage("..cstorecords.web..")
            .should(new ArchCondition<>("be in a package of at most " + CLASSES_OF_A_PACKAGE + " classes") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    long classes = type.getPackage().getClasses().stream()
                            .filter(JavaClass::isTopLevelClass)
                            .filter(each -> !each.getSimpleName().equals("package-info"))
                            .count();
                    events.add(new SimpleConditionEvent(
                            type, classes <= CLASSES_OF_A_PACKAGE, type.getPackageName() + " has " + classes));
                }
            });

    @ArchTest
    static final ArchRule registryDependsOnDateAlone = noClasses()
            .that()
            .resideInAPackage("..cstorecords.registry..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.cstorecords..")
                    .and(not(resideInAPackage("..cstorecords.registry..")))
                    .and(not(resideInAPackage("..cstorecords.date.."))));

    @ArchTest
    static final ArchRule dateDependsOnNothing = noClasses()
            .that()
            .resideInAPackage("..cstorecords.date..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("org.cstorecords..").and(not(resideInAPackage("..cstorecords.date.."))));

    @ArchTest
    static final ArchRule onlyControllersFiltersAndPagesDependOnTheWeb = noClasses()
            .that(not(resideInAPackage("..cstorecords.web.."))
                    .and(not(simpleNameEndingWith("Controller")))
                    .and(not(simpleNameEndingWith("Filter")))
                    .and(not(simpleNameEndingWith("Page"))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..cstorecords.web..");

    @ArchTest
    static final ArchRule onlyServicesUseRepositories = classes()
            .that()
            .haveSimpleNameEndingWith("Repository")
            .and()
            .resideOutsideOfPackage("..registry..")
            .should()
            .onlyBeAccessed()
            .byClassesThat(simpleNameEndingWith("Service").or(simpleNameEndingWith("Repository")));

    @ArchTest
    static final ArchRule entitiesHaveNoSetters = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameNotMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule servicesReadInTransactions = classes()
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
            .resideOutsideOfPackage("..registry..")
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule everyPackageSaysThatNothingIsNullUnlessSaid = classes()
            .should(new ArchCondition<>("be in a package that is null-marked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    events.add(new SimpleConditionEvent(
                            type, type.getPackage().isAnnotatedWith(NullMarked.class), type.getPackageName()));
                }
            });

    @Test
    void theTestApplicationAloneCanBeRun() {
        // More than one would leave the README's command to choose.
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

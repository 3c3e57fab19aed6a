package org.radlabel.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

/** The house: each room knows only those before it, and keeps its libraries to itself. */
@AnalyzeClasses(packages = "org.radlabel", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String LEXICONS = "org.radlabel.lexicons..";
  private static final String RULES = "org.radlabel.rules..";
  private static final String NEGATION = "org.radlabel.negation";
  private static final String SCOPE = "org.radlabel.negation.scope..";
  private static final String LABELER = "org.radlabel";
  private static final String FORMATS = "org.radlabel.formats..";
  private static final String CLI = "org.radlabel.cli..";

  @ArchTest
  static final ArchRule EACH_ROOM_KNOWS_ONLY_THOSE_BEFORE_IT =
      Architectures.layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("lexicons")
          .definedBy(LEXICONS)
          .layer("rules")
          .definedBy(RULES)
          .layer("negation")
          .definedBy(NEGATION)
          .layer("scope")
          .definedBy(SCOPE)
          .layer("labeler")
          .definedBy(LABELER)
          .layer("formats")
          .definedBy(FORMATS)
          .layer("cli")
          .definedBy(CLI)
          .whereLayer("lexicons")
          .mayNotAccessAnyLayer()
          .whereLayer("rules")
          .mayOnlyAccessLayers("lexicons")
          .whereLayer("negation")
          .mayOnlyAccessLayers("lexicons", "rules")
          .whereLayer("scope")
          .mayOnlyAccessLayers("lexicons", "rules", "negation")
          .whereLayer("labeler")
          .mayOnlyAccessLayers("lexicons", "rules", "negation", "scope")
          .whereLayer("formats")
          .mayOnlyAccessLayers("lexicons", "rules", "negation", "labeler")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule EVERY_CLASS_STANDS_IN_A_ROOM =
      classes()
          .should()
          .resideInAnyPackage(LEXICONS, RULES, NEGATION, SCOPE, LABELER, FORMATS, CLI);

  @ArchTest
  static final ArchRule NO_ROOM_GOES_ROUND_IN_CIRCLES =
      slices().matching("org.radlabel.(**)").should().beFreeOfCycles();

  @ArchTest static final ArchRule YAML_IS_FOR_LEXICONS = only(LEXICONS, "org.yaml..");
  @ArchTest static final ArchRule OPENNLP_IS_FOR_RULES = only(RULES, "opennlp..");
  @ArchTest static final ArchRule LUCENE_IS_FOR_RULES = only(RULES, "org.apache.lucene..");
  @ArchTest static final ArchRule CSV_IS_FOR_FORMATS = only(FORMATS, "de.siegmar.fastcsv..");
  @ArchTest static final ArchRule JSON_IS_FOR_FORMATS = only(FORMATS, "com.fasterxml..");
  @ArchTest static final ArchRule PICOCLI_IS_FOR_CLI = only(CLI, "picocli..");
  @ArchTest static final ArchRule BARS_ARE_FOR_CLI = only(CLI, "me.tongfei..");

  private static ArchRule only(String room, String library) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(room)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library);
  }
}

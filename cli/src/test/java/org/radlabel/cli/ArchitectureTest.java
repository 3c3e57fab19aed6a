package org.radlabel.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The house: each room knows only those before it, and keeps its libraries to itself. */
class ArchitectureTest {
  private static final String LEXICONS = "org.radlabel.lexicons..";
  private static final String RULES = "org.radlabel.rules..";
  private static final String GRAMMAR = "org.radlabel.negation.grammar..";
  private static final String[] NEGATION = {"org.radlabel.negation", "org.radlabel.negation.why.."};
  private static final String ATTRIBUTES = "org.radlabel.negation.attributes..";
  private static final String SCOPE = "org.radlabel.negation.scope..";
  private static final String[] LABELER = {
    "org.radlabel", "org.radlabel.reading..", "org.radlabel.concepts..", "org.radlabel.examples.."
  };
  private static final String FORMATS = "org.radlabel.formats..";
  private static final String EVALUATION = "org.radlabel.evaluation..";
  private static final String WORKBENCH = "org.radlabel.workbench..";
  private static final String CLI = "org.radlabel.cli..";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          // Optional, and beside the house: they are there with -Pdependency only.
          .withImportOption(location -> !location.contains("negation/dependency/"))
          .withImportOption(location -> !location.contains("negation/chexpert/"))
          .importPackages("org.radlabel");

  @ParameterizedTest
  @MethodSource("rules")
  void holds(ArchRule rule) {
    rule.check(CLASSES);
  }

  /** A rule that holds because nothing was imported would hold whatever the code does. */
  @ParameterizedTest
  @CsvSource({
    "org.radlabel.lexicons.rules.Lexicon",
    "org.radlabel.rules.mention.MentionExtractor",
    "org.radlabel.negation.grammar.Grammar",
    "org.radlabel.negation.AssertionClassifier",
    "org.radlabel.negation.scope.ScopeEngine",
    "org.radlabel.Labeler",
    "org.radlabel.formats.run.LabelRun",
    "org.radlabel.evaluation.Evaluation",
    "org.radlabel.workbench.Review",
    "org.radlabel.cli.commands.LabelCommand"
  })
  void looksIntoEveryRoom(String type) {
    assertThat(CLASSES.contain(type)).isTrue();
  }

  @Test
  void aRoomThatKnowsALaterOneIsFound() {
    ArchRule turnedRound =
        noClasses()
            .that()
            .resideInAPackage(CLI)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(FORMATS);

    assertThat(turnedRound.evaluate(CLASSES).hasViolation()).isTrue();
  }

  static Stream<Named<ArchRule>> rules() {
    return Stream.of(
        Named.of("each room knows only those before it", rooms()),
        Named.of(
            "every class stands in a room",
            classes()
                .should()
                .resideInAnyPackage(
                    LEXICONS,
                    RULES,
                    GRAMMAR,
                    NEGATION[0],
                    NEGATION[1],
                    ATTRIBUTES,
                    SCOPE,
                    LABELER[0],
                    LABELER[1],
                    LABELER[2],
                    LABELER[3],
                    FORMATS,
                    EVALUATION,
                    WORKBENCH,
                    CLI)),
        Named.of(
            "no room goes round in circles",
            slices().matching("org.radlabel.(**)").should().beFreeOfCycles()),
        Named.of("YAML is for lexicons", only(LEXICONS, "org.yaml..")),
        Named.of("OpenNLP is for rules", only(RULES, "opennlp..")),
        Named.of("CSV is for formats", only(FORMATS, "de.siegmar.fastcsv..")),
        Named.of(
            "JSON is for formats, evaluation and workbench; all may say to Jackson how they are"
                + " written",
            only(
                new String[] {FORMATS, EVALUATION, WORKBENCH},
                "com.fasterxml.jackson.core..",
                "com.fasterxml.jackson.databind..")),
        Named.of(
            "HTML and Markdown are for formats", only(FORMATS, "org.jsoup..", "org.commonmark..")),
        Named.of(
            "a server is for workbench",
            only(WORKBENCH, "io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..")),
        Named.of("picocli is for cli", only(CLI, "picocli..")),
        Named.of("bars are for cli", only(CLI, "me.tongfei..")));
  }

  private static ArchRule rooms() {
    return Architectures.layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("lexicons")
        .definedBy(LEXICONS)
        .layer("rules")
        .definedBy(RULES)
        .layer("grammar")
        .definedBy(GRAMMAR)
        .layer("negation")
        .definedBy(NEGATION)
        .layer("attributes")
        .definedBy(ATTRIBUTES)
        .layer("scope")
        .definedBy(SCOPE)
        .layer("labeler")
        .definedBy(LABELER)
        .layer("formats")
        .definedBy(FORMATS)
        .layer("evaluation")
        .definedBy(EVALUATION)
        .layer("workbench")
        .definedBy(WORKBENCH)
        .layer("cli")
        .definedBy(CLI)
        .whereLayer("lexicons")
        .mayNotAccessAnyLayer()
        .whereLayer("rules")
        .mayOnlyAccessLayers("lexicons")
        .whereLayer("grammar")
        .mayOnlyAccessLayers("lexicons", "rules")
        .whereLayer("negation")
        .mayOnlyAccessLayers("lexicons", "rules", "grammar")
        .whereLayer("attributes")
        .mayOnlyAccessLayers("lexicons", "rules", "grammar", "negation")
        .whereLayer("scope")
        .mayOnlyAccessLayers("lexicons", "rules", "grammar", "negation")
        .whereLayer("labeler")
        .mayOnlyAccessLayers("lexicons", "rules", "negation", "attributes", "scope")
        .whereLayer("formats")
        .mayOnlyAccessLayers("lexicons", "rules", "grammar", "negation", "labeler")
        .whereLayer("evaluation")
        .mayOnlyAccessLayers("lexicons", "rules", "negation", "labeler", "formats")
        .whereLayer("workbench")
        .mayOnlyAccessLayers("lexicons", "rules", "negation", "labeler", "formats", "evaluation")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer();
  }

  private static ArchRule only(String room, String... libraries) {
    return only(new String[] {room}, libraries);
  }

  private static ArchRule only(String[] rooms, String... libraries) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(rooms)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries);
  }
}

package org.radlabel.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.radlabel.Aggregation;
import org.radlabel.Labeler;
import org.radlabel.lexicons.Lexicon;
import org.radlabel.rules.SectionPolicy;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that change labels. */
final class LabelerOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--lexicon",
      paramLabel = "DIR",
      description = "A lexicon of your own, whole or on top of the built-in one.")
  private Path lexicon;

  @Option(
      names = "--sections",
      paramLabel = "POLICY",
      defaultValue = "auto",
      description =
          "Which sections count: auto (findings and impression), impression, all"
              + " (default: ${DEFAULT-VALUE}).")
  private SectionPolicy sections;

  @Option(
      names = "--aggregation",
      paramLabel = "POLICY",
      defaultValue = "priority",
      description =
          "How mentions that disagree become a label: priority, chexpert, negbio"
              + " (default: ${DEFAULT-VALUE}).")
  private Aggregation aggregation;

  @Option(
      names = "--assertion",
      paramLabel = "ENGINE",
      defaultValue = "scope",
      description =
          "What says whether a mention is there: scope (cues and how far they reach), or dependency"
              + " (patterns over a parse; optional, fetches 474 MB of models when first used)"
              + " (default: ${DEFAULT-VALUE}).")
  private String assertion;

  @Option(names = "--no-fuzzy", description = "Do not recognise misspelt words.")
  private boolean exact;

  /** Adds what the manifest records. */
  void describe(Map<String, String> options) {
    options.put("sections", sections.name().toLowerCase(Locale.ROOT));
    options.put("aggregation", aggregation.name().toLowerCase(Locale.ROOT));
    options.put("fuzzy", Boolean.toString(!exact));
  }

  /** A labeler for a few reports, which remembers nothing. */
  Labeler build(boolean attributes) {
    return build(attributes, false);
  }

  /**
   * The labeler.
   *
   * @param attributes with the attributes of mentions or, where no evidence is shown, without
   * @param memo whether sentences are remembered
   */
  Labeler build(boolean attributes, boolean memo) {
    return builder(lexicon()).attributes(attributes).memo(memo).build();
  }

  /** A labeler for labels only with another lexicon than the one that was named. */
  Labeler build(Lexicon other) {
    return builder(other).attributes(false).build();
  }

  private Labeler.Builder builder(Lexicon of) {
    if (!Labeler.assertionEngines().contains(assertion)) {
      throw new ParameterException(
          spec.commandLine(),
          "--assertion must be one of "
              + String.join(", ", Labeler.assertionEngines())
              + "; got: "
              + assertion);
    }
    return Labeler.builder()
        .lexicon(of)
        .assertion(assertion)
        .sections(sections)
        .aggregation(aggregation)
        .fuzzy(!exact);
  }

  /** The lexicon that was named, or the built-in one. */
  Lexicon lexicon() {
    return lexicon == null ? Lexicon.builtIn() : Lexicon.load(lexicon);
  }
}

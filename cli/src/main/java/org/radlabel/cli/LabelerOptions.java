package org.radlabel.cli;

import java.nio.file.Path;
import org.radlabel.Aggregation;
import org.radlabel.Labeler;
import org.radlabel.rules.SectionPolicy;
import picocli.CommandLine.Option;

/** The options that change labels. */
final class LabelerOptions {
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

  @Option(names = "--no-fuzzy", description = "Do not recognise misspelt words.")
  private boolean exact;

  /** The labeler; with the attributes of mentions or, where no evidence is shown, without. */
  Labeler build(boolean attributes) {
    Labeler.Builder builder =
        Labeler.builder()
            .sections(sections)
            .aggregation(aggregation)
            .fuzzy(!exact)
            .attributes(attributes);
    if (lexicon != null) {
      builder.lexicon(lexicon);
    }
    return builder.build();
  }
}

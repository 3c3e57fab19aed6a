package org.radlabel.cli.secrets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A lexicon that is read and compiled in a moment, for tests of many runs. */
final class SmallLexicon {
  private static final String EFFUSION =
      """
      category: Pleural Effusion
      findings:
        - id: effusion
          comment: fluid in the pleural space
          phrases: ["effusion[s]"]
          examples: ["Small effusion. => Pleural Effusion=1"]
      """;
  private static final String SECTIONS =
      """
      sections:
        - kind: findings
          names: [findings]
        - kind: impression
          names: [impression]
      """;

  private SmallLexicon() {}

  static void write(Path folder) throws IOException {
    Files.writeString(folder.resolve("lexicon.yaml"), "extends: none\n");
    Files.writeString(folder.resolve("effusion.yaml"), EFFUSION);
    Files.writeString(folder.resolve("sections.yaml"), SECTIONS);
  }
}

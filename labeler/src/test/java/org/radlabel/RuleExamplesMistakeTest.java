package org.radlabel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.radlabel.examples.RuleExamples;
import org.radlabel.lexicons.Lexicons;
import org.radlabel.lexicons.rules.Example;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.Rule;
import org.radlabel.lexicons.rules.Source;

/**
 * What is told of an example that does not hold, in each of the three forms; nothing where it does.
 */
class RuleExamplesMistakeTest {
  private static final Lexicon LEXICON = Lexicons.clinical();
  private static final RuleExamples EXAMPLES = RuleExamples.of(LEXICON);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cue | No edema.                | Edema=0                      |
          cue | No edema.                | Edema=1; Fracture=           | gets "Edema=0", not "Edema=1"
          cue | Edema. No fracture.      | Edema=-1; Fracture=      | gets "Edema=1; Fracture=0", not "Edema=-1; Fracture="
          cue | A hernia.                | Other Abnormality=1          | names "Other Abnormality", which has no column
          cue | She denies [fever].      | negative current patient     |
          cue | She denies [fever].      | positive current patient     | gets "negative current patient", not "positive current patient"
          att | Small left effusion.     | effusion: side=left; severity=small |
          att | Small left effusion.     | effusion: side=right         | gets "side=left; severity=small", not "side=right"
          att | Small left effusion.     | left                         | the words of a mention and a colon are missing after "=>"; got: "left"
          att | The trachea is midline.  | midline: side=left           | nothing is mentioned there
          """)
  void tellsWhatComesInstead(String kind, String text, String expected, String mistake) {
    Rule rule = kind.equals("att") ? LEXICON.attributes().get(0) : LEXICON.cues().get(0);
    Example example = new Example(text, expected, new Source("a.yaml", 1, 1));

    assertThat(EXAMPLES.mistake(rule, example).orElse(null)).isEqualTo(mistake);
  }
}

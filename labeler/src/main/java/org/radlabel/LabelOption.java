package org.radlabel;

import java.util.Arrays;
import java.util.List;
import org.radlabel.lexicons.rules.EnumNames;

/**
 * A question of labelling that published labelers answer differently, and the answers there are;
 * which sections count and how mentions become a label are such questions too, see {@link
 * org.radlabel.rules.section.SectionPolicy} and {@link Aggregation}.
 *
 * <p>An option is named as in a command line: {@link #title()}, one of {@link #answers()}.
 */
public enum LabelOption {
  /** A blunted costophrenic angle: no category, or Pleural Effusion left open. */
  BLUNTING("none, effusion"),
  /** Vascular congestion with no word on edema: Edema left open, present, or blank. */
  CONGESTION("uncertain, positive, blank"),
  /** Heart failure: Edema present and the heart's size left open, or Edema only. */
  FAILURE("edema-and-heart, edema"),
  /** Pulmonary fibrosis: no category, or Pleural Other. */
  FIBROSIS("none, pleural-other"),
  /** Whether a positive or uncertain category lifts the wider one it belongs to. */
  HIERARCHY("independent, lift"),
  /** Likely, consistent with, compatible with, in keeping with: present, or left open. */
  LIKELY("positive, uncertain"),
  /** No Finding: only where something normal or a device is named, or also where nothing is. */
  NO_FINDING("strict, also-empty"),
  /** "No new X", "no increase in X": left open, or absent. */
  NO_NEW("uncertain, negative"),
  /** A stable heart or mediastinum with no word on its size: left open, or blank. */
  STABLE("uncertain, blank"),
  /** Sternotomy wires, clips, sutures: a support device, or blank. */
  WIRES("device, blank");

  private final String answers;

  LabelOption(String answers) {
    this.answers = answers;
  }

  /** {@return its name as typed: lower case with hyphens} */
  public String title() {
    return EnumNames.typed(this);
  }

  /** {@return the allowed values, the default first; unmodifiable} */
  public List<String> answers() {
    return List.of(answers.split(", "));
  }

  /** {@return the value that holds where none is chosen} */
  public String byDefault() {
    return answers().get(0);
  }

  /**
   * {@return whether its values are changes of the lexicon, {@code
   * lexicons/options/NAME/VALUE.yaml}}
   */
  public boolean isInLexicon() {
    return this != HIERARCHY && this != NO_FINDING;
  }

  /**
   * The option of a name.
   *
   * @throws IllegalArgumentException if there is none
   */
  static LabelOption titled(String name) {
    return Arrays.stream(LabelOption.values())
        .filter(option -> option.title().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(unknown(name)));
  }

  private static String unknown(String name) {
    List<String> titles = Arrays.stream(LabelOption.values()).map(LabelOption::title).toList();
    return "option must be one of " + String.join(", ", titles) + "; got: " + name;
  }
}

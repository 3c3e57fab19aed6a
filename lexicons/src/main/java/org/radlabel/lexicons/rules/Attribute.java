package org.radlabel.lexicons.rules;

import java.util.List;
import java.util.regex.Pattern;

/** What a report may say of a finding beside its being there, in the order evidence lists it. */
public enum Attribute {
  /** The side of the body. */
  SIDE("left, right, bilateral"),
  /** The part of the chest; any lower-case words joined by hyphens, such as {@code upper-lobe}. */
  LOCATION(""),
  /** How much or how severe, in words. */
  SEVERITY("trace, small, mild, moderate, large, severe"),
  /** A measured extent; the value of a rule is the unit its phrases name. */
  SIZE("cm, mm"),
  /** Compared with an earlier study. */
  CHANGE("new, increased, unchanged, decreased, resolved"),
  /** How long it has been there. */
  CHRONICITY("acute, subacute, chronic, old"),
  /** Where a tube or line ends; any lower-case words joined by hyphens, such as {@code mid-svc}. */
  TIP(""),
  /** How far from there something is; the value of a rule is the unit that evidence tells. */
  DISTANCE("cm");

  /** The value of a rule whose phrases look like the attribute and say nothing of it. */
  public static final String NONE = "none";

  private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z]+)*");

  private final String choices;

  Attribute(String choices) {
    this.choices = choices;
  }

  /**
   * {@return the values it may have, in order; empty for {@link #LOCATION} and {@link #TIP}, which
   * are open}
   */
  public List<String> choices() {
    return choices.isEmpty() ? List.of() : List.of(choices.split(", "));
  }

  /** {@return whether it is measured, and told in centimetres} */
  public boolean isLength() {
    return this == SIZE || this == DISTANCE;
  }

  /** {@return whether it is of a tube or line, and tells of its end} */
  public boolean isOfTip() {
    return this == TIP || this == DISTANCE;
  }

  /**
   * {@return whether a rule may give it this value}
   *
   * @param value a value as a lexicon's file has it
   */
  public boolean allows(String value) {
    return value.equals(NONE)
        || (choices.isEmpty() ? NAME.matcher(value).matches() : choices().contains(value));
  }

  /** {@return the values that are allowed, for a message} */
  public String allowed() {
    return choices.isEmpty() ? "lower-case words joined by hyphens" : choices + ", " + NONE;
  }
}

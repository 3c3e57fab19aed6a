package org.radlabel;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.negation.Assertion;
import org.radlabel.negation.Attributes;
import org.radlabel.negation.CueHit;
import org.radlabel.rules.Span;

/**
 * One mention of a category and why it was asserted as it was.
 *
 * <p>Immutable, null-free. Holds no text of the report; {@link ReportLabels#text} gives the words.
 *
 * @param category what is mentioned; may be one without a column (a normal statement, another
 *     abnormality), which matters to No Finding only
 * @param assertion what the sentence says of it
 * @param phrase id of the lexicon's phrase group that matched
 * @param rule id of the rule that decided: a cue's, a predicate's, or the phrase's own
 * @param cues the cues that reached the mention, in the order of the text; may be empty
 * @param section name of the section it stands in, {@code ""} for a text without headers
 * @param field name of the report's text that the spans point into
 * @param span where it stands in that text
 * @param fuzzy whether a misspelt word was taken for a word of the lexicon
 * @param attributes side, location, severity, size, change and chronicity, as far as the sentence
 *     tells; {@link Attributes#NONE} too where the labeler was {@linkplain
 *     LabelerBuilder#attributes told} not to look for them
 * @serial exclude
 */
public record Evidence(
    Category category,
    Assertion assertion,
    String phrase,
    String rule,
    List<CueHit> cues,
    String section,
    String field,
    Span span,
    boolean fuzzy,
    Attributes attributes)
    implements Serializable {
  /**
   * Checks for null and copies.
   *
   * @param category what is mentioned; may be one without a column (a normal statement, another
   *     abnormality), which matters to No Finding only
   * @param assertion what the sentence says of it
   * @param phrase id of the lexicon's phrase group that matched
   * @param rule id of the rule that decided: a cue's, a predicate's, or the phrase's own
   * @param cues the cues that reached the mention, in the order of the text; may be empty
   * @param section name of the section it stands in, {@code ""} for a text without headers
   * @param field name of the report's text that the spans point into
   * @param span where it stands in that text
   * @param fuzzy whether a misspelt word was taken for a word of the lexicon
   * @param attributes side, location, severity, size, change and chronicity, as far as the sentence
   *     tells; {@link Attributes#NONE} too where the labeler was {@linkplain
   *     LabelerBuilder#attributes told} not to look for them
   */
  public Evidence {
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(assertion, "assertion");
    Objects.requireNonNull(phrase, "phrase");
    Objects.requireNonNull(rule, "rule");
    cues = List.copyOf(cues);
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(attributes, "attributes");
  }

  /** The same of another category. */
  Evidence with(Category other) {
    return new Evidence(
        other, assertion, phrase, rule, cues, section, field, span, fuzzy, attributes);
  }
}

package org.radlabel.rules.mention;

import java.util.List;
import java.util.Objects;
import org.radlabel.rules.Tokens;

/**
 * A sentence with its tokens and the mentions found in it: what an assertion classifier gets.
 *
 * <p>Immutable, null-free; a pure function of the text and the lexicon.
 *
 * @param text the sentence; all offsets point into it
 * @param tokens its tokens
 * @param mentions its mentions, by place
 */
public record Sentence(String text, Tokens tokens, List<Mention> mentions) {
  /**
   * Checks for null and copies.
   *
   * @param text the sentence; all offsets point into it
   * @param tokens its tokens
   * @param mentions its mentions, by place
   */
  public Sentence {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(tokens, "tokens");
    mentions = List.copyOf(mentions);
  }

  /**
   * {@return the same sentence as if it ended at an offset, with the mentions that end before that}
   *
   * @param end an offset of the sentence
   */
  public Sentence first(int end) {
    Tokens before = tokens.before(end);
    List<Mention> within = mentions.stream().filter(m -> m.endToken() <= before.size()).toList();
    return new Sentence(text, before, within);
  }

  @Override
  public String toString() {
    return "Sentence[" + text.length() + " characters, " + mentions.size() + " mentions]";
  }
}

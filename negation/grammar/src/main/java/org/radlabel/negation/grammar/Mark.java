package org.radlabel.negation.grammar;

import java.util.List;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.Cue;
import org.radlabel.lexicons.rules.Rule;
import org.radlabel.rules.mention.Mention;

/**
 * A rule's phrase found in a sentence.
 *
 * <p>Immutable, null-free.
 *
 * @param <R> the kind of rule
 * @param rule the rule
 * @param first the first of its tokens
 * @param end the token after its last
 * @param hiders longer cues that contain it and speak of some categories only, for which it does
 *     not count
 */
public record Mark<R extends Rule>(R rule, int first, int end, List<Cue> hiders) {
  /**
   * A mark that nothing hides.
   *
   * @param rule the rule whose phrase stands there
   * @param first the index of its first token
   * @param end the index after its last token
   */
  public Mark(R rule, int first, int end) {
    this(rule, first, end, List.of());
  }

  /** This mark, whose rule is known to be of one kind. */
  @SuppressWarnings("unchecked")
  <S extends Rule> Mark<S> as(Class<S> kind) {
    if (!kind.isInstance(rule)) {
      throw new ClassCastException(rule.id() + " is no " + kind.getSimpleName());
    }
    return (Mark<S>) this;
  }

  /** The same mark, hidden for what these cues, by their ids, speak of. */
  Mark<R> hiddenBy(List<Cue> cues) {
    return cues.isEmpty() ? this : new Mark<>(rule, first, end, List.copyOf(cues));
  }

  /**
   * {@return whether it lies inside a longer run of tokens}
   *
   * @param longerFirst the index of the longer run's first token
   * @param longerEnd the index after its last token
   */
  public boolean isInside(int longerFirst, int longerEnd) {
    return longerFirst <= first && end <= longerEnd && longerEnd - longerFirst > end - first;
  }

  /**
   * {@return whether it is one of a mention's own words, or all of them}
   *
   * @param mention a mention of the same sentence
   */
  public boolean isWithin(Mention mention) {
    return mention.firstToken() <= first && end <= mention.endToken();
  }

  /**
   * {@return whether a token is one of its}
   *
   * @param token a token's index
   */
  public boolean covers(int token) {
    return first <= token && token < end;
  }

  /**
   * {@return whether it counts for a category: no longer cue that speaks of the category contains
   * it}
   *
   * @param category the category of a mention
   */
  public boolean countsFor(Category category) {
    for (int i = 0; i < hiders.size(); i++) {
      if (hiders.get(i).speaksOf(category)) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@return whether something like it is said of every category: nothing hides it, or only cues
   * that say the same of some}
   */
  public boolean isSaidOfAll() {
    for (int i = 0; i < hiders.size(); i++) {
      if (!(rule instanceof Cue cue) || hiders.get(i).says() != cue.says()) {
        return false;
      }
    }
    return true;
  }

  /** {@return whether it counts for some categories only} */
  public boolean isHiddenForSome() {
    return !hiders.isEmpty();
  }
}

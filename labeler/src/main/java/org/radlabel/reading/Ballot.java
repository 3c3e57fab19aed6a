package org.radlabel.reading;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.PhraseGroup;
import org.radlabel.lexicons.rules.PhraseGroup.Implication;
import org.radlabel.negation.AssertedMention;
import org.radlabel.negation.Assertion;

/**
 * Numbers the categories of a lexicon, those with a column first and in their order, and writes
 * what mentions say of them as votes: an array with six bits for each category, three for what is
 * said of it (positive, negative, uncertain) and three for what is only suggested.
 *
 * <p>Votes of several sentences are put together by a bitwise or. Immutable, safe for any number of
 * threads.
 */
public final class Ballot {
  /** The bit of what is said to be present. */
  public static final int POSITIVE = 1;

  /** The bit of what is said to be absent. */
  public static final int NEGATIVE = 2;

  /** The bit of what is left open. */
  public static final int UNCERTAIN = 4;

  private static final int SAID = 7;
  private static final int SUGGESTED_SHIFT = 3;
  private static final int BITS = 6;
  private static final int[] NONE = new int[0];

  private final CategoryIndex categories;

  /**
   * Numbers the categories of a lexicon in the order of its columns, then by name.
   *
   * @param lexicon the lexicon
   */
  public Ballot(Lexicon lexicon) {
    Set<Category> all = new LinkedHashSet<>(lexicon.columns());
    for (PhraseGroup group : lexicon.phrases()) {
      all.add(group.category());
      group.implies().forEach(implied -> all.add(implied.category()));
    }
    categories = new CategoryIndex(all);
  }

  /**
   * {@return the number of a category; -1 if the lexicon does not have it}
   *
   * @param category a category
   */
  public int find(Category category) {
    return categories.find(category);
  }

  /**
   * {@return the category of a number}
   *
   * @param number a category's number, from 0
   */
  public Category category(int number) {
    return categories.categories().get(number);
  }

  /** {@return an empty array of votes, one a category} */
  public int[] empty() {
    return new int[categories.size()];
  }

  /**
   * {@return the votes of some mentions, packed: one entry for each category that they vote on, its
   * number and its bits}
   *
   * @param mentions mentions with what is said of them
   */
  public int[] packed(List<AssertedMention> mentions) {
    if (mentions.isEmpty()) {
      return NONE;
    }
    int[] votes = empty();
    for (int i = 0; i < mentions.size(); i++) {
      vote(mentions.get(i), votes);
    }
    int[] packed = new int[votes.length];
    int size = 0;
    for (int number = 0; number < votes.length; number++) {
      if (votes[number] != 0) {
        packed[size++] = number << BITS | votes[number];
      }
    }
    return Arrays.copyOf(packed, size);
  }

  /**
   * Adds packed votes to others.
   *
   * @param packed what {@link #packed} returned
   * @param votes bits by the category's number; changed
   */
  public static void add(int[] packed, int[] votes) {
    for (int vote : packed) {
      votes[vote >> BITS] |= vote & ((1 << BITS) - 1);
    }
  }

  private void vote(AssertedMention asserted, int[] votes) {
    PhraseGroup phrase = asserted.mention().phrase();
    votes[find(phrase.category())] |= bits(asserted.assertion(), asserted.suggested());
    if (asserted.assertion() == Assertion.POSITIVE) {
      for (Implication implied : phrase.implies()) {
        votes[find(implied.category())] |= bits(Assertion.of(implied.strength()), true);
      }
    }
  }

  private static int bits(Assertion assertion, boolean suggested) {
    int said =
        switch (assertion) {
          case UNSTATED -> 0;
          case POSITIVE -> POSITIVE;
          case NEGATIVE -> NEGATIVE;
          case UNCERTAIN -> UNCERTAIN;
        };
    return suggested ? said << SUGGESTED_SHIFT : said;
  }

  /**
   * {@return those of a category's bits that are said, not only suggested}
   *
   * @param bits a category's bits
   */
  public static int said(int bits) {
    return bits & SAID;
  }

  /**
   * {@return what counts of a category's bits: what is said, or where nothing is, what is
   * suggested}
   *
   * @param bits a category's bits
   */
  public static int counting(int bits) {
    return (bits & SAID) == 0 ? bits >> SUGGESTED_SHIFT : bits & SAID;
  }

  /**
   * {@return all of a category's bits, said and suggested alike}
   *
   * @param bits a category's bits
   */
  public static int any(int bits) {
    return (bits | bits >> SUGGESTED_SHIFT) & SAID;
  }
}

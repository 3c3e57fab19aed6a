package org.radlabel.negation.chexpert;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.radlabel.Label;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.negation.Assertion;

/** Turns the mentions of one report into its labels, as chexpert-labeler does. */
final class Votes {
  /** Matched texts that make the heart's size uncertain. */
  private static final Set<String> HEART_FAILURE = Set.of("chf", "heart failure");

  private Votes() {}

  /**
   * One mention.
   *
   * @param category the name of its category, which may have no column
   * @param text the matched text
   * @param assertion positive, negative or uncertain
   */
  record Vote(String category, String text, Assertion assertion) {
    boolean isFinding() {
      return assertion != Assertion.NEGATIVE;
    }
  }

  /**
   * The label of each of the 14 categories.
   *
   * @param whole whether all sentences were read; else nobody knows that there is no finding
   */
  static Map<Category, Label> labels(List<Vote> votes, boolean whole) {
    Map<Category, Label> labels = new LinkedHashMap<>();
    for (Category category : Category.CHEXPERT_14) {
      labels.put(
          category,
          category.equals(Category.NO_FINDING) ? noFinding(votes, whole) : label(category, votes));
    }
    return labels;
  }

  private static Label noFinding(List<Vote> votes, boolean whole) {
    boolean found =
        votes.stream()
            .anyMatch(v -> v.isFinding() && !v.category().equals(Category.SUPPORT_DEVICES.name()));
    return whole && !found ? Label.POSITIVE : Label.NOT_MENTIONED;
  }

  private static Label label(Category category, List<Vote> votes) {
    Set<Assertion> said = EnumSet.noneOf(Assertion.class);
    for (Vote vote : votes) {
      if (vote.category().equals(category.name())) {
        said.add(vote.assertion());
      }
      if (category.equals(Category.CARDIOMEGALY)
          && vote.isFinding()
          && HEART_FAILURE.contains(vote.text())
          && !vote.category().equals(Category.NO_FINDING.name())) {
        said.add(Assertion.UNCERTAIN);
      }
    }
    return label(said);
  }

  private static Label label(Set<Assertion> said) {
    if (said.isEmpty()) {
      return Label.NOT_MENTIONED;
    }
    boolean uncertain = said.contains(Assertion.UNCERTAIN);
    if (uncertain && said.contains(Assertion.NEGATIVE)) {
      return Label.UNCERTAIN;
    }
    if (said.contains(Assertion.POSITIVE)) {
      return Label.POSITIVE;
    }
    return uncertain ? Label.UNCERTAIN : Label.NEGATIVE;
  }
}

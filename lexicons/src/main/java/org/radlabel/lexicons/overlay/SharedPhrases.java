package org.radlabel.lexicons.overlay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.Finer;
import org.radlabel.lexicons.rules.PhraseGroup;
import org.radlabel.lexicons.rules.PhraseGroup.Kind;
import org.radlabel.lexicons.rules.PhraseGroup.Strength;
import org.radlabel.lexicons.rules.Source;
import org.radlabel.lexicons.yaml.Nearest;
import org.radlabel.lexicons.yaml.Problems;

/**
 * The finer findings of a lexicon, and the rules that they have from other categories, so that a
 * phrase stands in one place. For one thread.
 */
final class SharedPhrases {
  private final Problems problems;
  private final Map<Category, Written> finer = new LinkedHashMap<>();
  private final List<Share> shares = new ArrayList<>();

  private record Share(String id, Category category, Source source) {}

  /** A finer finding, and where it says what it is like and, if it does, what it joins. */
  private record Written(Finer finding, Source like, @Nullable Source joins) {}

  SharedPhrases(Problems problems) {
    this.problems = problems;
  }

  /**
   * A finer finding; what is said of one again holds instead.
   *
   * @param like where it says what it is like
   * @param joins where it says what it joins; null if it does not
   */
  void finer(Finer finding, Source like, @Nullable Source joins) {
    finer.put(finding.category(), new Written(finding, like, joins));
  }

  /** A category has the rule of an id too. */
  void share(String id, Category category, Source source) {
    shares.add(new Share(id, category, source));
  }

  List<Finer> finer() {
    return finer.values().stream().map(Written::finding).toList();
  }

  /** Makes it a problem where a finding is like itself, or joins what has no column of its own. */
  void check(Predicate<String> mayBeUnread) {
    for (Written written : finer.values()) {
      Finer finding = written.finding;
      if (isLikeItself(finding)) {
        problems.add(written.like, "\"" + finding.category() + "\" is in the end a kind of itself");
      }
      Category joined = finding.column();
      if (written.joins != null && !tellsOfItself(joined) && !mayBeUnread.test(joined.name())) {
        problems.add(
            written.joins,
            "\"joins\" names \""
                + joined
                + "\", and may only name a finding with \"parent\" or \"beside\" and without"
                + " \"joins\"");
      }
    }
  }

  private boolean isLikeItself(Finer finding) {
    Written like = finer.get(finding.like());
    for (int i = 0; like != null && i < finer.size(); i++) {
      if (like.finding.equals(finding)) {
        return true;
      }
      like = finer.get(like.finding.like());
    }
    return false;
  }

  private boolean tellsOfItself(Category category) {
    Written written = finer.get(category);
    return written != null && written.finding.column().equals(category);
  }

  /**
   * The phrases of a lexicon, and after them those that are shared, of the categories they have.
   */
  List<PhraseGroup> with(List<PhraseGroup> phrases) {
    Map<String, PhraseGroup> byId = new LinkedHashMap<>();
    phrases.forEach(p -> byId.put(p.id(), p));
    List<PhraseGroup> all = new ArrayList<>(phrases);
    for (Share share : shares) {
      PhraseGroup group = byId.get(share.id());
      if (group == null) {
        problems.add(share.source(), unknown(share.id(), byId.keySet()));
      } else {
        all.add(of(group, share.category()));
      }
    }
    return all;
  }

  /** What a rule says of its own category, however weakly, it says of the other outright. */
  private static PhraseGroup of(PhraseGroup group, Category category) {
    PhraseGroup own = group.withCategory(category).withImplies(List.of());
    return group.kind() == Kind.EXCLUSION ? own : own.withWhenPresent(Strength.POSITIVE);
  }

  private static String unknown(String id, Collection<String> known) {
    return "\"shares\" names \""
        + id
        + "\", which no finding, structure or exclusion has as its id"
        + Nearest.hint(id, known);
  }
}

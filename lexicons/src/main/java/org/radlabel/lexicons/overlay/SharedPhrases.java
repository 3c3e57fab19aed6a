package org.radlabel.lexicons.overlay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private final Map<Category, Finer> finer = new LinkedHashMap<>();
  private final List<Share> shares = new ArrayList<>();

  private record Share(String id, Category category, Source source) {}

  SharedPhrases(Problems problems) {
    this.problems = problems;
  }

  /** A finer finding; what is said of one again holds instead. */
  void finer(Finer finding) {
    finer.put(finding.category(), finding);
  }

  /** A category has the rule of an id too. */
  void share(String id, Category category, Source source) {
    shares.add(new Share(id, category, source));
  }

  List<Finer> finer() {
    return List.copyOf(finer.values());
  }

  /**
   * The phrases of a lexicon, and behind them those that are shared, of the categories they have.
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

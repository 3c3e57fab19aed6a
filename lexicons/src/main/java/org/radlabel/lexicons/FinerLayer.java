package org.radlabel.lexicons;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.radlabel.lexicons.rules.Applies;
import org.radlabel.lexicons.rules.AttributeRule;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.Cue;
import org.radlabel.lexicons.rules.Finer;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.PhraseGroup;
import org.radlabel.lexicons.rules.Predicate;

/**
 * Parts a lexicon that has finer findings into two, which are read one after the other: what it
 * says without them, and what it says of them. Stateless.
 */
public final class FinerLayer {
  private FinerLayer() {}

  /**
   * {@return a lexicon without its finer findings; itself where there are none}
   *
   * @param lexicon the lexicon
   */
  public static Lexicon without(Lexicon lexicon) {
    if (lexicon.finer().isEmpty()) {
      return lexicon;
    }
    Set<Category> finer = categories(lexicon);
    List<Category> columns = lexicon.columns().stream().filter(c -> !finer.contains(c)).toList();
    List<PhraseGroup> phrases =
        lexicon.phrases().stream().filter(p -> !finer.contains(p.category())).toList();
    List<Cue> cues =
        lexicon.cues().stream()
            .filter(c -> !c.applies().isToSomeOnly() || !finer.containsAll(c.applies().only()))
            .toList();
    List<AttributeRule> attributes =
        lexicon.attributes().stream()
            .filter(a -> !a.applies().isToSomeOnly() || !finer.containsAll(a.applies().only()))
            .toList();
    Set<Category> observations = new LinkedHashSet<>(lexicon.observations());
    observations.removeAll(finer);
    List<Predicate> predicates = predicates(lexicon, finer);
    return with(lexicon, columns, observations, phrases, cues, predicates, attributes);
  }

  /** All but those that only structures of finer findings name: they may hide others. */
  private static List<Predicate> predicates(Lexicon lexicon, Set<Category> finer) {
    Set<String> ofFiner = new HashSet<>();
    Set<String> ofOthers = new HashSet<>();
    for (PhraseGroup group : lexicon.phrases()) {
      (finer.contains(group.category()) ? ofFiner : ofOthers).addAll(group.predicates());
    }
    return lexicon.predicates().stream()
        .filter(p -> !ofFiner.contains(p.id()) || ofOthers.contains(p.id()))
        .toList();
  }

  /**
   * {@return what a lexicon says of its finer findings: their phrases, the exclusions of the
   * categories that they are like, and cues and attributes that speak of them too}
   *
   * @param lexicon the lexicon
   */
  public static Lexicon of(Lexicon lexicon) {
    Set<Category> finer = categories(lexicon);
    Map<Category, Category> like = Finer.likes(lexicon.finer());
    Map<Category, List<Category>> alike = new LinkedHashMap<>();
    for (Category category : finer) {
      Category whole = like.get(category);
      while (whole != null) {
        alike.computeIfAbsent(whole, k -> new ArrayList<>()).add(category);
        whole = like.get(whole);
      }
    }
    Set<Category> columns = new LinkedHashSet<>(finer);
    columns.addAll(lexicon.columns());
    List<PhraseGroup> phrases =
        lexicon.phrases().stream()
            .filter(p -> finer.contains(p.category()) || isExclusionOf(alike.keySet(), p))
            .toList();
    List<Cue> cues =
        lexicon.cues().stream().map(c -> c.withApplies(widened(c.applies(), alike))).toList();
    List<AttributeRule> attributes =
        lexicon.attributes().stream().map(a -> a.withApplies(widened(a.applies(), alike))).toList();
    Set<Category> observations = new LinkedHashSet<>(finer);
    observations.addAll(lexicon.observations());
    List<Predicate> predicates = lexicon.predicates();
    return with(lexicon, List.copyOf(columns), observations, phrases, cues, predicates, attributes);
  }

  private static Set<Category> categories(Lexicon lexicon) {
    Set<Category> all = new LinkedHashSet<>();
    lexicon.finer().forEach(f -> all.add(f.category()));
    return all;
  }

  private static boolean isExclusionOf(Set<Category> categories, PhraseGroup phrases) {
    return phrases.kind() == PhraseGroup.Kind.EXCLUSION && categories.contains(phrases.category());
  }

  private static Applies widened(Applies applies, Map<Category, List<Category>> alike) {
    return applies.isToAll()
        ? applies
        : new Applies(widened(applies.only(), alike), widened(applies.except(), alike));
  }

  private static List<Category> widened(
      List<Category> categories, Map<Category, List<Category>> alike) {
    List<Category> all = new ArrayList<>(categories);
    Set<Category> named = new HashSet<>(categories);
    for (Category category : categories) {
      alike.getOrDefault(category, List.of()).stream().filter(named::add).forEach(all::add);
    }
    return all;
  }

  private static Lexicon with(
      Lexicon of,
      List<Category> columns,
      Set<Category> observations,
      List<PhraseGroup> phrases,
      List<Cue> cues,
      List<Predicate> predicates,
      List<AttributeRule> attributes) {
    return new Lexicon(
        of.name(),
        columns,
        observations,
        phrases,
        cues,
        predicates,
        of.terminators(),
        of.answers(),
        attributes,
        of.wordClasses(),
        of.sections(),
        of.ordinaryWords(),
        List.of());
  }
}

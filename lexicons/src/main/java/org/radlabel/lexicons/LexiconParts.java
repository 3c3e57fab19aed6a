package org.radlabel.lexicons;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The parts of a lexicon as they are read; files read later are laid over earlier ones. For one
 * thread.
 */
final class LexiconParts {
  private final Problems problems;
  private final Set<Category> columns = new LinkedHashSet<>();
  private final Map<String, Rule> rules = new LinkedHashMap<>();
  private final Map<String, List<String>> words = new TreeMap<>();
  private final List<SectionHeader> sections = new ArrayList<>();
  private final Set<String> ordinaryWords = new LinkedHashSet<>();
  private final List<Named> removed = new ArrayList<>();
  private final List<Named> predicateReferences = new ArrayList<>();
  private final Map<String, Source> wordClassReferences = new LinkedHashMap<>();
  private Set<String> idsBelow = Set.of();

  private record Named(String name, Source source) {}

  LexiconParts(Problems problems) {
    this.problems = problems;
  }

  /** What was read so far may from now on be replaced by id. */
  void beginOverlay() {
    idsBelow = Set.copyOf(rules.keySet());
  }

  void column(Category category) {
    columns.add(category);
  }

  void add(Rule rule) {
    if (rule.id().isEmpty()) {
      return;
    }
    Rule former = rules.put(rule.id(), rule);
    if (former != null && !idsBelow.contains(rule.id())) {
      problems.add(
          rule.source(), "the id \"" + rule.id() + "\" is taken by the rule at " + former.source());
    }
  }

  void add(SectionHeader header) {
    sections.add(header);
  }

  void words(String name, List<String> more) {
    List<String> all = words.computeIfAbsent(name, k -> new ArrayList<>());
    more.forEach(w -> all.add(w.toLowerCase(Locale.ROOT)));
  }

  void ordinaryWord(String word) {
    ordinaryWords.add(word.toLowerCase(Locale.ROOT));
  }

  void remove(String id, Source source) {
    removed.add(new Named(id, source));
  }

  /** Notes that a structure names a predicate, to be checked when all is read. */
  String reference(String predicate, Source source) {
    predicateReferences.add(new Named(predicate, source));
    return predicate;
  }

  /** Notes that a phrase names a word class, to be checked when all is read. */
  void wordClassReference(String name, Source source) {
    wordClassReferences.putIfAbsent(name, source);
  }

  /** The lexicon; every problem of its parts' relations is added to the problems. */
  Lexicon build(String name) {
    removed.forEach(this::removeNow);
    for (Named reference : predicateReferences) {
      if (!(rules.get(reference.name) instanceof Predicate)) {
        problems.add(
            reference.source,
            "no predicate has the id \"" + reference.name + "\"; there are " + predicateIds());
      }
    }
    wordClassReferences.forEach(this::checkWordClass);
    return new Lexicon(
        name,
        List.copyOf(columns),
        all(PhraseGroup.class),
        all(Cue.class),
        all(Predicate.class),
        all(Terminator.class),
        all(AttributeRule.class),
        words,
        sections,
        ordinaryWords);
  }

  private void removeNow(Named id) {
    if (rules.remove(id.name) == null) {
      problems.add(id.source, "\"remove\" names \"" + id.name + "\", which no rule has as its id");
    }
  }

  private void checkWordClass(String name, Source source) {
    if (!words.containsKey(name)) {
      problems.add(
          source, "no word class is called \"$" + name + "\"; there are " + words.keySet());
    }
  }

  private List<String> predicateIds() {
    return all(Predicate.class).stream().map(Predicate::id).toList();
  }

  private <R extends Rule> List<R> all(Class<R> type) {
    return rules.values().stream().filter(type::isInstance).map(type::cast).toList();
  }
}

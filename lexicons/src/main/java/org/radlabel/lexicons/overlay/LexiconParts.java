package org.radlabel.lexicons.overlay;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.radlabel.lexicons.rules.Answer;
import org.radlabel.lexicons.rules.AttributeRule;
import org.radlabel.lexicons.rules.Cue;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.PhraseGroup;
import org.radlabel.lexicons.rules.Predicate;
import org.radlabel.lexicons.rules.Rule;
import org.radlabel.lexicons.rules.Source;
import org.radlabel.lexicons.rules.Terminator;
import org.radlabel.lexicons.rules.WordClass;
import org.radlabel.lexicons.yaml.Nearest;
import org.radlabel.lexicons.yaml.Problems;
import org.radlabel.lexicons.yaml.References;
import org.radlabel.lexicons.yaml.WrittenPhrases;

/**
 * The parts of a lexicon as they are read, in layers: the built-in lexicon, what options change of
 * it, and a user's laid over it. Sorted by name throughout, so that the order of files changes
 * nothing. For one thread.
 */
final class LexiconParts {
  private static final String UNDECODED = "\uFFFD";

  private final Problems problems;
  private final References references;
  private final Columns columns;
  private Map<String, Rule> rules = new LinkedHashMap<>();
  private RuleOrder own = new RuleOrder();
  private boolean isListed;
  private boolean ownFirst;
  private final Map<String, Source> removed = new TreeMap<>();
  private final Map<String, Source> removedBelow = new TreeMap<>();
  private final Map<String, PhraseChange> changes = new TreeMap<>();
  private final Map<String, Set<String>> words = new TreeMap<>();
  private final WrittenPhrases written = new WrittenPhrases();
  private final SectionNames sections;
  private final SharedPhrases shared;
  private final Set<String> ordinaryWords = new TreeSet<>();
  private final StringBuilder unread = new StringBuilder();

  LexiconParts(Problems problems) {
    this.problems = problems;
    references = new References(problems);
    columns = new Columns(problems, references);
    sections = new SectionNames(problems);
    shared = new SharedPhrases(problems);
  }

  References references() {
    return references;
  }

  WrittenPhrases written() {
    return written;
  }

  Columns columns() {
    return columns;
  }

  SharedPhrases shared() {
    return shared;
  }

  SectionNames sections() {
    return sections;
  }

  /**
   * What was read so far may from now on be replaced, changed and removed.
   *
   * @param nextFirst whether new rules of what comes next stand before those below
   */
  void beginOverlay(boolean nextFirst) {
    finishLayer();
    ownFirst = nextFirst;
    columns.beginOverlay();
    sections.beginOverlay();
  }

  /** Whether the file that comes next is one that {@code files} lists, whose order then counts. */
  void beginFile(boolean listed) {
    isListed = listed;
  }

  /** The text of a file that is broken: names that stand in it may be defined there. */
  void unread(String text) {
    unread.append(text).append('\n');
  }

  private boolean mayBeUnread(String name) {
    return unread.indexOf(name) >= 0 || unread.indexOf(UNDECODED) >= 0;
  }

  void add(Rule rule) {
    if (rule.id().isEmpty()) {
      return;
    }
    Rule twin = own.add(rule, isListed);
    Rule below = rules.get(rule.id());
    if (twin != null) {
      problems.add(
          rule.source(), "the id \"" + rule.id() + "\" is taken by the rule at " + twin.source());
    } else if (below != null && below.getClass() != rule.getClass()) {
      problems.add(
          rule.source(),
          "the id \"" + rule.id() + "\" is taken by a rule of another kind at " + below.source());
    }
  }

  void change(PhraseChange change) {
    written.change(change.id(), change.source());
    PhraseChange twin = changes.putIfAbsent(change.id(), change);
    if (twin != null) {
      problems.add(
          change.source(), "\"" + change.id() + "\" is extended twice, first at " + twin.source());
    }
  }

  void remove(String id, Source source) {
    removed.put(id, source);
  }

  void words(String name, Collection<String> more) {
    Set<String> all = words.computeIfAbsent(name, k -> new TreeSet<>());
    more.forEach(w -> all.add(w.toLowerCase(Locale.ROOT)));
  }

  /** Makes it a problem if a class is missing that the engine asks for. */
  void demandWords(Source source) {
    List<String> missing =
        Stream.of(WordClass.values())
            .map(WordClass::title)
            .filter(name -> !words.containsKey(name) && !mayBeUnread(name))
            .toList();
    if (!missing.isEmpty()) {
      problems.add(
          source,
          "\"words\" is \"none\", and the engine asks for the word classes "
              + String.join(", ", missing)
              + ": give each of them, one that has no words as \""
              + missing.get(0)
              + ": []\"");
    }
  }

  void ordinaryWord(String word) {
    ordinaryWords.add(word.toLowerCase(Locale.ROOT));
  }

  /** The lexicon; every problem of its parts' relations is added to the problems. */
  Lexicon build(String name) {
    finishLayer();
    List<String> predicates = all(Predicate.class).stream().map(Rule::id).toList();
    references.check(predicates, removedBelow, words.keySet(), this::mayBeUnread);
    shared.check(this::mayBeUnread);
    Map<String, List<String>> classes = new TreeMap<>();
    words.forEach((k, v) -> classes.put(k, List.copyOf(v)));
    return new Lexicon(
        name,
        columns.inOrder(),
        columns.observations(),
        shared.with(all(PhraseGroup.class)),
        all(Cue.class),
        all(Predicate.class),
        all(Terminator.class),
        all(Answer.class),
        all(AttributeRule.class),
        classes,
        sections.headers(),
        ordinaryWords,
        shared.finer());
  }

  private void finishLayer() {
    removed.forEach(this::removeNow);
    rules = own.over(rules, ownFirst);
    changes.values().forEach(this::changeNow);
    removedBelow.putAll(removed);
    own = new RuleOrder();
    removed.clear();
    changes.clear();
  }

  private void removeNow(String id, Source source) {
    Rule defined = own.get(id);
    if (defined != null) {
      problems.add(
          source,
          "\""
              + id
              + "\" is removed here and defined at "
              + defined.source()
              + ": to replace a rule, only define it");
    } else if (!rules.containsKey(id)) {
      problems.add(source, unknownRule("remove", id));
    } else {
      rules.remove(id);
    }
  }

  private void changeNow(PhraseChange change) {
    if (change.id().isEmpty() || mayBeUnread(change.id())) {
      return;
    }
    if (!rules.containsKey(change.id())) {
      problems.add(change.source(), unknownRule("extend", change.id()));
    }
    rules.computeIfPresent(change.id(), (id, rule) -> change.apply(rule, problems));
  }

  private String unknownRule(String key, String id) {
    return "\""
        + key
        + "\" names \""
        + id
        + "\", which no rule below has as its id"
        + Nearest.hint(id, rules.keySet());
  }

  private <R extends Rule> List<R> all(Class<R> type) {
    return rules.values().stream().filter(type::isInstance).map(type::cast).toList();
  }
}

package org.radlabel.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.PhraseGroup;
import org.radlabel.lexicons.rules.PhraseGroup.Kind;
import org.radlabel.lexicons.rules.PhraseGroup.Strength;
import org.radlabel.lexicons.rules.RuleText;
import org.radlabel.lexicons.rules.Source;

/** Small lexicons made in the test itself. For one thread. */
public final class TestLexicon {
  private final List<PhraseGroup> groups = new ArrayList<>();
  private final Map<String, List<String>> classes = new TreeMap<>();
  private Set<String> ordinary = Set.of();

  public TestLexicon finding(String id, String category, String... plainPhrases) {
    return group(id, category, Kind.FINDING, plainPhrases);
  }

  public TestLexicon exclusion(String id, String category, String... plainPhrases) {
    return group(id, category, Kind.EXCLUSION, plainPhrases);
  }

  private TestLexicon group(String id, String category, Kind kind, String... plainPhrases) {
    groups.add(
        new PhraseGroup(
            new RuleText(id, List.of(plainPhrases), "", List.of(), new Source("test", 1, 1)),
            new Category(category),
            kind,
            Strength.POSITIVE,
            false,
            List.of(),
            List.of()));
    return this;
  }

  public TestLexicon wordClass(String name, String... words) {
    classes.put(name, List.of(words));
    return this;
  }

  public TestLexicon ordinaryWords(String... words) {
    ordinary = Set.of(words);
    return this;
  }

  public Lexicon lexicon() {
    return new Lexicon(
        "test", List.of(), Set.of(), groups, List.of(), List.of(), List.of(), List.of(), List.of(),
        classes, List.of(), ordinary, List.of());
  }

  public Vocabulary vocabulary() {
    return Vocabulary.of(lexicon());
  }
}

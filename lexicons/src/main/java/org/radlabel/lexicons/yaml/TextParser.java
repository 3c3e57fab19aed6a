package org.radlabel.lexicons.yaml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.radlabel.lexicons.rules.Example;
import org.radlabel.lexicons.rules.PhraseSyntax;
import org.radlabel.lexicons.rules.Source;

/** Turns the texts of rules into phrases and examples. For one thread. */
public final class TextParser {
  /** The most plain phrases of one lexicon, each gap counted once for each of its lengths. */
  static final int MAX_PHRASES = 500_000;

  private final References references;
  private final WrittenPhrases written;
  private final Problems problems;
  private long phrases;
  private boolean isForLabels = true;

  /**
   * A parser for the files of one lexicon.
   *
   * @param references takes the names of labels that examples use
   * @param written takes where each phrase is written
   * @param problems takes what is wrong with a text
   */
  public TextParser(References references, WrittenPhrases written, Problems problems) {
    this.references = references;
    this.written = written;
    this.problems = problems;
  }

  /** From now on no example names labels: the lexicon is not for labels. */
  public void beginNotForLabels() {
    isForLabels = false;
  }

  /**
   * {@return the plain phrases of a key, each once}
   *
   * @param m the mapping of a rule
   * @param key the key of its phrases
   */
  public List<String> phrases(Mapping m, String key) {
    Set<String> all = new LinkedHashSet<>();
    m.eachText(key, (phrase, source) -> all.addAll(checked(phrase, source, m.source())));
    return List.copyOf(all);
  }

  /**
   * {@return the examples of a rule; of one that labels depend on they name labels}
   *
   * @param m the mapping of a rule
   * @param nameLabels whether the examples name labels
   */
  public List<Example> examples(Mapping m, boolean nameLabels) {
    List<Example> all = new ArrayList<>();
    m.eachText("examples", (text, source) -> addExample(text, source, nameLabels, all));
    return all;
  }

  private void addExample(String text, Source source, boolean nameLabels, List<Example> all) {
    try {
      Example example = Example.parse(text, source);
      if (nameLabels && isForLabels) {
        example.labels().keySet().forEach(c -> references.category(c.name(), source));
      }
      all.add(example);
    } catch (IllegalArgumentException e) {
      problems.add(source, String.valueOf(e.getMessage()));
    }
  }

  private List<String> checked(String phrase, Source source, Source owner) {
    List<String> plain = expand(phrase, source);
    written.add(owner, new WrittenPhrases.Written(phrase, plain, source));
    for (String p : plain) {
      for (String item : p.split(" ", -1)) {
        if (item.startsWith("$")) {
          references.wordClass(item.substring(1), source);
        }
      }
    }
    return count(plain, source) ? plain : List.of();
  }

  private boolean count(List<String> plain, Source source) {
    boolean wasBelow = phrases <= MAX_PHRASES;
    phrases += plain.stream().mapToLong(PhraseSyntax::ways).sum();
    if (wasBelow && phrases > MAX_PHRASES) {
      problems.add(source, "the lexicon stands for more than " + MAX_PHRASES + " phrases here");
    }
    return phrases <= MAX_PHRASES;
  }

  /**
   * {@return the plain phrases that a phrase stands for; none if it is malformed, which is a
   * problem}
   *
   * @param phrase the phrase as it is written
   * @param source where it is written
   */
  public List<String> expand(String phrase, Source source) {
    try {
      return PhraseSyntax.expand(phrase);
    } catch (IllegalArgumentException e) {
      problems.add(source, "\"" + phrase + "\": " + e.getMessage());
      return List.of();
    }
  }
}

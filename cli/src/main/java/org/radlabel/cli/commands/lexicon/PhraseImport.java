package org.radlabel.cli.commands.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.PhraseSyntax;
import org.radlabel.rules.CompiledLexicon;
import org.radlabel.rules.mention.MentionExtractor;

/**
 * The phrases of one chexpert-labeler category as a file of a lexicon.
 *
 * <p>chexpert-labeler matches within words, a lexicon matches words: a phrase's last word is taken
 * with the endings that reports use. For one thread.
 */
final class PhraseImport {
  private static final Pattern WORDS = Pattern.compile("[a-z0-9' -]+");
  private static final String ENDINGS =
      "(|s|es|d|e|ed|ing|ion|ions|ive|y|ies|ty|ties|al|r|sis|ses|tic|tion|tions|tive|tory|ted|c|cs"
          + "|fied|fication|fications|ed|cation|cations|nce|nt|mation|mmation|mmatory|tas)";

  private static final String PREDICATES =
      "[normal, enlarged, prominent, borderline, stable, unassessed]";

  private final String stem;
  private final Category category;
  private final Known known;
  private final Set<String> findings = new LinkedHashSet<>();
  private final Set<String> exclusions = new LinkedHashSet<>();
  private final List<String> byHand = new ArrayList<>();
  private int alreadyThere;

  /**
   * Nothing imported yet.
   *
   * @param stem the name of the category's file without .txt
   */
  PhraseImport(String stem, Known known) {
    this.stem = Objects.requireNonNull(stem, "stem");
    this.known = Objects.requireNonNull(known, "known");
    this.category = known.category(stem.replace('_', ' '));
  }

  /** What the lexicon below has already. */
  record Known(List<Category> categories, MentionExtractor mentions) {
    static Known of(Lexicon lexicon) {
      CompiledLexicon compiled = CompiledLexicon.of(lexicon);
      return new Known(
          lexicon.columns(), MentionExtractor.of(lexicon, compiled.vocabulary(), false));
    }

    /** A column of the lexicon, or a new category; what excludes No Finding is no column. */
    Category category(String name) {
      if (name.equalsIgnoreCase(Category.NO_FINDING.name())) {
        return new Category("Other Abnormality");
      }
      return categories.stream()
          .filter(c -> c.name().equalsIgnoreCase(name))
          .findFirst()
          .orElseGet(() -> new Category(titleCase(name)));
    }

    boolean mentions(Category category, String phrase) {
      return PhraseSyntax.expand(phrase).stream()
          .flatMap(words -> mentions.extract(words).mentions().stream())
          .anyMatch(m -> m.category().equals(category));
    }

    private static String titleCase(String name) {
      StringBuilder title = new StringBuilder();
      for (String word : List.of(name.strip().split(" +", -1))) {
        title.append(title.isEmpty() ? "" : " ");
        title.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
      }
      return title.toString();
    }
  }

  /** Takes the lines of a file of mentions. */
  void mentions(List<String> lines) {
    take(lines, findings);
  }

  /** Takes the lines of a file of un-mentions. */
  void unmentions(List<String> lines) {
    take(lines, exclusions);
  }

  private void take(List<String> lines, Set<String> phrases) {
    for (String line : lines) {
      String written = line.strip().toLowerCase(Locale.ROOT);
      String phrase = written.replace('_', ' ').strip();
      if (phrase.isEmpty()) {
        continue;
      }
      String forms = written.endsWith("_") ? phrase : phrase + ENDINGS;
      if (!WORDS.matcher(phrase).matches()) {
        byHand.add(line.strip());
      } else if (phrases == findings && known.mentions(category, forms)) {
        alreadyThere++;
      } else {
        phrases.add(forms);
      }
    }
  }

  /** Whether there is something that the lexicon below has not. */
  boolean isWorthAFile() {
    return !findings.isEmpty() || !exclusions.isEmpty() || !byHand.isEmpty();
  }

  String fileName() {
    return stem.replace('_', '-') + ".yaml";
  }

  /** The file. */
  String yaml() {
    StringBuilder yaml = new StringBuilder("# Imported from chexpert-labeler's phrases.\n");
    byHand.forEach(
        p -> yaml.append("# Not imported, a regular expression: ").append(p).append('\n'));
    yaml.append("category: ").append(category).append('\n');
    if (!known.categories().contains(category) && isOther()) {
      yaml.append("column: false\n");
    }
    group(yaml, isStructure() ? "structures" : "findings", "mention", findings);
    group(yaml, "not", "unmention", exclusions);
    return yaml.toString();
  }

  /** Phrases for the heart's size and the mediastinum name what has it: a predicate must decide. */
  private boolean isStructure() {
    return category.equals(Category.CARDIOMEGALY)
        || category.equals(Category.ENLARGED_CARDIOMEDIASTINUM);
  }

  private boolean isOther() {
    return stem.replace('_', ' ').equalsIgnoreCase(Category.NO_FINDING.name());
  }

  private void group(StringBuilder yaml, String key, String kind, Set<String> phrases) {
    if (phrases.isEmpty()) {
      return;
    }
    String id = "imported." + stem.replace('_', '-') + "." + kind;
    yaml.append(key).append(":\n  - id: ").append(id).append('\n');
    yaml.append("    comment: imported; read through, and keep the endings that you need\n");
    if (key.equals("structures")) {
      yaml.append("    predicates: ").append(PREDICATES).append('\n');
    }
    yaml.append("    phrases:\n");
    phrases.forEach(p -> yaml.append("      - \"").append(p).append("\"\n"));
  }

  /** What became of the phrases. */
  String summary() {
    return String.format(
        Locale.ROOT,
        "%s: %d imported, %d already in %s, %d regular expressions left to you",
        category,
        findings.size() + exclusions.size(),
        alreadyThere,
        Lexicon.BUILT_IN,
        byHand.size());
  }
}

package org.radlabel.lexicons.overlay;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.LexiconException;
import org.radlabel.lexicons.rules.PhraseGroup;
import org.radlabel.lexicons.rules.Problem;
import org.radlabel.lexicons.rules.Rule;
import org.radlabel.lexicons.rules.Source;
import org.radlabel.lexicons.rules.WordClass;
import org.radlabel.lexicons.yaml.WrittenPhrases;
import org.radlabel.lexicons.yaml.WrittenPhrases.Written;

/**
 * Phrases that a lexicon could do without: other phrases of their rule match all that they match.
 *
 * <p>Of two that cover each other the later one is named. Not seen are phrases that only several
 * phrases with word classes cover together. Immutable, safe for any number of threads.
 */
public final class CoveredPhrases {
  private final PhraseCover ofMentions;
  private final PhraseCover ofOthers;
  private final WrittenPhrases written;

  CoveredPhrases(Lexicon lexicon, WrittenPhrases written) {
    Map<String, List<String>> words = lexicon.wordClasses();
    this.ofMentions = new PhraseCover(words, WordClass.PARTING, WordClass.FINDING);
    this.ofOthers = new PhraseCover(words, WordClass.PARTING);
    this.written = written;
  }

  /**
   * {@return those that are written in a lexicon's folder, by place; each with the place of a
   * phrase, perhaps of the lexicon below, that covers it}
   *
   * @param folder a folder with a {@code lexicon.yaml}
   * @throws LexiconException with every problem of all files, if it is no lexicon
   */
  public static List<Problem> in(Path folder) {
    LexiconLoader loader = new LexiconLoader(Lexicon.BUILT_IN);
    Lexicon lexicon = loader.load(folder);
    CoveredPhrases covered = new CoveredPhrases(lexicon, loader.written());
    return lexicon.rules().stream()
        .filter(rule -> covered.isWrittenIn(folder, rule))
        .flatMap(rule -> covered.of(rule).stream())
        .filter(problem -> Path.of(problem.file()).startsWith(folder))
        .sorted(Problem.BY_PLACE)
        .toList();
  }

  private boolean isWrittenIn(Path folder, Rule rule) {
    return written.of(rule).stream().anyMatch(w -> Path.of(w.source().file()).startsWith(folder));
  }

  /** A phrase and the items of the plain phrases that it stands for. */
  private record Parsed(Written written, List<List<String>> plain) {
    static Parsed of(Written written) {
      return new Parsed(written, written.plain().stream().map(PhraseCover::items).toList());
    }
  }

  /** Those of one rule. */
  List<Problem> of(Rule rule) {
    List<Parsed> left = new ArrayList<>(written.of(rule).stream().map(Parsed::of).toList());
    List<Problem> all = new ArrayList<>();
    for (int i = left.size() - 1; i >= 0; i--) {
      Parsed phrase = left.remove(i);
      Optional<Problem> covered = by(phrase, left, rule);
      covered.ifPresent(all::add);
      if (covered.isEmpty()) {
        left.add(i, phrase);
      }
    }
    return all;
  }

  /** The warning, if each plain phrase is covered by one of the others. */
  private Optional<Problem> by(Parsed phrase, List<Parsed> others, Rule rule) {
    PhraseCover cover = rule instanceof PhraseGroup ? ofMentions : ofOthers;
    List<Parsed> by = new ArrayList<>();
    for (List<String> plain : phrase.plain) {
      Optional<Parsed> other = others.stream().filter(o -> covers(o, plain, cover)).findFirst();
      if (other.isEmpty()) {
        return Optional.empty();
      }
      by.add(other.get());
    }
    return Optional.of(warning(phrase.written, by.get(0).written.source(), rule));
  }

  private static boolean covers(Parsed other, List<String> plain, PhraseCover cover) {
    return other.plain.stream().anyMatch(o -> cover.covers(o, plain));
  }

  private static Problem warning(Written phrase, Source by, Rule rule) {
    Source at = phrase.source();
    String place = by.file().equals(at.file()) ? "line " + by.line() : by.toString();
    String message = rule.id() + ": \"" + phrase.text() + "\" is covered by " + place;
    return new Problem(at.file(), at.line(), at.column(), message);
  }
}

package org.radlabel.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.radlabel.lexicons.Lexicon;
import org.radlabel.lexicons.PhraseGroup;
import org.radlabel.lexicons.PhraseGroup.Kind;

/**
 * Finds the mentions of a sentence.
 *
 * <p>Of overlapping matches of one category the one that begins first stands, of those the longest;
 * a match that overlaps an exclusion of its category which is not shorter is dropped, unless both
 * stand at the same place, where the finding was written to be told from the exclusion ("nodule
 * that is not calcified"). Mentions of different categories may overlap. Immutable, safe for any
 * number of threads.
 */
public final class MentionExtractor {
  private static final Comparator<Mention> FIRST_THEN_LONGEST =
      Comparator.comparingInt(Mention::firstToken)
          .thenComparing(Comparator.comparingInt(Mention::endToken).reversed());

  private final Tokenizer tokenizer;
  private final PhraseAutomaton<PhraseGroup> automaton;
  private final Misspellings misspellings;

  private MentionExtractor(
      Tokenizer tokenizer, PhraseAutomaton<PhraseGroup> automaton, Misspellings misspellings) {
    this.tokenizer = tokenizer;
    this.automaton = automaton;
    this.misspellings = misspellings;
  }

  /** For a lexicon; with misspelt words counted or not. */
  public static MentionExtractor of(Lexicon lexicon, Vocabulary vocabulary, boolean fuzzy) {
    PhraseAutomaton.Builder<PhraseGroup> builder = new PhraseAutomaton.Builder<>(vocabulary);
    for (PhraseGroup group : lexicon.phrases()) {
      group.phrases().forEach(p -> builder.add(p, group));
    }
    Misspellings misspellings = fuzzy ? Misspellings.of(lexicon, vocabulary) : Misspellings.none();
    return new MentionExtractor(new Tokenizer(vocabulary), builder.build(), misspellings);
  }

  /** The sentence with its tokens and mentions. */
  public Sentence extract(String text) {
    Tokens given = tokenizer.tokenize(text);
    Tokens tokens = misspellings.mend(text, given);
    List<Mention> matches = new ArrayList<>();
    automaton.search(
        tokens, (first, end, group) -> matches.add(mention(given, tokens, first, end, group)));
    return new Sentence(text, tokens, standing(matches));
  }

  private static Mention mention(
      Tokens given, Tokens mended, int first, int end, PhraseGroup group) {
    boolean fuzzy = false;
    for (int i = first; i < end; i++) {
      fuzzy |= given.word(i) != mended.word(i);
    }
    return new Mention(group, mended.span(first, end), first, end, fuzzy);
  }

  private static List<Mention> standing(List<Mention> matches) {
    if (matches.isEmpty()) {
      return List.of();
    }
    matches.sort(FIRST_THEN_LONGEST);
    List<Mention> standing = new ArrayList<>();
    for (Mention match : matches) {
      if (match.phrase().kind() != Kind.EXCLUSION
          && !isExcluded(match, matches)
          && !isCovered(match, standing)) {
        standing.add(match);
      }
    }
    return standing;
  }

  private static boolean isExcluded(Mention match, List<Mention> matches) {
    for (Mention other : matches) {
      if (other.phrase().kind() == Kind.EXCLUSION
          && other.category().equals(match.category())
          && other.span().overlaps(match.span())
          && other.span().length() >= match.span().length()
          && !other.span().equals(match.span())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCovered(Mention match, List<Mention> standing) {
    for (Mention other : standing) {
      if (other.category().equals(match.category()) && other.span().overlaps(match.span())) {
        return true;
      }
    }
    return false;
  }
}

package org.radlabel.rules.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.PhraseGroup;
import org.radlabel.lexicons.rules.PhraseGroup.Kind;
import org.radlabel.rules.Tokenizer;
import org.radlabel.rules.Tokens;
import org.radlabel.rules.Vocabulary;
import org.radlabel.rules.mend.CutOffWord;
import org.radlabel.rules.mend.TokenMender;

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
  private final Tokenizer tokenizer;
  private final PhraseAutomaton<PhraseGroup> automaton;
  private final TokenMender mender;
  private final CutOffWord cutOff;

  private MentionExtractor(
      Tokenizer tokenizer,
      PhraseAutomaton<PhraseGroup> automaton,
      TokenMender mender,
      CutOffWord cutOff) {
    this.tokenizer = tokenizer;
    this.automaton = automaton;
    this.mender = mender;
    this.cutOff = cutOff;
  }

  /**
   * {@return an extractor for the phrases of a lexicon}
   *
   * @param lexicon the lexicon
   * @param vocabulary the vocabulary of that lexicon
   * @param fuzzy whether a misspelt word counts as the word that was meant
   */
  public static MentionExtractor of(Lexicon lexicon, Vocabulary vocabulary, boolean fuzzy) {
    return new MentionExtractor(
        new Tokenizer(vocabulary),
        Automata.phrases(lexicon, vocabulary).build(),
        TokenMender.of(lexicon, vocabulary, fuzzy),
        new CutOffWord(lexicon, vocabulary));
  }

  /**
   * {@return the sentence with its tokens and mentions}
   *
   * @param text the text of one sentence
   */
  public Sentence extract(String text) {
    return sentence(text, mender.mend(tokenizer.tokenize(text)));
  }

  /**
   * {@return the same of a sentence as characters, which nobody may write to from then on}
   *
   * @param characters the text of one sentence
   */
  public Sentence extract(char[] characters) {
    String text = new String(characters);
    return sentence(text, mender.mend(tokenizer.tokenize(characters)));
  }

  /**
   * {@return the sentence in which a text breaks off, its last word taken for the finding that
   * alone can be meant; empty where the word is whole or can mean more}
   *
   * @param text the text of one sentence, the last of a text
   */
  public Optional<Sentence> extractCutOff(String text) {
    int meant = cutOff.meant(text);
    return meant == Vocabulary.UNKNOWN
        ? Optional.empty()
        : Optional.of(sentence(text, mender.mend(tokenizer.tokenize(text)).withLastWord(meant)));
  }

  private Sentence sentence(String text, Tokens tokens) {
    List<Mention> matches = new ArrayList<>();
    automaton.search(tokens, new Matched(tokens, matches));
    return new Sentence(text, tokens, standing(matches, MentionExtractor::hides));
  }

  /** Takes matches as mentions. A record, as a lambda that captures is made by a call of the VM. */
  private record Matched(Tokens tokens, List<Mention> matches)
      implements PhraseAutomaton.Matches<PhraseGroup> {
    @Override
    public void found(int first, int end, PhraseGroup group) {
      matches.add(mention(tokens, first, end, group));
    }
  }

  static Mention mention(Tokens tokens, int first, int end, PhraseGroup group) {
    boolean fuzzy = false;
    for (int i = first; i < end; i++) {
      fuzzy |= tokens.isMended(i);
    }
    return new Mention(group, tokens.span(first, end), first, end, fuzzy);
  }

  /**
   * Those of some matches that are findings and stand, by place.
   *
   * @param matches in any order; they are sorted
   * @param hides whether an exclusion hides a finding that it overlaps
   */
  static List<Mention> standing(List<Mention> matches, BiPredicate<Mention, Mention> hides) {
    if (matches.isEmpty()) {
      return List.of();
    }
    if (matches.size() == 1) {
      return matches.get(0).phrase().kind() == Kind.EXCLUSION ? List.of() : matches;
    }
    matches.sort(MentionExtractor::firstThenLongest);
    List<Mention> exclusions = exclusions(matches);
    List<Mention> standing = new ArrayList<>(matches.size());
    for (int i = 0; i < matches.size(); i++) {
      Mention match = matches.get(i);
      if (match.phrase().kind() != Kind.EXCLUSION
          && !isExcluded(match, exclusions, hides)
          && !isCovered(match, standing)) {
        standing.add(match);
      }
    }
    return standing;
  }

  static int firstThenLongest(Mention a, Mention b) {
    int byFirst = Integer.compare(a.firstToken(), b.firstToken());
    return byFirst != 0 ? byFirst : Integer.compare(b.endToken(), a.endToken());
  }

  private static List<Mention> exclusions(List<Mention> matches) {
    List<Mention> exclusions = List.of();
    for (int i = 0; i < matches.size(); i++) {
      if (matches.get(i).phrase().kind() == Kind.EXCLUSION) {
        exclusions = exclusions.isEmpty() ? new ArrayList<>() : exclusions;
        exclusions.add(matches.get(i));
      }
    }
    return exclusions;
  }

  private static boolean isExcluded(
      Mention match, List<Mention> exclusions, BiPredicate<Mention, Mention> hides) {
    for (int i = 0; i < exclusions.size(); i++) {
      Mention other = exclusions.get(i);
      if (other.firstToken() >= match.endToken()) {
        return false;
      }
      if (other.endToken() > match.firstToken() && hides.test(other, match)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an exclusion that overlaps a match is of its category and no shorter. */
  private static boolean hides(Mention exclusion, Mention match) {
    return exclusion.span().length() >= match.span().length()
        && !exclusion.span().equals(match.span())
        && exclusion.category().equals(match.category());
  }

  /** Whether one that stands, which begins no later, reaches into a match of its category. */
  private static boolean isCovered(Mention match, List<Mention> standing) {
    for (int i = standing.size() - 1; i >= 0; i--) {
      Mention other = standing.get(i);
      if (other.endToken() > match.firstToken() && other.category().equals(match.category())) {
        return true;
      }
    }
    return false;
  }
}

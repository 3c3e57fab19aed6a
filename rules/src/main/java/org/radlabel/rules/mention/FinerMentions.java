package org.radlabel.rules.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.Finer;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.PhraseGroup;
import org.radlabel.lexicons.rules.PhraseGroup.Kind;
import org.radlabel.lexicons.rules.PhraseSyntax;
import org.radlabel.lexicons.rules.Predicate;
import org.radlabel.rules.CompiledLexicon;
import org.radlabel.rules.Tokens;
import org.radlabel.rules.Vocabulary;
import org.radlabel.rules.mend.CutOffWord;

/**
 * Finds the finer findings of a sentence that was read already.
 *
 * <p>Tokens and mended words are those of the first reading. Of overlapping matches of one finding
 * the one that begins first stands, of those the longest; an exclusion of the finding, or of the
 * category that it is like, hides what it overlaps and is not longer; that of the category not what
 * stands at the same place, which was written to be told from it. The mentions of the first reading
 * stay where no finer one overlaps them, since they tell where scopes end. Immutable, safe for any
 * number of threads.
 */
public final class FinerMentions {
  private final PhraseAutomaton<PhraseGroup> automaton;
  private final Vocabulary vocabulary;

  /** By the number of a word in the first reading: its number here. */
  private final int[] numbers;

  private final Map<Category, Category> like;

  /** By word: the predicates that may stand where the word does, a bit for each. */
  private final long[] predicates;

  /** The predicates that may stand in any sentence, as they are of word classes alone. */
  private final long anywhere;

  /** The predicates of each structure. */
  private final IdentityHashMap<PhraseGroup, Long> own = new IdentityHashMap<>();

  private final CutOffWord cutOff;

  /**
   * For a lexicon.
   *
   * @param layer the phrases of the finer findings, compiled
   * @param finer the finer findings
   * @param first the vocabulary of the first reading
   */
  public FinerMentions(CompiledLexicon layer, List<Finer> finer, Vocabulary first) {
    vocabulary = layer.vocabulary();
    automaton = Automata.phrases(layer.lexicon(), vocabulary).build();
    numbers = new int[first.size()];
    for (String word : first.words()) {
      numbers[first.symbol(word)] = vocabulary.symbol(word);
    }
    like = Finer.likes(finer);
    Map<String, Long> bits = bits(layer.lexicon());
    predicates = new long[vocabulary.size()];
    anywhere = mark(layer.lexicon().predicates(), bits);
    cutOff = new CutOffWord(layer.lexicon(), vocabulary, guessed(finer), first);
  }

  /** As of the other categories, no device is. */
  private Set<Category> guessed(List<Finer> finer) {
    Set<Category> guessed = new HashSet<>();
    for (Finer finding : finer) {
      if (!isLike(finding.category(), Category.SUPPORT_DEVICES)) {
        guessed.add(finding.category());
      }
    }
    return guessed;
  }

  /** A bit for each predicate that a structure names; the last is of all that are too many. */
  private Map<String, Long> bits(Lexicon lexicon) {
    Map<String, Long> bits = new HashMap<>();
    for (PhraseGroup group : lexicon.phrases()) {
      long all = 0;
      for (String id : group.predicates()) {
        all |= bits.computeIfAbsent(id, k -> 1L << Math.min(bits.size(), Long.SIZE - 1));
      }
      own.put(group, all);
    }
    return bits;
  }

  /**
   * Marks the longest word of each phrase of a predicate; most sentences have none of them.
   *
   * @return the bits of phrases of word classes alone
   */
  private long mark(List<Predicate> all, Map<String, Long> bits) {
    long unmarked = 0;
    for (Predicate predicate : all) {
      long bit = bits.getOrDefault(predicate.id(), 0L);
      for (String phrase : predicate.phrases()) {
        int word = longest(phrase);
        if (word == Vocabulary.UNKNOWN) {
          unmarked |= bit;
        } else {
          predicates[word] |= bit;
        }
      }
    }
    return unmarked;
  }

  private int longest(String phrase) {
    String longest = "";
    for (String item : phrase.split(" ", -1)) {
      for (String word : PhraseSyntax.isText(item) ? Vocabulary.split(item) : List.<String>of()) {
        longest = word.length() > longest.length() ? word : longest;
      }
    }
    return vocabulary.symbol(longest);
  }

  /**
   * {@return whether a mention is of a finer finding, and not of the first reading}
   *
   * @param mention one of a sentence that {@link #in} gave
   */
  public boolean isFiner(Mention mention) {
    return like.containsKey(mention.category());
  }

  /**
   * {@return whether the word in which a text breaks off can be meant for one finding alone}
   *
   * @param sentence a sentence that may break off in a word
   */
  public boolean isCutOff(String sentence) {
    return cutOff.meant(sentence) != Vocabulary.UNKNOWN;
  }

  /**
   * {@return the sentence with its finer mentions among the others; null where it has none}
   *
   * @param sentence as the first reading gave it
   * @param breaksOff whether its last word may be cut off
   */
  public @Nullable Sentence in(Sentence sentence, boolean breaksOff) {
    Tokens translated = sentence.tokens().translated(numbers, vocabulary);
    Tokens tokens = breaksOff ? whole(translated, sentence.text()) : translated;
    List<Mention> matches = new ArrayList<>();
    automaton.search(tokens, new Matched(tokens, said(tokens), matches));
    List<Mention> standing = MentionExtractor.standing(matches, this::hides);
    return standing.isEmpty()
        ? null
        : new Sentence(sentence.text(), tokens, among(standing, sentence.mentions()));
  }

  /** With the last word that is meant, where the first reading did not know it. */
  private Tokens whole(Tokens tokens, String text) {
    boolean known = tokens.word(tokens.size() - 1) != Vocabulary.UNKNOWN;
    int meant = known ? Vocabulary.UNKNOWN : cutOff.meant(text);
    return meant == Vocabulary.UNKNOWN ? tokens : tokens.withLastWord(meant);
  }

  private long said(Tokens tokens) {
    long said = anywhere;
    for (int i = 0; i < tokens.size(); i++) {
      said |= predicates[tokens.word(i)];
    }
    return said;
  }

  /** Takes matches as mentions, a structure where one of its predicates may stand. */
  private final class Matched implements PhraseAutomaton.Matches<PhraseGroup> {
    private final Tokens tokens;
    private final long said;
    private final List<Mention> matches;

    Matched(Tokens tokens, long said, List<Mention> matches) {
      this.tokens = tokens;
      this.said = said;
      this.matches = matches;
    }

    @Override
    public void found(int first, int end, PhraseGroup group) {
      if (group.kind() != Kind.STRUCTURE || (Objects.requireNonNull(own.get(group)) & said) != 0) {
        matches.add(MentionExtractor.mention(tokens, first, end, group));
      }
    }
  }

  private boolean hides(Mention exclusion, Mention match) {
    boolean own = exclusion.category().equals(match.category());
    return exclusion.span().length() >= match.span().length()
        && (own
            || (isLike(match.category(), exclusion.category())
                && !exclusion.span().equals(match.span())));
  }

  private boolean isLike(Category finding, Category other) {
    Category next = like.get(finding);
    while (next != null && !next.equals(other)) {
      next = like.get(next);
    }
    return next != null;
  }

  /** Finer mentions with those of the first reading that none of them overlaps, by place. */
  private static List<Mention> among(List<Mention> finer, List<Mention> first) {
    List<Mention> all = new ArrayList<>(finer);
    for (Mention mention : first) {
      if (!overlapsAny(mention, finer)) {
        all.add(mention);
      }
    }
    all.sort(MentionExtractor::firstThenLongest);
    return all;
  }

  private static boolean overlapsAny(Mention mention, List<Mention> others) {
    for (int i = 0; i < others.size(); i++) {
      if (others.get(i).firstToken() < mention.endToken()
          && others.get(i).endToken() > mention.firstToken()) {
        return true;
      }
    }
    return false;
  }
}

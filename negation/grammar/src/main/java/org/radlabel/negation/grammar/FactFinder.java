package org.radlabel.negation.grammar;

import java.util.List;
import org.radlabel.lexicons.rules.Cue;
import org.radlabel.lexicons.rules.PhraseGroup.Kind;
import org.radlabel.lexicons.rules.Rule;
import org.radlabel.lexicons.rules.Terminator;
import org.radlabel.lexicons.rules.WordClass;
import org.radlabel.rules.TokenKind;
import org.radlabel.rules.Tokens;
import org.radlabel.rules.mention.Mention;
import org.radlabel.rules.mention.Sentence;

/** Finds what the tokens of one sentence are, see {@link Facts}. For one use. */
final class FactFinder {
  private final String text;
  private final Tokens tokens;
  private final long[] facts;

  /**
   * Of a sentence with its mentions.
   *
   * @param open whether any content word counts as one
   */
  FactFinder(Sentence sentence, Words words, boolean open) {
    this.text = sentence.text();
    this.tokens = sentence.tokens();
    this.facts = new long[tokens.size()];
    for (int i = 0; i < facts.length; i++) {
      long word = words.classes(tokens.word(i)) | Facts.of(tokens.kind(i));
      facts[i] = open && Facts.isContent(word) ? word | Facts.MENTIONED : word;
    }
    for (int i = 0; i < sentence.mentions().size(); i++) {
      Mention mention = sentence.mentions().get(i);
      boolean finding = mention.phrase().kind() == Kind.FINDING;
      long bits = Facts.MENTIONED | (finding ? Facts.IN_FINDING : 0);
      add(bits, mention.firstToken(), mention.endToken());
    }
  }

  /** The facts of the tokens, with the marks of the sentence. */
  long[] facts(List<Mark<Rule>> marks) {
    for (int i = 0; i < marks.size(); i++) {
      Mark<Rule> mark = marks.get(i);
      if (mark.rule() instanceof Terminator terminator) {
        facts[mark.first()] |= Facts.of(terminator.ends());
      } else if (mark.rule() instanceof Cue && mark.isSaidOfAll()) {
        add(Facts.IN_CUE, mark.first(), mark.end());
      }
    }
    for (int i = 0; i < facts.length; i++) {
      conclude(i);
    }
    return facts;
  }

  private void add(long bits, int from, int to) {
    for (int i = from; i < to; i++) {
      facts[i] |= bits;
    }
  }

  /** Adds what follows from what a token and its neighbours are. */
  private void conclude(int i) {
    boolean slash = is(TokenKind.SLASH, i);
    boolean line = slash && (is(TokenKind.SLASH, i - 1) || is(TokenKind.SLASH, i + 1));
    boolean offers = is(WordClass.OR, i) && !line && !(slash && isOneLetter(i - 1));
    boolean finite =
        is(WordClass.VERB, i)
            && !has(i, Facts.MENTIONED)
            && !is(WordClass.INFINITIVE, i - 1)
            && !isMonth(i);
    boolean bullet = is(TokenKind.DASH, i) && is(TokenKind.COLON, i - 1);
    boolean breaks =
        line
            || (has(i, Facts.ENDS) && !bullet)
            || (is(TokenKind.PERIOD, i) && i + 1 < facts.length && !shortens(i));
    facts[i] |=
        (offers ? Facts.OFFERS : 0) | (finite ? Facts.FINITE : 0) | (breaks ? Facts.BREAKS : 0);
  }

  /** Whether a word of one letter stands at a token. */
  private boolean isOneLetter(int i) {
    return is(TokenKind.WORD, i) && length(i) == 1;
  }

  /** Whether "May" is the month: a number follows it, or a preposition stands before it. */
  private boolean isMonth(int i) {
    return is(WordClass.MODAL, i)
        && (is(TokenKind.NUMBER, i + 1) || is(WordClass.PREPOSITION, i - 1));
  }

  /**
   * Whether a period only shortens a name to its first letter, or numbers an item: "H. pylori", "1.
   * edema 2. infection".
   */
  private boolean shortens(int period) {
    if (period == 0 || length(period - 1) != 1) {
      return false;
    }
    char before = text.charAt(tokens.start(period - 1));
    return Character.isDigit(before)
        || (Character.isUpperCase(before)
            && Character.isLowerCase(text.charAt(tokens.start(period + 1))));
  }

  private int length(int i) {
    return tokens.end(i) - tokens.start(i);
  }

  private boolean is(WordClass wordClass, int i) {
    return has(i, Facts.of(wordClass));
  }

  private boolean is(TokenKind kind, int i) {
    return has(i, Facts.of(kind));
  }

  private boolean has(int i, long bits) {
    return i >= 0 && i < facts.length && (facts[i] & bits) != 0;
  }
}

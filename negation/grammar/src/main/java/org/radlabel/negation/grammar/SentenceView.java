package org.radlabel.negation.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;
import org.radlabel.lexicons.rules.Cue;
import org.radlabel.lexicons.rules.PhraseGroup.Kind;
import org.radlabel.lexicons.rules.Predicate;
import org.radlabel.lexicons.rules.Rule;
import org.radlabel.lexicons.rules.Terminator;
import org.radlabel.lexicons.rules.WordClass;
import org.radlabel.rules.Mention;
import org.radlabel.rules.Sentence;
import org.radlabel.rules.TokenKind;
import org.radlabel.rules.Tokens;

/**
 * One sentence with its marks, and what its tokens are: verbs, partings, words of a finding.
 *
 * <p>A token outside of the sentence is nothing: no word, no verb, no mark. For one thread.
 */
public final class SentenceView {
  private final String text;
  private final Tokens tokens;
  private final Words words;
  private final List<Mention> mentions;
  private final List<Mention> findings;
  private final List<Mark<Cue>> cues = new ArrayList<>();
  private final List<Mark<Predicate>> predicates = new ArrayList<>();
  private final List<Mark<Terminator>> terminators;
  private final boolean[] mentioned;
  private final boolean[] inFinding;
  private final boolean open;

  SentenceView(Sentence sentence, List<Mark<Rule>> marks, Words words, boolean open) {
    this.text = sentence.text();
    this.tokens = sentence.tokens();
    this.words = words;
    this.mentions = sentence.mentions();
    this.findings = new ArrayList<>(mentions.size());
    this.terminators = new ArrayList<>(Collections.nCopies(tokens.size(), null));
    this.mentioned = new boolean[tokens.size()];
    this.inFinding = new boolean[tokens.size()];
    this.open = open;
    for (int i = 0; open && i < tokens.size(); i++) {
      mentioned[i] = isContent(i);
    }
    for (int i = 0; i < mentions.size(); i++) {
      put(mentions.get(i));
    }
    for (int i = 0; i < marks.size(); i++) {
      put(marks.get(i));
    }
  }

  private void put(Mention mention) {
    Arrays.fill(mentioned, mention.firstToken(), mention.endToken(), true);
    if (mention.phrase().kind() == Kind.FINDING) {
      findings.add(mention);
      Arrays.fill(inFinding, mention.firstToken(), mention.endToken(), true);
    }
  }

  private void put(Mark<Rule> mark) {
    if (mark.rule() instanceof Cue cue) {
      cues.add(mark.as(cue));
    } else if (mark.rule() instanceof Terminator terminator) {
      terminators.set(mark.first(), mark.as(terminator));
    } else if (mark.rule() instanceof Predicate predicate && !liesInFinding(mark)) {
      predicates.add(mark.as(predicate));
    }
  }

  /** Whether a mark is part of a finding's own words ("enlargement of the heart"). */
  private boolean liesInFinding(Mark<Rule> mark) {
    for (Mention m : findings) {
      if (mark.isInside(m.firstToken(), m.endToken())) {
        return true;
      }
    }
    return false;
  }

  /** The sentence's tokens. */
  public Tokens tokens() {
    return tokens;
  }

  /** Number of tokens. */
  public int size() {
    return tokens.size();
  }

  /** The mentions, by place. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** The mentions that are findings, by place. */
  public List<Mention> findings() {
    return findings;
  }

  /** The cues, by place; two may begin at one token if one counts for some categories only. */
  public List<Mark<Cue>> cues() {
    return cues;
  }

  /** The predicates, by place. */
  public List<Mark<Predicate>> predicates() {
    return predicates;
  }

  /** Whether any content word counts as a mention, as no phrase names all that may be denied. */
  public boolean isOpen() {
    return open;
  }

  /** The first token from one on that is not so; the number of tokens if all are. */
  public int skip(int from, IntPredicate so) {
    int i = from;
    while (i < size() && so.test(i)) {
      i++;
    }
    return i;
  }

  /** The last token from one to the left that is not so; -1 if all are. */
  public int skipBack(int from, IntPredicate so) {
    int i = from;
    while (i >= 0 && so.test(i)) {
      i--;
    }
    return i;
  }

  /** Whether any of the tokens from one to before another is so. */
  public boolean any(int from, int to, IntPredicate so) {
    for (int i = from; i < to; i++) {
      if (so.test(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean has(int i) {
    return i >= 0 && i < tokens.size();
  }

  /** Whether a token is of a kind. */
  public boolean is(TokenKind kind, int i) {
    return has(i) && tokens.kind(i) == kind;
  }

  /** Whether a token's word is of a class. */
  public boolean is(WordClass wordClass, int i) {
    return has(i) && words.isA(tokens.word(i), wordClass);
  }

  /** Whether a token is a word, a number or a blank. */
  public boolean isWord(int i) {
    return is(TokenKind.WORD, i) || is(TokenKind.NUMBER, i) || is(TokenKind.BLANK, i);
  }

  /** Whether a token opens a choice that names nothing before it: either. */
  public boolean isEither(int i) {
    return is(WordClass.DEFINITE, i) && !is(WordClass.DETERMINER, i);
  }

  /** Whether a token is a comma. */
  public boolean isComma(int i) {
    return is(TokenKind.COMMA, i);
  }

  /** Whether a token joins: and. */
  public boolean isAnd(int i) {
    return is(WordClass.AND, i);
  }

  /** Whether a token offers a choice: or, nor, a slash but for that of an abbreviation ("c/w"). */
  public boolean isOr(int i) {
    boolean abbreviates = is(TokenKind.SLASH, i) && is(TokenKind.WORD, i - 1) && length(i - 1) == 1;
    return is(WordClass.OR, i) && !abbreviates;
  }

  /** Whether list items are parted here: a comma, "and", "or", a slash. */
  public boolean parts(int i) {
    return isComma(i) || isAnd(i) || isOr(i);
  }

  /** The first token after the commas and conjunctions that begin at {@code i}. */
  public int afterParting(int i) {
    return skip(i, this::parts);
  }

  /** Whether there is an "or" or "nor" among the partings that begin at {@code i}. */
  public boolean partsByOr(int i) {
    return any(i, afterParting(i), this::isOr);
  }

  /** The first of the commas and conjunctions right before a list item. */
  public int partingBefore(int item) {
    return skipBack(item - 2, this::parts) + 1;
  }

  /** Whether a token is part of a list item: neither a parting nor a break. */
  public boolean isInItem(int i) {
    return !parts(i) && !isBreak(i);
  }

  /** The token behind the list item that begins at a token. */
  public int itemEnd(int item) {
    return skip(item, this::isInItem);
  }

  /** The first token of the list item that ends before a parting. */
  public int itemBefore(int parting) {
    return Math.max(skipBack(parting - 2, this::isInItem) + 1, 0);
  }

  /** Whether a token is part of a mention. */
  public boolean isMentioned(int i) {
    return has(i) && mentioned[i];
  }

  /** Whether a token is part of a finding. */
  public boolean isInFinding(int i) {
    return has(i) && inFinding[i];
  }

  /** Whether a finding stands, in part at least, among the tokens from one to another. */
  public boolean namesFinding(int from, int to) {
    return any(from, to, this::isInFinding);
  }

  /** Whether a token may itself be denied. */
  public boolean isContent(int i) {
    return is(TokenKind.WORD, i) && words.isContent(tokens.word(i));
  }

  /** Whether a token is a finite verb, and no part of a mention. */
  public boolean isVerb(int i) {
    return is(WordClass.VERB, i)
        && !mentioned[i]
        && !is(WordClass.INFINITIVE, i - 1)
        && !isMonth(i);
  }

  /** Whether "May" is the month: a number follows it, or a preposition stands before it. */
  private boolean isMonth(int i) {
    boolean dated = is(TokenKind.NUMBER, i + 1) || is(WordClass.PREPOSITION, i - 1);
    return dated && is(WordClass.MODAL, i);
  }

  /** Whether a verb stands among the tokens from one to another. */
  public boolean hasVerb(int from, int to) {
    return any(from, to, this::isVerb);
  }

  /** Whether a token is a verb, or an adverb, which may stand between verbs. */
  public boolean isVerbal(int i) {
    return isVerb(i) || is(WordClass.ADVERB, i);
  }

  /** Whether a verb phrase only says that something is seen, from its verb on. */
  public boolean isSeeing(int verb) {
    return is(WordClass.OBSERVED, skip(verb, this::isVerbal));
  }

  /** Whether a word is in the plural, by its last letters. */
  boolean isPlural(int i) {
    int end = tokens.end(i);
    return length(i) > 3
        && Character.toLowerCase(text.charAt(end - 1)) == 's'
        && "siu".indexOf(Character.toLowerCase(text.charAt(end - 2))) < 0;
  }

  private int length(int i) {
    return tokens.end(i) - tokens.start(i);
  }

  /** The terminator that begins at a token, or null. */
  public Mark<Terminator> terminatorAt(int i) {
    return has(i) ? terminators.get(i) : null;
  }

  /** Whether a terminator of a kind begins at a token. */
  public boolean ends(Terminator.Ends kind, int i) {
    Mark<Terminator> terminator = terminatorAt(i);
    return terminator != null && terminator.rule().ends() == kind;
  }

  /** Whether every statement ends before this token, by a mark or a word of contrast. */
  public boolean isBreak(int i) {
    return ends(Terminator.Ends.ALWAYS, i)
        || is(TokenKind.SEMICOLON, i)
        || is(TokenKind.DASH, i)
        || is(TokenKind.QUESTION, i)
        || (is(TokenKind.PERIOD, i) && has(i + 1) && !shortens(i));
  }

  /** Whether a period only shortens a name to its first letter: "H. pylori". */
  private boolean shortens(int period) {
    return has(period - 1)
        && length(period - 1) == 1
        && Character.isUpperCase(text.charAt(tokens.start(period - 1)))
        && Character.isLowerCase(text.charAt(tokens.start(period + 1)));
  }

  /** The cue that covers a token and counts for all, or null. */
  public Mark<Cue> cueOver(int i) {
    for (int k = 0; k < cues.size(); k++) {
      Mark<Cue> cue = cues.get(k);
      if (cue.covers(i) && !cue.isHiddenForSome()) {
        return cue;
      }
    }
    return null;
  }

  /** Whether a cue that says something begins at a token. */
  public boolean beginsCue(int i) {
    Mark<Cue> cue = cueOver(i);
    return cue != null && cue.first() == i && cue.rule().isSpeaking();
  }

  /** Whether a token is part of a cue that denies what follows it. */
  public boolean denies(int i) {
    Mark<Cue> cue = cueOver(i);
    return cue != null
        && cue.rule().says() == Cue.Says.NEGATIVE
        && cue.rule().direction() == Cue.Direction.FORWARD;
  }
}

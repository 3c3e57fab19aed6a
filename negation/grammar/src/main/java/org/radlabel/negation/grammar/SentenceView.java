package org.radlabel.negation.grammar;

import java.util.ArrayList;
import java.util.List;
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
 * <p>A token outside of the sentence is nothing. For one thread.
 */
public final class SentenceView {
  private final String text;
  private final Tokens tokens;
  private final Words words;
  private final Mention[] mentions;
  private final List<Mark<Cue>> cues = new ArrayList<>();
  private final List<Mark<Predicate>> predicates = new ArrayList<>();
  private final Terminator[] terminators;
  private final int[] terminatorEnds;
  private final boolean[] mentioned;
  private final boolean[] inFinding;
  private final boolean open;

  SentenceView(Sentence sentence, List<Mark<Rule>> marks, Words words, boolean open) {
    this.text = sentence.text();
    this.tokens = sentence.tokens();
    this.words = words;
    this.mentions = sentence.mentions().toArray(Mention[]::new);
    this.terminators = new Terminator[tokens.size()];
    this.terminatorEnds = new int[tokens.size()];
    this.mentioned = new boolean[tokens.size()];
    this.inFinding = new boolean[tokens.size()];
    this.open = open;
    markMentioned();
    for (int i = 0; i < marks.size(); i++) {
      put(marks.get(i));
    }
  }

  private void markMentioned() {
    for (int i = 0; open && i < tokens.size(); i++) {
      mentioned[i] = isContent(i);
    }
    for (Mention m : mentions) {
      for (int i = m.firstToken(); i < m.endToken(); i++) {
        mentioned[i] = true;
        inFinding[i] |= m.phrase().kind() == Kind.FINDING;
      }
    }
  }

  private void put(Mark<Rule> mark) {
    if (mark.rule() instanceof Cue cue) {
      cues.add(mark.as(cue));
    } else if (mark.rule() instanceof Predicate predicate) {
      if (!liesInFinding(mark)) {
        predicates.add(mark.as(predicate));
      }
    } else if (mark.rule() instanceof Terminator terminator) {
      terminators[mark.first()] = terminator;
      terminatorEnds[mark.first()] = mark.end();
    }
  }

  /** Whether a mark is part of a finding's own words ("enlargement of the heart"). */
  private boolean liesInFinding(Mark<Rule> mark) {
    for (Mention m : mentions) {
      if (m.phrase().kind() == Kind.FINDING
          && m.firstToken() <= mark.first()
          && mark.end() <= m.endToken()
          && m.endToken() - m.firstToken() > mark.end() - mark.first()) {
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

  /** The mentions, by place; for reading only. */
  public Mention[] mentions() {
    return mentions;
  }

  /** The cues, by place; two may begin at one token if one counts for some categories only. */
  public List<Mark<Cue>> cues() {
    return cues;
  }

  /** The predicates, by place. */
  public List<Mark<Predicate>> predicates() {
    return predicates;
  }

  /** Whether a token's word is of a class. */
  public boolean is(WordClass wordClass, int i) {
    return i >= 0 && i < tokens.size() && words.isA(tokens.word(i), wordClass);
  }

  /** Whether what may be said of a structure begins at a token. */
  public boolean beginsPredicate(int i) {
    for (Mark<Predicate> predicate : predicates) {
      if (predicate.first() == i) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token is part of a mention. */
  public boolean isMentioned(int i) {
    return mentioned[i];
  }

  /** Whether a token is part of a finding. */
  public boolean isInFinding(int i) {
    return inFinding[i];
  }

  /** Whether a finding stands, in part at least, among the tokens from one to another. */
  public boolean namesFinding(int from, int to) {
    for (int i = from; i < to; i++) {
      if (inFinding[i]) {
        return true;
      }
    }
    return false;
  }

  /** Whether a mention stands, in part at least, among the tokens from one to another. */
  public boolean mentions(int from, int to) {
    for (int i = from; i < to; i++) {
      if (mentioned[i]) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token is a finite verb, and no part of a mention. */
  public boolean isVerb(int i) {
    return is(WordClass.VERB, i) && !mentioned[i] && !is(WordClass.INFINITIVE, i - 1);
  }

  /** Whether a verb stands among the tokens from one to another. */
  public boolean hasVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isVerb(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb phrase only says that something is seen, from its verb on. */
  public boolean isSeeing(int verb) {
    int i = verb;
    while (isVerb(i) || is(WordClass.ADVERB, i)) {
      i++;
    }
    return is(WordClass.OBSERVED, i);
  }

  /** The terminator that begins at a token, or null. */
  public Terminator terminatorAt(int i) {
    return i < terminators.length ? terminators[i] : null;
  }

  /** The token after the last of the terminator that begins at a token. */
  public int terminatorEnd(int i) {
    return terminatorEnds[i];
  }

  /** Whether a terminator of a kind begins at a token. */
  public boolean ends(Terminator.Ends kind, int i) {
    Terminator terminator = terminatorAt(i);
    return terminator != null && terminator.ends() == kind;
  }

  /** Whether every statement ends before this token, by a mark or a word of contrast. */
  public boolean isBreak(int i) {
    return switch (tokens.kind(i)) {
      case SEMICOLON, DASH, QUESTION -> true;
      case PERIOD -> (i + 1 < tokens.size() && !shortens(i)) || ends(Terminator.Ends.ALWAYS, i);
      default -> ends(Terminator.Ends.ALWAYS, i);
    };
  }

  /** Whether a period only shortens the word before it: "Dr. Lee", "H. pylori". */
  private boolean shortens(int period) {
    return isInitial(period) || is(WordClass.SHORTENED, period - 1);
  }

  /** Whether a period only shortens a name to its first letter ("H. pylori"). */
  private boolean isInitial(int period) {
    return period > 0
        && tokens.end(period - 1) - tokens.start(period - 1) == 1
        && Character.isUpperCase(text.charAt(tokens.start(period - 1)))
        && Character.isLowerCase(text.charAt(tokens.start(period + 1)));
  }

  /** Whether list items are parted here: a comma, "and", "or", a slash. */
  public boolean parts(int i) {
    return isComma(i) || isAnd(i) || isOr(i);
  }

  /** Whether a token is a comma. */
  public boolean isComma(int i) {
    return i >= 0 && i < tokens.size() && tokens.kind(i) == TokenKind.COMMA;
  }

  /** Whether a token is a slash. */
  public boolean isSlash(int i) {
    return tokens.kind(i) == TokenKind.SLASH;
  }

  /** Whether a token joins: and. */
  public boolean isAnd(int i) {
    return is(WordClass.AND, i);
  }

  /** Whether a token offers a choice: or, nor, a slash that is no part of an abbreviation. */
  public boolean isOr(int i) {
    return is(WordClass.OR, i) && !(isSlash(i) && isLetter(i - 1));
  }

  /** Whether a token is a single letter, as in "c/w", where the slash offers no choice. */
  private boolean isLetter(int i) {
    return i >= 0 && tokens.kind(i) == TokenKind.WORD && tokens.end(i) - tokens.start(i) == 1;
  }

  /** Whether a token is a word, a number or a blank. */
  public boolean isWord(int i) {
    return switch (tokens.kind(i)) {
      case WORD, NUMBER, BLANK -> true;
      default -> false;
    };
  }

  /** Whether a noun phrase ends before a token: a parting, a verb, a preposition. */
  public boolean endsNounPhrase(int i) {
    return parts(i) || isVerb(i) || is(WordClass.PREPOSITION, i);
  }

  /** The first token after the commas and conjunctions that begin at {@code i}. */
  public int afterParting(int i) {
    int at = i;
    while (at < size() && parts(at)) {
      at++;
    }
    return at;
  }

  /** Whether there is an "or" or "nor" among the partings that begin at {@code i}. */
  public boolean partsByOr(int i) {
    for (int at = i; at < size() && parts(at); at++) {
      if (isOr(at)) {
        return true;
      }
    }
    return false;
  }

  /** The cue that begins at a token and counts for all, or null. */
  public Mark<Cue> cueAt(int i) {
    for (Mark<Cue> cue : cues) {
      if (cue.first() == i && !cue.isHiddenForSome()) {
        return cue;
      }
    }
    return null;
  }

  /** The cue that covers a token and counts for all, or null. */
  public Mark<Cue> cueOver(int i) {
    for (Mark<Cue> cue : cues) {
      if (cue.covers(i) && !cue.isHiddenForSome()) {
        return cue;
      }
    }
    return null;
  }

  /** Whether a token is part of a cue that denies what follows it. */
  public boolean denies(int i) {
    Mark<Cue> cue = cueOver(i);
    return cue != null
        && cue.rule().says() == Cue.Says.NEGATIVE
        && cue.rule().direction() == Cue.Direction.FORWARD;
  }

  /** Whether a cue that says something begins at a token. */
  public boolean beginsCue(int i) {
    Mark<Cue> cue = cueAt(i);
    return cue != null && isSpeaking(cue.rule());
  }

  /** Whether a cue that denies or hedges what follows it begins at a token, for some at least. */
  boolean opensAt(int i) {
    return opensAt(i, false);
  }

  /** Whether a cue that hedges what follows it, and nothing else, begins at a token. */
  boolean hedgesAt(int i) {
    return opensAt(i, true);
  }

  private boolean opensAt(int i, boolean hedge) {
    for (Mark<Cue> cue : cues) {
      boolean kind = !hedge || cue.rule().says() == Cue.Says.UNCERTAIN;
      if (cue.first() == i && kind && isSpeaking(cue.rule()) && opens(cue.rule())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a cue says something that a plain mention does not. */
  public static boolean isSpeaking(Cue cue) {
    return cue.says() != Cue.Says.NOTHING && cue.says() != Cue.Says.PRESENT;
  }

  /** Whether a cue speaks of what follows it and so opens a statement. */
  public static boolean opens(Cue cue) {
    boolean ofOneCategory = cue.says() == Cue.Says.HISTORICAL && cue.applies().isToSomeOnly();
    boolean ofSome = cue.says() == Cue.Says.PRESENT && cue.applies().isToSomeOnly();
    return cue.says() != Cue.Says.NOTHING
        && !ofOneCategory
        && !ofSome
        && cue.direction() != Cue.Direction.BACKWARD
        && cue.direction() != Cue.Direction.BOTH;
  }

  /** Whether any content word counts as a mention, as no phrase names all that may be denied. */
  public boolean isOpen() {
    return open;
  }

  /** Whether a token may itself be denied. */
  public boolean isContent(int i) {
    return tokens.kind(i) == TokenKind.WORD && words.isContent(tokens.word(i));
  }

  /** Whether a size, a change, an age or a number stands at the head of a list item. */
  public boolean beginsItem(int item) {
    return ends(Terminator.Ends.NEW_ITEM, item) || tokens.kind(item) == TokenKind.NUMBER;
  }

  /** Whether a word is in the plural, by its last letters. */
  boolean isPlural(int i) {
    int end = tokens.end(i);
    int length = end - tokens.start(i);
    return length > 3
        && Character.toLowerCase(text.charAt(end - 1)) == 's'
        && "siu".indexOf(Character.toLowerCase(text.charAt(end - 2))) < 0;
  }
}

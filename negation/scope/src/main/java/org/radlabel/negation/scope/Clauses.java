package org.radlabel.negation.scope;

import java.util.ArrayList;
import java.util.List;
import org.radlabel.lexicons.Cue;
import org.radlabel.lexicons.PhraseGroup.Kind;
import org.radlabel.lexicons.Predicate;
import org.radlabel.lexicons.Rule;
import org.radlabel.lexicons.Terminator;
import org.radlabel.negation.scope.Marks.Mark;
import org.radlabel.rules.Mention;
import org.radlabel.rules.Sentence;
import org.radlabel.rules.TokenKind;
import org.radlabel.rules.Tokens;

/**
 * One sentence with its marks, and the questions that scopes ask of it: where statements begin and
 * end, where list items begin, what stands in them. For one thread.
 */
final class Clauses {
  private final String text;
  private final Tokens tokens;
  private final WordClasses words;
  private final Mention[] mentions;
  private final List<Mark<Cue>> cues = new ArrayList<>();
  private final List<Mark<Predicate>> predicates = new ArrayList<>();
  private final Terminator.Ends[] endsAt;
  private final boolean[] mentioned;
  private final boolean open;

  Clauses(Sentence sentence, List<Mark<Rule>> marks, WordClasses words, boolean open) {
    this.text = sentence.text();
    this.tokens = sentence.tokens();
    this.words = words;
    this.mentions = sentence.mentions().toArray(Mention[]::new);
    this.endsAt = new Terminator.Ends[tokens.size()];
    this.open = open;
    this.mentioned = new boolean[tokens.size()];
    for (int i = 0; open && i < tokens.size(); i++) {
      mentioned[i] = words.isContent(tokens, i);
    }
    for (Mention m : mentions) {
      for (int i = m.firstToken(); i < m.endToken(); i++) {
        mentioned[i] = true;
      }
    }
    for (int i = 0; i < marks.size(); i++) {
      put(marks.get(i));
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
      endsAt[mark.first()] = terminator.ends();
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

  Tokens tokens() {
    return tokens;
  }

  WordClasses words() {
    return words;
  }

  int size() {
    return tokens.size();
  }

  /** For reading only. */
  Mention[] mentions() {
    return mentions;
  }

  List<Mark<Cue>> cues() {
    return cues;
  }

  List<Mark<Predicate>> predicates() {
    return predicates;
  }

  /** Whether what may be said of a structure begins at a token. */
  boolean beginsPredicateMark(int i) {
    for (Mark<Predicate> predicate : predicates) {
      if (predicate.first() == i) {
        return true;
      }
    }
    return false;
  }

  boolean isMentioned(int i) {
    return mentioned[i];
  }

  boolean isInFinding(int i) {
    for (Mention m : mentions) {
      if (m.phrase().kind() == Kind.FINDING && m.firstToken() <= i && i < m.endToken()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a finding stands, in part at least, among the tokens from one to another. */
  boolean namesFinding(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isInFinding(i)) {
        return true;
      }
    }
    return false;
  }

  boolean isVerb(int i) {
    return i < size()
        && words.isVerb(tokens, i)
        && !mentioned[i]
        && !(i > 0 && words.isTo(tokens, i - 1));
  }

  /** Whether every scope ends before this token. */
  boolean endsAlways(int i) {
    TokenKind kind = tokens.kind(i);
    return endsAt[i] == Terminator.Ends.ALWAYS
        || kind == TokenKind.SEMICOLON
        || kind == TokenKind.DASH
        || kind == TokenKind.QUESTION
        || (kind == TokenKind.PERIOD && i + 1 < tokens.size() && !shortens(i));
  }

  /** Whether a period only shortens the word before it: "Dr. Lee", "H. pylori". */
  private boolean shortens(int period) {
    return isInitial(period) || (period > 0 && words.isShortened(tokens, period - 1));
  }

  /** Whether a period only shortens a name to its first letter ("H. pylori"). */
  private boolean isInitial(int period) {
    return period > 0
        && tokens.end(period - 1) - tokens.start(period - 1) == 1
        && Character.isUpperCase(text.charAt(tokens.start(period - 1)))
        && Character.isLowerCase(text.charAt(tokens.start(period + 1)));
  }

  /** Whether a scope that has reached a mention ends before this token. */
  boolean endsAfterMention(int i) {
    return endsAt[i] == Terminator.Ends.AFTER_MENTION;
  }

  /** Whether list items are parted here: a comma, "and", "or", a slash. */
  boolean parts(int i) {
    return isComma(i) || words.isAnd(tokens, i) || isOr(i);
  }

  /** Whether a noun phrase ends before a token: a parting, a verb, a preposition. */
  boolean endsNounPhrase(int i) {
    return parts(i) || isVerb(i) || words.isPreposition(tokens, i);
  }

  boolean isComma(int i) {
    return tokens.kind(i) == TokenKind.COMMA;
  }

  boolean isWord(int i) {
    return tokens.kind(i) == TokenKind.WORD
        || tokens.kind(i) == TokenKind.BLANK
        || tokens.kind(i) == TokenKind.NUMBER;
  }

  /** Whether a token is an article or the like, with which a noun phrase begins. */
  boolean isDeterminer(int i) {
    return i < size() && words.isDeterminer(tokens, i);
  }

  /** Whether a token joins two things said of one subject: and, but. */
  boolean joinsPredicates(int i) {
    return isAnd(i) || words.isContrast(tokens, i);
  }

  /** Whether a statement about the subject begins at a token, other than that it is seen. */
  boolean beginsPredicate(int i) {
    return i < size() && isVerb(i) && !isSeeing(i);
  }

  boolean isSlash(int i) {
    return tokens.kind(i) == TokenKind.SLASH;
  }

  boolean isOr(int i) {
    return words.isOr(tokens, i) && !(isSlash(i) && isLetter(i - 1));
  }

  /**
   * Whether a token is a single letter, as in "c/w" and "h/o", where the slash offers no choice.
   */
  private boolean isLetter(int i) {
    return i >= 0 && tokens.kind(i) == TokenKind.WORD && tokens.end(i) - tokens.start(i) == 1;
  }

  boolean isAnd(int i) {
    return words.isAnd(tokens, i);
  }

  /** The first token behind the commas and conjunctions that begin at {@code i}. */
  int afterParting(int i) {
    int at = i;
    while (at < size() && parts(at)) {
      at++;
    }
    return at;
  }

  /** Whether there is an "or" or "nor" among the partings that begin at {@code i}. */
  boolean partsByOr(int i) {
    for (int at = i; at < size() && parts(at); at++) {
      if (isOr(at)) {
        return true;
      }
    }
    return false;
  }

  /** The cue that begins at a token, or null. */
  Mark<Cue> cueAt(int i) {
    for (Mark<Cue> cue : cues) {
      if (cue.first() == i) {
        return cue;
      }
    }
    return null;
  }

  /** Whether a cue that says something begins at a token. */
  boolean beginsCue(int i) {
    Mark<Cue> cue = cueAt(i);
    return cue != null && isSpeaking(cue.rule());
  }

  /** Whether a token is part of a cue, or of what looks like one. */
  boolean isInCue(int i) {
    return cueOver(i) != null;
  }

  private Mark<Cue> cueOver(int i) {
    for (Mark<Cue> cue : cues) {
      if (cue.covers(i)) {
        return cue;
      }
    }
    return null;
  }

  /** Whether a size, a change, an age or a number stands at the head of a list item. */
  boolean beginsItem(int item) {
    return endsAt[item] == Terminator.Ends.NEW_ITEM || tokens.kind(item) == TokenKind.NUMBER;
  }

  /** Whether what begins at {@code item}, behind a parting, is a statement of its own. */
  boolean beginsStatement(int item, boolean byOr) {
    if (item >= size()) {
      return true;
    }
    if (endsAt[item] == Terminator.Ends.NEW_STATEMENT) {
      return true;
    }
    if (beginsItem(item) && !byOr && !goesOnWithOr(item)) {
      return true;
    }
    Mark<Cue> cue = cueOver(item);
    if (cue != null && opens(cue.rule())) {
      return true;
    }
    return hasOwnVerb(item) || (!byOr && hasBackwardCue(item));
  }

  /** Whether a cue says something that a plain mention does not. */
  static boolean isSpeaking(Cue cue) {
    return cue.says() != Cue.Says.NOTHING && cue.says() != Cue.Says.PRESENT;
  }

  private static boolean opens(Cue cue) {
    boolean ofOneCategory = cue.says() == Cue.Says.HISTORICAL && !cue.only().isEmpty();
    return isSpeaking(cue)
        && !ofOneCategory
        && cue.direction() != Cue.Direction.BACKWARD
        && cue.direction() != Cue.Direction.BOTH;
  }

  /** Whether the list that the item stands in goes on with "or" before the statement ends. */
  private boolean goesOnWithOr(int item) {
    for (int i = item; i < size() && !endsAlways(i) && !isVerb(i); i++) {
      if (isOr(i)) {
        return true;
      }
      if (endsAfterMention(i)) {
        return false;
      }
    }
    return false;
  }

  /** Whether the item is a subject with a verb of its own, other than one of being seen. */
  private boolean hasOwnVerb(int item) {
    for (int i = item; i < size() && !endsAlways(i) && !parts(i); i++) {
      if (i > item && isVerb(i)) {
        return !isSeeing(i);
      }
    }
    return false;
  }

  /** Whether the verb phrase at {@code verb} only says that something is seen. */
  boolean isSeeing(int verb) {
    int i = verb;
    while (i < size() && (isVerb(i) || words.isAdverb(tokens, i))) {
      i++;
    }
    return i < size() && words.isObserved(tokens, i);
  }

  /**
   * Whether a word that may be what a cue speaks of stands right behind it; not behind a cue that
   * says something of its subject ("is possible today").
   */
  boolean isFollowedByContent(Mark<Cue> cue) {
    if (!open || (cue.first() > 0 && speaksOfFormer(cue.first()))) {
      return false;
    }
    int i = cue.end();
    while (i < size() && (words.isAttribute(tokens, i) || words.isAdverb(tokens, i))) {
      i++;
    }
    return i < size() && words.isContent(tokens, i);
  }

  /** Whether a cue and its comma are put before the statement they speak of ("In 2009, she"). */
  boolean isFronted(Mark<Cue> cue) {
    if (!open || cue.end() >= size() || !isComma(cue.end())) {
      return false;
    }
    for (int i = 0; i < cue.first(); i++) {
      if (mentioned[i] || isVerb(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a copula stands before a token, or a word right before a question mark. */
  private boolean speaksOfFormer(int i) {
    boolean asks = tokens.kind(i) == TokenKind.QUESTION && tokens.end(i - 1) == tokens.start(i);
    return asks || words.isCopula(tokens, i - 1);
  }

  private static boolean looksBackward(Cue cue) {
    return isSpeaking(cue)
        && cue.direction() != Cue.Direction.FORWARD
        && cue.direction() != Cue.Direction.BOTH;
  }

  private boolean hasBackwardCue(int item) {
    for (int i = item; i < size() && !endsAlways(i) && !parts(i); i++) {
      Mark<Cue> cue = cueAt(i);
      if (cue != null && i > item && looksBackward(cue.rule())) {
        return true;
      }
    }
    return false;
  }
}

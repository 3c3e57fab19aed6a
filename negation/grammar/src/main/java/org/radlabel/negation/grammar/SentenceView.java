package org.radlabel.negation.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
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
  private final List<Mention> mentions;
  private final List<Mention> findings;
  private final List<Mark<Cue>> cues = new ArrayList<>(4);
  private final List<Mark<Predicate>> predicates = new ArrayList<>(2);
  private final List<Mark<Terminator>> terminators = new ArrayList<>(2);
  private final boolean open;

  /** By token: {@link Facts}. */
  private final long[] facts;

  SentenceView(Sentence sentence, List<Mark<Rule>> marks, Words words, boolean open) {
    this.text = sentence.text();
    this.tokens = sentence.tokens();
    this.mentions = sentence.mentions();
    this.findings = new ArrayList<>(mentions.size());
    this.open = open;
    this.facts = new FactFinder(sentence, words, open).facts(marks);
    for (int i = 0; i < mentions.size(); i++) {
      if (mentions.get(i).phrase().kind() == Kind.FINDING) {
        findings.add(mentions.get(i));
      }
    }
    for (int i = 0; i < marks.size(); i++) {
      put(marks.get(i));
    }
  }

  private void put(Mark<Rule> mark) {
    if (mark.rule() instanceof Cue) {
      cues.add(mark.as(Cue.class));
    } else if (mark.rule() instanceof Terminator) {
      terminators.add(mark.as(Terminator.class));
    } else if (mark.rule() instanceof Predicate && !liesInFinding(mark)) {
      predicates.add(mark.as(Predicate.class));
    }
  }

  /** Whether a mark is part of a finding's own words ("enlargement of the heart"). */
  private boolean liesInFinding(Mark<Rule> mark) {
    for (int i = 0; i < findings.size(); i++) {
      Mention finding = findings.get(i);
      if (mark.isInside(finding.firstToken(), finding.endToken())) {
        return true;
      }
    }
    return false;
  }

  private boolean has(int i, long bits) {
    return i >= 0 && i < facts.length && (facts[i] & bits) != 0;
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

  private int skip(int from, long bits) {
    int i = from;
    while (has(i, bits)) {
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

  /** The last token from one to the left that is not of a class; -1 if all are. */
  public int skipBack(int from, WordClass wordClass) {
    return skipBack(from, Facts.of(wordClass));
  }

  private int skipBack(int from, long bits) {
    int i = from;
    while (has(i, bits)) {
      i--;
    }
    return i;
  }

  private boolean any(int from, int to, long bits) {
    for (int i = from; i < to; i++) {
      if (has(i, bits)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token is of a kind. */
  public boolean is(TokenKind kind, int i) {
    return has(i, Facts.of(kind));
  }

  /** Whether a token's word is of a class. */
  public boolean is(WordClass wordClass, int i) {
    return has(i, Facts.of(wordClass));
  }

  /** Whether a token is a word, a number or a blank. */
  public boolean isWord(int i) {
    return has(i, Facts.WORDS);
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
    return has(i, Facts.OFFERS);
  }

  /** Whether list items are parted here: a comma, "and", "or", a slash. */
  public boolean parts(int i) {
    return has(i, Facts.PARTS);
  }

  /** Whether list items are parted among the tokens from one to another. */
  public boolean hasParting(int from, int to) {
    return any(from, to, Facts.PARTS);
  }

  /** The first token after the commas and conjunctions that begin at {@code i}. */
  public int afterParting(int i) {
    return skip(i, Facts.PARTS);
  }

  /** Whether there is an "or" or "nor" among the partings that begin at {@code i}. */
  public boolean partsByOr(int i) {
    return hasOr(i, afterParting(i));
  }

  /** Whether a choice is offered among the tokens from one to another. */
  public boolean hasOr(int from, int to) {
    return any(from, to, Facts.OFFERS);
  }

  /** The first of the commas and conjunctions right before a list item. */
  public int partingBefore(int item) {
    return skipBack(item - 2, Facts.PARTS) + 1;
  }

  /** Whether a token is part of a list item: neither a parting nor a break. */
  public boolean isInItem(int i) {
    return !has(i, Facts.PARTS | Facts.BREAKS);
  }

  /** The token behind the list item that begins at a token. */
  public int itemEnd(int item) {
    int i = item;
    while (i < facts.length && isInItem(i)) {
      i++;
    }
    return i;
  }

  /** The first token of the list item that ends before a parting. */
  public int itemBefore(int parting) {
    return Math.max(skipBack(parting - 2, this::isInItem) + 1, 0);
  }

  /** Whether a token is part of a mention. */
  public boolean isMentioned(int i) {
    return has(i, Facts.MENTIONED);
  }

  /** Whether a token is part of a finding. */
  public boolean isInFinding(int i) {
    return has(i, Facts.IN_FINDING);
  }

  /** Whether a mention stands, in part at least, among the tokens from one to another. */
  public boolean namesAny(int from, int to) {
    return any(from, to, Facts.MENTIONED);
  }

  /** Whether a finding stands, in part at least, among the tokens from one to another. */
  public boolean namesFinding(int from, int to) {
    return any(from, to, Facts.IN_FINDING);
  }

  /** Whether a token may itself be denied. */
  public boolean isContent(int i) {
    return i >= 0 && i < facts.length && Facts.isContent(facts[i]);
  }

  /** Whether a token is a finite verb, and no part of a mention. */
  public boolean isVerb(int i) {
    return has(i, Facts.FINITE);
  }

  /** Whether a verb stands among the tokens from one to another. */
  public boolean hasVerb(int from, int to) {
    return any(from, to, Facts.FINITE);
  }

  /** Whether a token is a verb, or an adverb, which may stand between verbs. */
  public boolean isVerbal(int i) {
    return has(i, Facts.VERBAL);
  }

  /** Whether a verb phrase only says that something is seen, from its verb on. */
  public boolean isSeeing(int verb) {
    return is(WordClass.OBSERVED, skip(verb, Facts.VERBAL));
  }

  /** Whether a word is in the plural, by its last letters. */
  boolean isPlural(int i) {
    int end = tokens.end(i);
    return end - tokens.start(i) > 3
        && Character.toLowerCase(text.charAt(end - 1)) == 's'
        && "siu".indexOf(Character.toLowerCase(text.charAt(end - 2))) < 0;
  }

  /** The terminator that begins at a token, or null. */
  public @Nullable Mark<Terminator> terminatorAt(int i) {
    for (int k = 0; k < terminators.size(); k++) {
      if (terminators.get(k).first() == i) {
        return terminators.get(k);
      }
    }
    return null;
  }

  /** Whether a terminator of a kind begins at a token. */
  public boolean ends(Terminator.Ends kind, int i) {
    return has(i, Facts.of(kind));
  }

  /** Whether every statement ends before this token, by a mark or a word of contrast. */
  public boolean isBreak(int i) {
    return has(i, Facts.BREAKS);
  }

  /** The cue that covers a token and counts for all, or null. */
  public @Nullable Mark<Cue> cueOver(int i) {
    for (int k = 0; k < cues.size() && has(i, Facts.IN_CUE); k++) {
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

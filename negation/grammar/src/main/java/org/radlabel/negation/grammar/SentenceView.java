package org.radlabel.negation.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.radlabel.lexicons.rules.Cue;
import org.radlabel.lexicons.rules.PhraseGroup.Kind;
import org.radlabel.lexicons.rules.Predicate;
import org.radlabel.lexicons.rules.Rule;
import org.radlabel.lexicons.rules.Terminator;
import org.radlabel.lexicons.rules.WordClass;
import org.radlabel.rules.TokenKind;
import org.radlabel.rules.mention.Mention;
import org.radlabel.rules.mention.Sentence;

/** One sentence with its mentions and marks, and what its tokens are. For one thread. */
public final class SentenceView extends WordView {
  private final List<Mention> mentions;
  private final List<Mention> findings;
  private final List<Mark<Cue>> cues = new ArrayList<>(4);
  private final List<Mark<Predicate>> predicates = new ArrayList<>(2);
  private final List<Mark<Terminator>> terminators = new ArrayList<>(2);
  private final boolean open;

  SentenceView(Sentence sentence, List<Mark<Rule>> marks, Words words, boolean open) {
    super(sentence, new FactFinder(sentence, words, open).facts(marks));
    this.mentions = sentence.mentions();
    this.findings = new ArrayList<>(mentions.size());
    this.open = open;
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

  /** {@return the mentions, by place} */
  public List<Mention> mentions() {
    return mentions;
  }

  /** {@return the mentions that are findings, by place} */
  public List<Mention> findings() {
    return findings;
  }

  /**
   * {@return the first mention that begins at a token, or null}
   *
   * @param i a token's index
   */
  public @Nullable Mention mentionAt(int i) {
    for (int k = 0; k < mentions.size(); k++) {
      if (mentions.get(k).firstToken() == i) {
        return mentions.get(k);
      }
    }
    return null;
  }

  /**
   * {@return whether a structure begins at a token}
   *
   * @param i a token's index
   */
  public boolean beginsStructure(int i) {
    for (int k = 0; k < mentions.size(); k++) {
      Mention mention = mentions.get(k);
      if (mention.firstToken() == i && mention.phrase().kind() == Kind.STRUCTURE) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return the cues, by place; two may begin at one token if one counts for some categories only}
   */
  public List<Mark<Cue>> cues() {
    return cues;
  }

  /** {@return the predicates, by place} */
  public List<Mark<Predicate>> predicates() {
    return predicates;
  }

  /**
   * {@return whether any content word counts as a mention, as no phrase names all that may be
   * denied}
   */
  public boolean isOpen() {
    return open;
  }

  /**
   * {@return the terminator that begins at a token, or null}
   *
   * @param i a token's index
   */
  public @Nullable Mark<Terminator> terminatorAt(int i) {
    for (int k = 0; k < terminators.size(); k++) {
      if (terminators.get(k).first() == i) {
        return terminators.get(k);
      }
    }
    return null;
  }

  /**
   * {@return the cue that covers a token and counts for all, or like which something is said of
   * all; or null}
   *
   * @param i a token's index
   */
  public @Nullable Mark<Cue> cueOver(int i) {
    for (int k = 0; k < cues.size() && has(i, Facts.IN_CUE); k++) {
      Mark<Cue> cue = cues.get(k);
      if (cue.covers(i) && cue.isSaidOfAll()) {
        return cue;
      }
    }
    return null;
  }

  /**
   * {@return whether a cue that says something begins at a token}
   *
   * @param i a token's index
   */
  public boolean beginsCue(int i) {
    Mark<Cue> cue = cueOver(i);
    return cue != null && cue.first() == i && cue.rule().isSpeaking();
  }

  /** Whether a token ends words that say how a structure is, or what has become of a finding. */
  boolean isSaidAt(int last) {
    return isPredicate(last) || is(WordClass.OBSERVED, last) || is(WordClass.STATE, last);
  }

  /** Whether a token is one of the words that say how a structure is. */
  boolean isPredicate(int i) {
    for (int k = 0; k < predicates.size(); k++) {
      if (predicates.get(k).covers(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token ends words that say that something is seen, or may be there. */
  boolean saysSeen(int last) {
    Mark<Cue> cue = cueOver(last);
    boolean hedge = cue != null && cue.rule().says() == Cue.Says.UNCERTAIN;
    boolean likely = is(WordClass.ADVERB, last) && isVerb(last - 1);
    return cue == null ? is(WordClass.OBSERVED, last) || likely : hedge;
  }

  /**
   * {@return the colon with which a cue opens a list: its last token, or that behind it and a noun
   * at most ("possible causes:"); -1 if there is none}
   *
   * @param cue a cue of the sentence
   */
  public int colonOf(Mark<Cue> cue) {
    int i = cue.end() - 1;
    while (i < cue.end()
        || (isWord(i) && !isMentioned(i) && (!isVerb(i) || is(TokenKind.COLON, i + 1)))) {
      i++;
    }
    return is(TokenKind.COLON, cue.end() - 1) ? cue.end() - 1 : is(TokenKind.COLON, i) ? i : -1;
  }

  /** Whether a cue that begins between two tokens opens a list with its colon. */
  boolean opensList(int from, int to) {
    for (Mark<Cue> cue : cues()) {
      if (cue.first() >= from && cue.first() < to && colonOf(cue) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a semicolon goes on with a list that a colon opened: a mere finding stands behind it.
   */
  boolean goesOnWithList(int mark) {
    if (!is(TokenKind.SEMICOLON, mark) || !isWord(mark + 1)) {
      return false;
    }
    int end = mark + 1;
    while (end < size() && !isBreak(end)) {
      if (isVerb(end) || cueOver(end) != null) {
        return false;
      }
      end++;
    }
    return namesFinding(mark + 1, end) && !ends(Terminator.Ends.NEW_ITEM, mark + 1);
  }

  /** Whether a "nor" with a verb after it denies nothing: "nor has the effusion changed". */
  boolean isTakenBack(Mark<Cue> cue, int verb) {
    return cue.rule().says() == Cue.Says.NOTHING
        && cue.covers(verb - 1)
        && isOr(verb - 1)
        && isVerb(verb);
  }

  /** Whether a cue leaves open all that it or its colon lists, whatever its items begin with. */
  boolean hedgesList(Mark<Cue> cue) {
    boolean lists = cue.rule().reach() == Cue.Reach.LIST || colonOf(cue) >= 0;
    return lists && cue.rule().says() == Cue.Says.UNCERTAIN;
  }

  /** Whether "and" or "or" has ended a hedged list that was begun between two tokens. */
  boolean hasClosedList(int from, int to) {
    for (Mark<Cue> cue : cues()) {
      if (cue.first() >= from && cue.end() < to && cue.rule().reach() == Cue.Reach.LIST) {
        return any(cue.end(), to, i -> isAnd(i) || isOr(i));
      }
    }
    return false;
  }

  /**
   * {@return whether a token is part of a cue that denies what follows it}
   *
   * @param i a token's index
   */
  public boolean denies(int i) {
    Mark<Cue> cue = cueOver(i);
    return cue != null
        && cue.rule().says() == Cue.Says.NEGATIVE
        && cue.rule().direction() == Cue.Direction.FORWARD;
  }

  /** Whether a cue that speaks of what stands before it follows in an item. */
  boolean hasBackwardCue(int item) {
    int end = itemEnd(item + 1);
    for (int k = 0; k < cues.size(); k++) {
      Mark<Cue> cue = cues.get(k);
      if (cue.first() > item
          && cue.first() < end
          && !cue.isHiddenForSome()
          && looksBackward(cue.rule())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a cue that speaks of what stands before it begins at a token. */
  boolean beginsBackwardCue(int i) {
    Mark<Cue> cue = cueOver(i);
    return cue != null && cue.first() == i && looksBackward(cue.rule());
  }

  private static boolean looksBackward(Cue cue) {
    return cue.isSpeaking()
        && cue.direction() != Cue.Direction.FORWARD
        && cue.direction() != Cue.Direction.BOTH;
  }

  /** Whether a token goes on with the name of a finding: "parenchymal and | pleural scarring". */
  boolean isInName(int i) {
    for (int k = 0; k < findings().size(); k++) {
      if (findings().get(k).firstToken() < i && i < findings().get(k).endToken()) {
        return true;
      }
    }
    return false;
  }
}

package org.radlabel.negation.why;

import org.radlabel.lexicons.Answer;
import org.radlabel.lexicons.Cue;
import org.radlabel.lexicons.Predicate;
import org.radlabel.negation.grammar.Cause;

/** Every cause in plain English: the one place where it is put into words. Stateless. */
public final class PlainWords {
  private PlainWords() {}

  /** Why a statement begins, or a scope ends, at a word: a clause that may follow a colon. */
  public static String of(Cause cause) {
    return switch (cause) {
      case SENTENCE -> "the sentence begins or ends there";
      case PUNCTUATION -> "this mark parts two statements";
      case TERMINATOR -> "always begins a new statement";
      case RESUMED -> "the inserted clause is over, and the statement around it goes on";
      case OPENER -> "words with which a statement begins";
      case NEW_ITEM -> "a size, a change or an age begins a new item";
      case CUE -> "a denial or a hedge that speaks of what follows it";
      case VERB -> "a subject with a verb of its own";
      case VERBLESS -> "a subject with words of its own that say whether it is there";
      case COMPLETE -> "the statement before it is complete, and another noun follows";
      case AFTER_MENTION -> "a cause or a companion, which is not part of what was said before it";
      case COMMA -> "a comma ends the phrase";
      case VERB_PHRASE -> "a verb parts what is spoken of from the rest";
      case REPEATED -> "the same finding is named again, at another place";
      case NEAREST -> "only the nearest is meant";
      case OTHER_CUE -> "what stands before it belongs to another cue";
    };
  }

  /** Why a cue does not reach a mention: a clause of which the mention is the subject. */
  public static String of(Miss miss) {
    return switch (miss) {
      case OTHER_CATEGORY -> "this rule is not for such a finding";
      case IN_LONGER_CUE -> "for it a longer cue around these words counts";
      case OTHER_SIDE -> "stands on the side to which these words do not look";
      case SAID_OF_OTHERS -> "these words are said of what stands on their other side";
      case BEYOND -> "lies beyond that";
      case OTHER_STATEMENT -> "stands in another statement";
      case NOT_NEAREST -> "another finding is nearer, and these words are for one only";
      case NOT_BESIDE -> "does not stand right beside these words";
      case OWN_WORDS -> "these words are part of its name";
      case TAKEN_BACK -> "other words say that it is there";
      case NO_PREDICATE -> "nothing is said of it that these words could deny or hedge";
    };
  }

  /** What a cue does to a mention that it reaches: a verb in the third person. */
  public static String of(Cue.Says says) {
    return switch (says) {
      case NEGATIVE -> "denies";
      case UNCERTAIN -> "leaves open";
      case NOT_EXCLUDED -> "leaves open, even if denied";
      case UNCERTAIN_IF_ALONE -> "leaves open, if nothing else is said";
      case PRESENT -> "says that it is there";
      case HISTORICAL -> "calls history";
      case HYPOTHETICAL -> "calls a condition or a question";
      case OTHER_PERSON -> "says of another person";
      case UNREADABLE -> "makes unreadable";
      case NOTHING -> "is no denial and no hedge";
    };
  }

  /** On which side of a cue that stands for something the mentions stand. */
  public static String of(Cue.Direction direction) {
    return switch (direction) {
      case FORWARD -> "what follows";
      case BACKWARD -> "what stands before";
      case BOTH -> "what stands on both sides";
      case EITHER -> "what follows, or else what stands before";
      case EITHER_BEFORE -> "what stands before, or else what follows";
    };
  }

  /** What a predicate calls a structure. */
  public static String of(Predicate.Gives gives) {
    return switch (gives) {
      case BORDERLINE -> "borderline";
      case POSITIVE -> "abnormal";
      case NEGATIVE -> "normal";
      case UNASSESSED -> "not assessed";
      case STABLE -> "stable, without a word on what it is like";
      case NOTHING -> "nothing that counts";
    };
  }

  /** What an answer says of what its label names. */
  public static String of(Answer.Says says) {
    return switch (says) {
      case YES -> "yes, it is as the label says";
      case NO -> "no, it is not as the label says";
      case OPEN -> "left open";
      case NOTHING -> "no answer";
    };
  }
}

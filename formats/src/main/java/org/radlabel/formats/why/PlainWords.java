package org.radlabel.formats.why;

import org.radlabel.lexicons.rules.Answer;
import org.radlabel.lexicons.rules.Cue;
import org.radlabel.lexicons.rules.Predicate;
import org.radlabel.negation.grammar.Cause;
import org.radlabel.negation.grammar.Statement.Antecedent;
import org.radlabel.negation.why.Miss;

/** Every cause in plain English: the one place where it is put into words. Stateless. */
public final class PlainWords {
  private PlainWords() {}

  /**
   * {@return why a statement begins, or a scope ends, at a word: a clause that may follow a colon}
   *
   * @param cause the cause
   */
  public static String of(Cause cause) {
    return switch (cause) {
      case SENTENCE -> "the sentence begins or ends there";
      case PUNCTUATION -> "with this mark another statement always begins";
      case TERMINATOR -> "with this word another statement always begins";
      case RESUMED -> "the inserted clause is over, and the statement around it goes on";
      case OPENER -> "words with which a statement begins";
      case NEW_ITEM -> "a size, a change or an age begins a new item";
      case CUE -> "a denial or a hedge that speaks of what follows it";
      case VERB -> "a subject with a verb of its own";
      case VERBLESS -> "a subject with words of its own that say whether it is there";
      case RUN_TOGETHER -> "another subject with a verb of its own follows without a mark";
      case BRACKETS -> "brackets hold a statement of their own";
      case COMPLETE -> "the statement before it is complete, and another noun follows";
      case AFTER_MENTION -> "a cause or a companion, which is not part of what was said before it";
      case COMMA -> "a comma ends the phrase";
      case COLON -> "after the colon stands what it explains";
      case VERB_PHRASE -> "a verb parts what is spoken of from the rest";
      case REPEATED -> "the same finding is named again, at another place";
      case NEAREST -> "only the nearest is meant";
      case OTHER_CUE -> "what stands before it belongs to another cue";
    };
  }

  /**
   * {@return how a statement takes its subject from before: a clause of which it is the subject}
   *
   * @param antecedent where the subject comes from
   */
  public static String of(Antecedent antecedent) {
    return switch (antecedent) {
      case NONE -> "has a subject of its own";
      case PRONOUN -> "takes its subject from before, by a pronoun";
      case RELATIVE -> "takes its subject from before, by a relative pronoun";
      case ELLIPSIS -> "takes its subject from before, which it leaves out";
    };
  }

  /**
   * {@return why a cue, here called it, does not reach a mention: a phrase that may follow a colon}
   *
   * @param miss why it does not
   */
  public static String of(Miss miss) {
    return switch (miss) {
      case OTHER_CATEGORY -> "its rule is for other findings";
      case IN_LONGER_CUE -> "it is part of a longer cue, which counts here";
      case OTHER_SIDE -> "on the side to which it does not look";
      case SAID_OF_OTHERS -> "it is said of what stands on its other side";
      case BEYOND -> "beyond where it stops";
      case OTHER_STATEMENT -> "in another statement";
      case NOT_NEAREST -> "it is for one finding, and another is nearer";
      case NOT_BESIDE -> "not right beside it";
      case OWN_WORDS -> "it is one of the finding's own words";
      case TAKEN_BACK -> "other words say that the finding is there";
      case NO_PREDICATE -> "it judges a structure only by words for what that is like";
    };
  }

  /**
   * {@return what a cue is: a noun}
   *
   * @param says what the cue says
   */
  public static String kind(Cue.Says says) {
    return switch (says) {
      case NEGATIVE -> "denial";
      case UNCERTAIN, UNCERTAIN_IF_ALONE -> "hedge";
      case NOT_EXCLUDED -> "hedge, stronger than a denial:";
      case PRESENT -> "says present:";
      case HISTORICAL -> "history";
      case HYPOTHETICAL -> "condition or question";
      case OTHER_PERSON -> "other person";
      case UNREADABLE -> "blank";
      case NOTHING -> "no cue:";
    };
  }

  /**
   * {@return what a cue does to a mention that it reaches, here called it: a verb with its object}
   *
   * @param says what the cue says
   */
  public static String of(Cue.Says says) {
    return switch (says) {
      case NEGATIVE -> "denies it";
      case UNCERTAIN -> "leaves it open";
      case NOT_EXCLUDED -> "leaves it open, also where it is denied";
      case UNCERTAIN_IF_ALONE -> "leaves it open where the report says no more of it";
      case PRESENT -> "takes it as present";
      case HISTORICAL -> "puts it in the past";
      case HYPOTHETICAL -> "makes it a condition or a question";
      case OTHER_PERSON -> "says it of another person";
      case UNREADABLE -> "stands where a word was taken out";
      case NOTHING -> "says nothing of it";
    };
  }

  /**
   * {@return what a predicate says of a structure, here called it: a verb with its object}
   *
   * @param gives what the predicate gives
   */
  public static String of(Predicate.Gives gives) {
    return switch (gives) {
      case BORDERLINE -> "calls it borderline";
      case POSITIVE -> "calls it abnormal";
      case NEGATIVE -> "calls it normal";
      case UNASSESSED -> "leaves it unassessed";
      case STABLE -> "calls it stable, without a word on what it is like";
      case NOTHING -> "says nothing that counts";
    };
  }

  /**
   * {@return what an answer says of what its label names}
   *
   * @param says what the answer says
   */
  public static String of(Answer.Says says) {
    return switch (says) {
      case YES -> "it is as the label says";
      case NO -> "it is not as the label says";
      case OPEN -> "it is left open";
      case NOTHING -> "it is not told";
    };
  }
}

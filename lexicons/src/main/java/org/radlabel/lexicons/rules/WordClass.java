package org.radlabel.lexicons.rules;

/**
 * The word classes that the engine itself asks for: its contract with a lexicon.
 *
 * <p>A lexicon gives each of them, empty or not, among its {@code words}; it may have others, which
 * only its own phrases name. One that says {@code extends: none} starts with the built-in classes
 * unless it also says {@code words: none}.
 */
public enum WordClass {
  /** Finite verbs and auxiliaries, which follow a subject: is, has, shows. */
  VERB,
  /** Finite verbs of one subject: is, has, remains. */
  SINGULAR,
  /** Finite verbs of several subjects: are, have, remain. */
  PLURAL,
  /** Verbs that join a subject and what is said of it: is, remains, appears. */
  BE,
  /** Modal verbs: may, could. */
  MODAL,
  /** Participles and adjectives of being seen: seen, noted, present. */
  OBSERVED,
  /** Adverbs that may stand in a verb phrase: also, again, clearly. */
  ADVERB,
  /** Words that join: and, plus. */
  AND,
  /** Words over which no gap of a phrase passes: and, but, without. */
  PARTING,
  /** Nouns of findings, over which no gap of another finding passes: effusion, edema. */
  FINDING,
  /** Words that offer a choice: or, nor, the slash. */
  OR,
  /** Words that may stand between an attribute and its structure: the, of, size. */
  ATTRIBUTE,
  /** How large: small, mild. */
  SIZE,
  /** What has become of it: stable, new, worse. */
  CHANGE,
  /** What is said of a finding after it, without a verb: unchanged, larger, resolved. */
  STATE,
  /** Which side: left, bilateral. */
  SIDE,
  /** How much of a change: significant, marked. */
  DEGREE,
  /** Relative pronouns: which, that. */
  RELATIVE,
  /** Pronouns that stand for what was said before: it, this, these, they, one. */
  PRONOUN,
  /** Words that name the study compared with: prior, since, exam. */
  COMPARISON,
  /** Articles and demonstratives, with which a noun phrase begins: the, a, this. */
  DETERMINER,
  /** Words before a noun that was named before: the, this, these. */
  DEFINITE,
  /** Finite verbs of what was so in former times: was, were, had. */
  PAST,
  /** Conjunctions after which the subject may be left out: but. */
  CONTRAST,
  /** Abbreviations whose period ends no sentence: dr, approx. */
  SHORTENED,
  /** Words that begin a statement of place, time or reason: in, at, given. */
  PREPOSITION,
  /** The word that makes the verb after it an infinitive: to. */
  INFINITIVE,
  /** Words that say that all of several are meant: both, all, each. */
  BOTH,
  /** Words before a value that was true of an earlier study: previously, from. */
  FORMERLY,
  /** Words after a distance, which is no size: above, below. */
  DISTANCE,
  /** Words that only help to say something of another word: any, such, evidence. */
  FUNCTION,
  /** Words that limit what an addendum denies to a part: left, other. */
  PARTIAL,
  /** Words of which the titles of views consist: chest, portable, lateral. */
  VIEW_TITLE,
  /** Words after which the name of a section is only a noun: the, acute, in. */
  BEFORE_NOUN,
  /** Words before which the name of a section is only a noun: are, of, suggest. */
  AFTER_NOUN;

  /**
   * {@return the name by which a lexicon gives it and phrases name it, such as {@code view-title}}
   */
  public String title() {
    return EnumNames.typed(this);
  }
}

package org.radlabel.negation.grammar;

import java.util.ArrayList;
import java.util.List;
import org.radlabel.lexicons.rules.AttributeRule;
import org.radlabel.lexicons.rules.PhraseGroup.Kind;
import org.radlabel.lexicons.rules.WordClass;
import org.radlabel.rules.mention.Mention;

/** Finds the noun phrases of a sentence's mentions, and where they begin. For one thread. */
public final class NounPhrases {
  private final SentenceView view;
  private final Statements statements;
  private final List<Mark<AttributeRule>> modifiers;

  /**
   * Finds the noun phrases of a sentence.
   *
   * @param parse the sentence with its marks and statements
   * @param modifiers the words that may be a noun's own, by place
   */
  public NounPhrases(Grammar.Parse parse, List<Mark<AttributeRule>> modifiers) {
    this.view = parse.view();
    this.statements = parse.statements();
    this.modifiers = modifiers;
  }

  /**
   * {@return the noun phrases of one kind, by place}
   *
   * @param kind the kind of what the phrase's head names
   */
  public List<NounPhrase> of(Kind kind) {
    List<List<Mention>> nouns = new ArrayList<>();
    int end = 0;
    for (Mention mention : view.mentions()) {
      if (mention.phrase().kind() == kind) {
        if (nouns.isEmpty() || (mention.firstToken() >= end && !isOneNoun(mention))) {
          nouns.add(new ArrayList<>());
        }
        nouns.get(nouns.size() - 1).add(mention);
        end = Math.max(end, mention.endToken());
      }
    }
    return nouns.stream().map(this::phrase).toList();
  }

  /** Whether a mention stands in one noun phrase with the one before it ("displaced fracture"). */
  private boolean isOneNoun(Mention mention) {
    int before = view.skipBack(mention.firstToken() - 1, this::isModifier);
    return mention.phrase().kind() == Kind.FINDING
        && view.isInFinding(before)
        && !view.parts(before);
  }

  private NounPhrase phrase(List<Mention> noun) {
    int first = noun.get(0).firstToken();
    int end = noun.stream().mapToInt(Mention::endToken).max().orElseThrow();
    return new NounPhrase(noun, start(first), first, end);
  }

  /** Where the phrase of a noun begins: with its own words, or with those shared in a list. */
  private int start(int noun) {
    int begin = statements.begin(noun);
    int own = view.skipBack(noun - 1, i -> i >= begin && !joins(i) && !stops(i, false)) + 1;
    int stop = view.skipBack(own - 1, i -> i >= begin && (joins(i) || !stops(i, true)));
    return stop >= begin && belongsToFormer(stop, begin) ? own : stop + 1;
  }

  /** Whether a list goes on at a token, which is no part of a modifier: "left and right". */
  private boolean joins(int i) {
    return view.parts(i) && !isModifier(i);
  }

  /** Whether a token cannot stand before a noun as its own word, or as one shared in a list. */
  private boolean stops(int i, boolean shared) {
    return !isModifier(i)
        && (view.isInFinding(i)
            || (shared && view.isMentioned(i))
            || view.isVerb(i)
            || view.is(WordClass.PREPOSITION, i)
            || !view.isWord(i)
            || view.denies(i)
            || (view.is(WordClass.DETERMINER, i) && !isAfterChangeOf(i)));
  }

  /** Whether the words at which the search stopped belong to another mention before them. */
  private boolean belongsToFormer(int stop, int begin) {
    int i = view.is(WordClass.DETERMINER, stop) ? stop - 1 : stop;
    boolean joins = view.is(WordClass.PREPOSITION, i) || view.is(WordClass.BE, i);
    return view.isMentioned(stop) || !view.isWord(stop) || (joins && view.namesAny(begin, i));
  }

  private boolean isModifier(int i) {
    return modifiers.stream().anyMatch(m -> m.covers(i));
  }

  /** Whether an article follows words such as "no change in" or "again seen is". */
  private boolean isAfterChangeOf(int determiner) {
    int last = determiner - 1;
    return (view.is(WordClass.PREPOSITION, last) || view.is(WordClass.VERB, last))
        && modifiers.stream().anyMatch(m -> m.end() == determiner);
  }
}

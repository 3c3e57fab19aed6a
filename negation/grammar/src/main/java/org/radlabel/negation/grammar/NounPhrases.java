package org.radlabel.negation.grammar;

import java.util.ArrayList;
import java.util.List;
import org.radlabel.lexicons.rules.PhraseGroup.Kind;
import org.radlabel.lexicons.rules.WordClass;
import org.radlabel.negation.grammar.NounPhrase.Modifier;
import org.radlabel.rules.Mention;

/** Finds the noun phrases of a sentence's mentions, and where they begin. For one thread. */
public final class NounPhrases {
  private final SentenceView view;
  private final Statements statements;
  private final List<Mention> mentions;
  private final List<? extends Modifier> marks;

  /**
   * Of a sentence.
   *
   * @param modifiers the words that may be a noun's own, by place
   */
  public NounPhrases(Grammar.Parse parse, List<? extends Modifier> modifiers) {
    this.view = parse.view();
    this.statements = parse.statements();
    this.mentions = view.mentions();
    this.marks = modifiers;
  }

  /** The noun phrases of one kind, by place. */
  public List<NounPhrase> of(Kind kind) {
    List<NounPhrase> phrases = new ArrayList<>();
    List<Mention> together = new ArrayList<>();
    int end = 0;
    for (Mention mention : mentions) {
      if (mention.phrase().kind() == kind) {
        if (!together.isEmpty() && mention.firstToken() >= end && !isOneNoun(mention)) {
          phrases.add(phrase(together, end));
          together.clear();
        }
        together.add(mention);
        end = Math.max(end, mention.endToken());
      }
    }
    if (!together.isEmpty()) {
      phrases.add(phrase(together, end));
    }
    return phrases;
  }

  /** Whether a mention stands in one noun phrase with the one before it ("displaced fracture"). */
  private boolean isOneNoun(Mention mention) {
    int i = mention.firstToken() - 1;
    while (i >= 0 && markOver(i) != null) {
      i--;
    }
    return mention.phrase().kind() == Kind.FINDING && isIn(i, Kind.FINDING) && !isParting(i);
  }

  private NounPhrase phrase(List<Mention> together, int end) {
    int first = together.get(0).firstToken();
    return new NounPhrase(together, new Search(first).start(), first, end);
  }

  /** The search to the left of one head, for the words that belong to it. */
  private final class Search {
    private final int begin;
    private int at;

    /** Where the noun phrase begins, if nothing behind a conjunction is shared. */
    private int own;

    private boolean shared;

    Search(int first) {
      begin = statements.begin(first);
      at = first - 1;
      own = first;
    }

    int start() {
      while (at >= begin && !stops()) {
        step();
      }
      if (at < begin) {
        return begin;
      }
      return shared && belongsToFormer() ? own : at + 1;
    }

    private void step() {
      Modifier mark = markOver(at);
      if (mark == null && isParting(at)) {
        shared = true;
      }
      at = mark == null ? at - 1 : mark.first() - 1;
      if (!shared) {
        own = at + 1;
      }
    }

    private boolean stops() {
      if (markOver(at) != null || isParting(at)) {
        return false;
      }
      return isIn(at, Kind.FINDING)
          || (shared && isIn(at, Kind.STRUCTURE))
          || view.isVerb(at)
          || view.is(WordClass.PREPOSITION, at)
          || !view.isWord(at)
          || view.denies(at)
          || (view.is(WordClass.DETERMINER, at) && !isAfterChangeOf(at));
    }

    /** Whether the words at which the search stopped belong to another mention before them. */
    private boolean belongsToFormer() {
      int i = view.is(WordClass.DETERMINER, at) ? at - 1 : at;
      boolean joins = view.is(WordClass.PREPOSITION, i) || view.is(WordClass.BE, i);
      return isIn(at, Kind.FINDING)
          || isIn(at, Kind.STRUCTURE)
          || !view.isWord(at)
          || (joins && mentionBefore(i));
    }

    private boolean mentionBefore(int i) {
      return mentions.stream().anyMatch(m -> m.firstToken() >= begin && m.endToken() <= i);
    }
  }

  private boolean isIn(int i, Kind kind) {
    return mentions.stream()
        .anyMatch(m -> m.phrase().kind() == kind && m.firstToken() <= i && i < m.endToken());
  }

  /** Whether an article follows words such as "no change in" or "again seen is". */
  private boolean isAfterChangeOf(int determiner) {
    return marks.stream()
        .anyMatch(
            m ->
                m.tellsChange()
                    && m.end() == determiner
                    && (view.is(WordClass.PREPOSITION, m.end() - 1)
                        || view.is(WordClass.VERB, m.end() - 1)));
  }

  private boolean isParting(int i) {
    return i >= 0 && view.parts(i);
  }

  /** The modifier that covers a token and begins first; null if there is none. */
  private Modifier markOver(int i) {
    for (Modifier mark : marks) {
      if (mark.first() <= i && i < mark.end()) {
        return mark;
      }
    }
    return null;
  }
}

package org.radlabel.negation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.radlabel.lexicons.Attribute;
import org.radlabel.lexicons.PhraseGroup.Kind;
import org.radlabel.rules.Mention;
import org.radlabel.rules.Sentence;
import org.radlabel.rules.TokenKind;
import org.radlabel.rules.Tokens;

/** Finds the heads of a sentence and where their noun phrases begin. For one thread. */
final class Heads {
  private final Tokens tokens;
  private final List<Mention> mentions;
  private final List<AttributeMark> marks;
  private final AttributeWords words;
  private final Statements statements;

  Heads(Sentence sentence, List<AttributeMark> marks, AttributeWords words, Statements statements) {
    this.tokens = sentence.tokens();
    this.mentions = sentence.mentions();
    this.marks = marks;
    this.words = words;
    this.statements = statements;
  }

  /** The heads of one kind, by place. */
  List<Head> of(Kind kind) {
    List<Head> heads = new ArrayList<>();
    List<Mention> together = new ArrayList<>();
    int end = 0;
    for (Mention mention : mentions) {
      if (mention.phrase().kind() == kind) {
        if (!together.isEmpty() && mention.firstToken() >= end && !isOneNoun(mention)) {
          heads.add(head(together, end));
          together.clear();
        }
        together.add(mention);
        end = Math.max(end, mention.endToken());
      }
    }
    if (!together.isEmpty()) {
      heads.add(head(together, end));
    }
    return heads;
  }

  /** Whether a mention stands in one noun phrase with the one before it ("displaced fracture"). */
  private boolean isOneNoun(Mention mention) {
    int i = mention.firstToken() - 1;
    while (i >= 0 && markOver(i) != null) {
      i--;
    }
    return mention.phrase().kind() == Kind.FINDING
        && isIn(i, Kind.FINDING)
        && !words.isParting(tokens, i);
  }

  private Head head(List<Mention> together, int end) {
    int first = together.get(0).firstToken();
    return new Head(List.copyOf(together), new Search(first).start(), first, end);
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
      AttributeMark mark = markOver(at);
      if (mark == null && words.isParting(tokens, at)) {
        shared = true;
      }
      at = mark == null ? at - 1 : mark.first() - 1;
      if (!shared) {
        own = at + 1;
      }
    }

    private boolean stops() {
      if (markOver(at) != null || words.isParting(tokens, at)) {
        return false;
      }
      return isIn(at, Kind.FINDING)
          || (shared && isIn(at, Kind.STRUCTURE))
          || statements.isVerb(at)
          || words.isLink(tokens, at)
          || !isWord(at)
          || (words.isDeterminer(tokens, at) && !isAfterChangeOf(at));
    }

    /** Whether the words at which the search stopped belong to another mention before them. */
    private boolean belongsToFormer() {
      int i = words.isDeterminer(tokens, at) ? at - 1 : at;
      boolean joins = words.isLink(tokens, i) || words.isCopula(tokens, i);
      return isIn(at, Kind.FINDING)
          || isIn(at, Kind.STRUCTURE)
          || !isWord(at)
          || (joins && mentionBefore(i));
    }

    private boolean mentionBefore(int i) {
      return mentions.stream().anyMatch(m -> m.firstToken() >= begin && m.endToken() <= i);
    }
  }

  private boolean isWord(int i) {
    TokenKind kind = tokens.kind(i);
    return kind == TokenKind.WORD || kind == TokenKind.NUMBER || kind == TokenKind.BLANK;
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
                m.attribute() == Attribute.CHANGE
                    && m.end() == determiner
                    && (words.isLink(tokens, m.end() - 1) || words.isVerb(tokens, m.end() - 1)));
  }

  /** The mark that covers a token and begins first; null if there is none. */
  private AttributeMark markOver(int i) {
    return first(m -> m.covers(i));
  }

  private AttributeMark first(Predicate<AttributeMark> wanted) {
    for (AttributeMark mark : marks) {
      if (wanted.test(mark)) {
        return mark;
      }
    }
    return null;
  }
}

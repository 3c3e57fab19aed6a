package org.radlabel.rules.dictation;

import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.PhraseGroup.Kind;
import org.radlabel.rules.TokenKind;
import org.radlabel.rules.Tokens;
import org.radlabel.rules.mention.Mention;
import org.radlabel.rules.mention.Sentence;

/** The words of a text without punctuation, and what each is. A word outside is none. */
final class RunOnView {
  private final RunOnWords words;
  private final Tokens tokens;
  private final String[] texts;
  private final Part[] parts;

  /** Whether a word is joined to the one before: "right-sided". */
  private final boolean[] joined;

  /** By token, the mention it belongs to, or null. */
  private final Mention[] mentions;

  RunOnView(Sentence sentence, RunOnWords words) {
    this.words = words;
    tokens = sentence.tokens();
    texts = new String[tokens.size()];
    parts = new Part[tokens.size()];
    mentions = new Mention[tokens.size()];
    joined = new boolean[tokens.size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = tokens.meant(i);
      parts[i] =
          tokens.kind(i) == TokenKind.WORD || tokens.kind(i) == TokenKind.NUMBER
              ? words.part(texts[i])
              : Part.ADVERB;
      joined[i] = tokens.start(i) > 0 && sentence.text().charAt(tokens.start(i) - 1) != ' ';
    }
    sentence.mentions().forEach(this::mark);
    for (int i = 0; i < texts.length; i++) {
      if (isGerund(i)) {
        parts[i] = Part.NOUN;
      }
    }
  }

  /** Whether a word in "-ing" is what a quality, an article or "no" before it speaks of. */
  private boolean isGerund(int i) {
    boolean spokenOf =
        switch (part(i - 1)) {
          case QUALITY, SAID, NO, DETERMINER -> i > 0;
          default -> false;
        };
    return is(Part.DOING, i) && spokenOf && (is(Part.PREPOSITION, i + 1) || is(Part.VERB, i + 1));
  }

  /** The last word of a mention is a noun, what stands before it in the mention qualifies it. */
  private void mark(Mention mention) {
    int last = mention.endToken() - 1;
    for (int i = mention.firstToken(); i <= last; i++) {
      boolean inside = isFinding(i) && mentions[i].firstToken() < mention.firstToken();
      if (mentions[i] == null || (mention.phrase().kind() == Kind.FINDING && !inside)) {
        mentions[i] = mention;
      }
      if (parts[i] == Part.NOUN && i < last) {
        parts[i] = Part.QUALITY;
      }
    }
    boolean quality = parts[last] == Part.QUALITY && last > mention.firstToken();
    if (quality || parts[last] == Part.DOING || parts[last] == Part.ADVERB) {
      parts[last] = Part.NOUN;
    }
  }

  int size() {
    return texts.length;
  }

  int start(int i) {
    return tokens.start(i);
  }

  Part part(int i) {
    return i >= 0 && i < parts.length ? parts[i] : Part.OPENER;
  }

  boolean is(Part part, int i) {
    return i >= 0 && i < parts.length && parts[i] == part;
  }

  boolean is(RunOnWords.Kind kind, int i) {
    return i >= 0 && i < texts.length && words.is(kind, texts[i]);
  }

  /** Whether a mention or a word with hyphens goes on from the word before. */
  boolean isInside(int i) {
    return joined[i] || (mentions[i] != null && mentions[i].firstToken() < i);
  }

  /** Whether a device is named from a word on. */
  boolean beginsDevice(int i) {
    return beginsMention(i) && mentions[i].category().equals(Category.SUPPORT_DEVICES);
  }

  boolean beginsMention(int i) {
    return mentions[i] != null && mentions[i].firstToken() == i;
  }

  /** After the mention that a word belongs to, which there has to be. */
  int mentionEnd(int i) {
    return mentions[i].endToken();
  }

  boolean isFinding(int i) {
    return i >= 0
        && i < mentions.length
        && mentions[i] != null
        && mentions[i].phrase().kind() == Kind.FINDING;
  }

  /** Whether a finding ends with the noun phrase from one place to another. */
  boolean namesFinding(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isFinding(i)) {
        return true;
      }
    }
    return false;
  }

  /** After the noun phrase at a place: it ends where a quality stands after a noun. */
  int phraseEnd(int from) {
    int i = from;
    while (i < parts.length && (parts[i].isNominal() || is(Part.ADVERB, i))) {
      boolean quality = parts[i] != Part.NOUN;
      if (i > from && quality && parts[i - 1] == Part.NOUN && !isInside(i)) {
        return i;
      }
      i++;
    }
    return i;
  }

  /** After the noun phrase at a place and what a preposition binds to it. */
  int boundEnd(int from) {
    int end = phraseEnd(from);
    while (is(Part.PREPOSITION, end)) {
      int next = end + 1;
      while (is(Part.DETERMINER, next)) {
        next++;
      }
      int bound = phraseEnd(next);
      if (bound == next) {
        return end;
      }
      end = bound;
    }
    return end;
  }
}

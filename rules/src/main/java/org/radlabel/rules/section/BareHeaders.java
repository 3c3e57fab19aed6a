package org.radlabel.rules.section;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.SectionHeader.Stands;
import org.radlabel.lexicons.rules.WordClass;
import org.radlabel.rules.Characters;
import org.radlabel.rules.section.HeaderText.After;
import org.radlabel.rules.section.HeaderText.Before;

/**
 * Headers without a colon: in brackets, alone on a line, before a dash or another mark, in capitals
 * before text in small letters, with a capital before a word with one.
 *
 * <p>Immutable, safe for any number of threads.
 */
final class BareHeaders {
  /** A line of fewer characters was not ended because it was full. */
  private static final int FULL_LINE = 40;

  private static final String PARTICIPLE = "ed";

  private final HeaderNames names;
  private final HeaderScanner scanner;
  private final Set<String> afterNoun;

  BareHeaders(Lexicon lexicon, HeaderNames names, HeaderScanner scanner) {
    this.names = names;
    this.scanner = scanner;
    afterNoun =
        new HashSet<>(lexicon.wordClasses().getOrDefault(WordClass.AFTER_NOUN.title(), List.of()));
  }

  /** Whether a header may begin here: a capital, or a letter after a mark or a line's end. */
  static boolean mayBegin(char[] text, int i) {
    char c = text[i];
    if (!Characters.isPlainLetter(c) || (i > 0 && HeaderText.isInWord(text[i - 1]))) {
      return false;
    }
    return Characters.isUpper(c) || !isInsideSentence(text, i);
  }

  /** Whether a space stands before a place, and a letter or a comma before that. */
  static boolean isInsideSentence(char[] text, int i) {
    return i >= 2
        && text[i - 1] == ' '
        && (Characters.isPlainLetter(text[i - 2]) || text[i - 2] == ',');
  }

  /** The header whose name begins at a place, the longest if there are several; else null. */
  HeaderScanner.@Nullable Header at(char[] text, int from, int lineStart, int start) {
    int number = names.longest(text, start);
    return number == 0
        ? null
        : header(text, from, lineStart, start, start + names.length(number), names.named(number));
  }

  /** Where the first header of a reading stands in a text without punctuation; -1 if none does. */
  int dictatedReading(char[] text) {
    for (int i = 0; i < text.length; i++) {
      HeaderScanner.Header header = dictated(text, 0, i);
      if (header != null && header.kind().isReading()) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The header here in a text without punctuation whose first header of a reading stands at {@code
   * reading}: of a reading, or before that; else null.
   */
  HeaderScanner.@Nullable Header dictated(char[] text, int from, int start, int reading) {
    HeaderScanner.Header header = dictated(text, from, start);
    return header != null && (start < reading || header.kind().isReading()) ? header : null;
  }

  /** The longest name here that is no mere noun, as a header; else null. */
  private HeaderScanner.@Nullable Header dictated(char[] text, int from, int start) {
    if (!Characters.isLetter(text[start]) || (start > 0 && text[start - 1] != ' ')) {
      return null;
    }
    HeaderScanner.Header longest = null;
    int node = NameTree.ROOT;
    for (int i = start; i < text.length && node != NameTree.NONE; i++) {
      node = names.step(node, text[i]);
      HeaderNames.Named named = names.at(node);
      if (named != null
          && named.stands() == Stands.ANYWHERE
          && HeaderText.isWordEnd(text, i + 1)
          && !isAfterNoun(text, i + 1)) {
        longest = new HeaderScanner.Header(named.kind(), start, i + 1);
      }
    }
    return longest == null || scanner.followsDictatedNoun(text, from, start) ? null : longest;
  }

  /**
   * Whether what follows makes a mere noun of a name that ends here, or nothing follows: a word
   * like "are", or a participle with such a word after it ("findings telephoned to").
   */
  private boolean isAfterNoun(char[] text, int end) {
    int next = end;
    while (next < text.length && !HeaderText.isInWord(text[next])) {
      next++;
    }
    String word = word(text, next);
    return word.isEmpty()
        || afterNoun.contains(word)
        || (word.endsWith(PARTICIPLE) && isAfterNounBehind(text, next + word.length()));
  }

  private boolean isAfterNounBehind(char[] text, int end) {
    return end < text.length && text[end] == ' ' && afterNoun.contains(word(text, end + 1));
  }

  /** The word that begins at a place, in small letters, with what a slash joins to it: "c/f". */
  private static String word(char[] text, int start) {
    int end = HeaderText.wordEnd(text, start);
    while (end + 1 < text.length && text[end] == '/' && HeaderText.isInWord(text[end + 1])) {
      end = HeaderText.wordEnd(text, end + 1);
    }
    return new String(text, start, end - start).toLowerCase(Locale.ROOT);
  }

  /** The header that is a name at its place, or null if it is none. */
  HeaderScanner.@Nullable Header header(
      char[] text, int from, int lineStart, int start, int end, HeaderNames.Named named) {
    int trail = Decoration.trail(text, end);
    After after = HeaderText.after(text, trail);
    return after == After.COLON || (trail == end && !mayStand(named.stands(), after))
        ? null
        : new Place(text, from, lineStart, start).header(named, end, trail, after);
  }

  /** Whether a name that stands so may be a header before that. */
  private static boolean mayStand(Stands stands, After after) {
    return switch (after) {
      case LINE_END, LINK -> stands != Stands.COLON;
      case PERIOD, CAPITAL, WORD -> stands == Stands.ANYWHERE;
      case COLON, OTHER -> false;
    };
  }

  /** The place where a name begins. */
  private final class Place {
    private final char[] text;
    private final int from;
    private final int lineStart;
    private final int start;
    private final int lead;
    private final Before before;

    Place(char[] text, int from, int lineStart, int start) {
      this.text = text;
      this.from = from;
      this.lineStart = lineStart;
      this.start = start;
      lead = Decoration.lead(text, from, start);
      before = HeaderText.before(text, from, lead);
    }

    /** The header whose name ends here, or null. */
    HeaderScanner.@Nullable Header header(
        HeaderNames.Named named, int end, int trail, After after) {
      boolean enclosed =
          named.stands() != Stands.COLON && Decoration.encloses(text, lead, start, end, trail);
      return enclosed || (mayStand(named.stands(), after) && isHeader(named, end, after))
          ? new HeaderScanner.Header(named.kind(), lead, HeaderText.end(text, trail, after))
          : null;
    }

    private boolean isHeader(HeaderNames.Named named, int end, After after) {
      boolean anywhere = named.stands() == Stands.ANYWHERE;
      return switch (after) {
        case LINE_END -> isAlone(anywhere);
        case LINK -> isLinked(anywhere);
        case PERIOD -> isSentence();
        case CAPITAL -> precedesCapital(end);
        case WORD -> precedesWord(end) || (named.kind().isReading() && headsWord(end));
        case COLON, OTHER -> false;
      };
    }

    private boolean isUpper() {
      return Characters.isUpper(text[start]);
    }

    private boolean beginsLine() {
      return before == Before.LINE && (isUpper() || isFreshLine());
    }

    private boolean isAlone(boolean anywhere) {
      boolean line = isUpper() ? before == Before.LINE : anywhere && beginsLine();
      return (line || (anywhere && isUpper() && before == Before.ENDER))
          && !scanner.followsNoun(text, from, lead);
    }

    private boolean isLinked(boolean anywhere) {
      boolean line = anywhere ? beginsLine() : isUpper() && before == Before.LINE;
      return line || (anywhere && (before == Before.ENDER || before == Before.MARK));
    }

    private boolean isSentence() {
      return beginsLine() || before == Before.ENDER || (before == Before.MARK && isUpper());
    }

    /** "Findings Left effusion", "Impression 1. Normal", "cough FINDINGS Clear". */
    private boolean precedesCapital(int end) {
      int next = nextWord(end);
      boolean capitals = HeaderText.isCapitals(text, start, end);
      boolean shouts = next - nextStart(end) > 1 && isShouted(end, next);
      if (!isUpper() || isAfterNoun(end) || (shouts && before != Before.LINE)) {
        return false;
      }
      return before == Before.WORD
          ? capitals && isBehindSmall()
          : before != Before.COMMA && (capitals || !shouts);
    }

    private boolean isShouted(int end, int next) {
      return HeaderText.isCapitals(text, nextStart(end), next);
    }

    /** "IMPRESSION mild edema", "cough IMPRESSION mild edema" */
    private boolean precedesWord(int end) {
      return HeaderText.isCapitals(text, start, end)
          && !isAfterNoun(end)
          && (before != Before.WORD || isBehindSmall());
    }

    /** "Heart normal. Impression mild edema": the reading's headers only, which hide nothing. */
    private boolean headsWord(int end) {
      return (beginsLine() || before == Before.ENDER) && isUpper() && !isAfterNoun(end);
    }

    /** Whether the word before is in small letters and makes no mere noun of the name. */
    private boolean isBehindSmall() {
      int i = lead - 1;
      while (i > from && HeaderText.isSpace(text[i])) {
        i--;
      }
      return i >= from
          && (Characters.isLower(text[i]) || Characters.isDigit(text[i]))
          && !scanner.followsNoun(text, from, lead);
    }

    private int nextStart(int end) {
      int i = Decoration.trail(text, end);
      while (i < text.length && !HeaderText.isInWord(text[i])) {
        i++;
      }
      return i;
    }

    private int nextWord(int end) {
      return HeaderText.wordEnd(text, nextStart(end));
    }

    private boolean isAfterNoun(int end) {
      return BareHeaders.this.isAfterNoun(text, Decoration.trail(text, end));
    }

    /** Whether the line before ended because its sentence or its item did, not for want of room. */
    private boolean isFreshLine() {
      int i = lineStart;
      int ends = 0;
      while (i > 0 && HeaderText.isSpace(text[i - 1])) {
        i--;
        ends += text[i] == '\n' ? 1 : 0;
      }
      return i == 0
          || ends > 1
          || ".!?:".indexOf(text[i - 1]) >= 0
          || i - startOfLine(i) < FULL_LINE;
    }

    private int startOfLine(int place) {
      int i = place;
      while (i > 0 && text[i - 1] != '\n') {
        i--;
      }
      return i;
    }
  }
}

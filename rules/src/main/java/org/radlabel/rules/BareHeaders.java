package org.radlabel.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.radlabel.lexicons.Lexicon;
import org.radlabel.lexicons.SectionHeader.Stands;
import org.radlabel.lexicons.WordClass;
import org.radlabel.rules.HeaderText.After;
import org.radlabel.rules.HeaderText.Before;

/**
 * Headers without a colon: in brackets, alone on a line, before a dash or another mark, in capitals
 * before text in small letters, with a capital before a word with one.
 *
 * <p>Immutable, safe for any number of threads.
 */
final class BareHeaders {
  /** A line of fewer characters was not ended because it was full. */
  private static final int FULL_LINE = 40;

  private final HeaderNames names;
  private final HeaderScanner scanner;
  private final Set<String> afterNoun;

  BareHeaders(Lexicon lexicon, HeaderNames names, HeaderScanner scanner) {
    this.names = names;
    this.scanner = scanner;
    afterNoun =
        new HashSet<>(lexicon.wordClasses().getOrDefault(WordClass.AFTER_NOUN.title(), List.of()));
  }

  /** Whether a header may begin here: a capital, or a letter behind a mark or a line's end. */
  static boolean mayBegin(char[] text, int i) {
    char c = text[i];
    if (!Characters.isPlainLetter(c) || (i > 0 && HeaderText.isInWord(text[i - 1]))) {
      return false;
    }
    if (Characters.isUpper(c) || i < 2 || text[i - 1] != ' ') {
      return true;
    }
    char before = text[i - 2];
    return !Characters.isPlainLetter(before) && before != ',';
  }

  /** The header whose name begins at a place, the longest if there are several; else null. */
  HeaderScanner.Header at(char[] text, int from, int lineStart, int start) {
    int end = HeaderText.wordEnd(text, start);
    if (!names.begin(text, start, end)) {
      return null;
    }
    HeaderScanner.Header longest = null;
    for (int words = 1; words <= HeaderNames.MAX_WORDS; words++) {
      HeaderNames.Named named = names.exact(text, start, end);
      longest = named == null ? longest : header(text, from, lineStart, start, end, named);
      if (end + 1 >= text.length || text[end] == '\n') {
        return longest;
      }
      end = HeaderText.wordEnd(text, end + 1);
    }
    return longest;
  }

  /** The header that is a name at its place, or null if it is none. */
  HeaderScanner.Header header(
      char[] text, int from, int lineStart, int start, int end, HeaderNames.Named named) {
    return new Place(text, from, lineStart, start).header(named, end);
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
      lead = HeaderText.lead(text, from, start);
      before = HeaderText.before(text, from, lead);
    }

    /** The header whose name ends here, or null. */
    HeaderScanner.Header header(HeaderNames.Named named, int end) {
      int trail = HeaderText.trail(text, end);
      After after = HeaderText.after(text, trail);
      if (after == After.COLON) {
        return null;
      }
      boolean enclosed =
          named.stands() != Stands.COLON && HeaderText.encloses(text, lead, start, end, trail);
      return enclosed || isHeader(named.stands(), end, after)
          ? new HeaderScanner.Header(named.kind(), lead, HeaderText.end(text, trail, after))
          : null;
    }

    private boolean isHeader(Stands stands, int end, After after) {
      boolean anywhere = stands == Stands.ANYWHERE;
      return switch (after) {
        case LINE_END -> stands != Stands.COLON && isAlone(anywhere);
        case LINK -> stands != Stands.COLON && isLinked(anywhere);
        case PERIOD -> anywhere && isSentence();
        case CAPITAL -> anywhere && precedesCapital(end);
        case WORD -> anywhere && precedesWord(end);
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

    /** Whether the word before is in small letters and makes no mere noun of the name. */
    private boolean isBehindSmall() {
      int i = lead - 1;
      while (i > from && HeaderText.isSpace(text[i])) {
        i--;
      }
      return i >= from
          && (Characters.isLower(text[i]) || Character.isDigit(text[i]))
          && !scanner.followsNoun(text, from, lead);
    }

    private int nextStart(int end) {
      int i = HeaderText.trail(text, end);
      while (i < text.length && !HeaderText.isInWord(text[i])) {
        i++;
      }
      return i;
    }

    private int nextWord(int end) {
      return HeaderText.wordEnd(text, nextStart(end));
    }

    private boolean isAfterNoun(int end) {
      int next = nextStart(end);
      String word = new String(text, next, nextWord(end) - next);
      return afterNoun.contains(word.toLowerCase(Locale.ROOT));
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

package org.radlabel.rules.section;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.SectionHeader.Kind;
import org.radlabel.lexicons.rules.SectionHeader.Stands;
import org.radlabel.lexicons.rules.WordClass;
import org.radlabel.rules.CharacterSet;
import org.radlabel.rules.Characters;
import org.radlabel.rules.Span;
import org.radlabel.rules.section.HeaderText.Before;

/**
 * Finds the headers of a text.
 *
 * <p>A colon makes a header of a known name at the beginning of a line or after a mark, in any
 * case; of one in capitals anywhere. Names that stand for a section wherever they stand ({@code
 * stands: anywhere}) are headers after any word but one that makes a mere noun of them ("the
 * findings"). A whole line in capitals or below a rule heads without one; of all other names
 * without a colon {@link BareHeaders} knows. Immutable, safe for any number of threads.
 */
final class HeaderScanner {
  /** The most characters of a header. */
  static final int MAX_HEADER = 80;

  private static final CharacterSet AROUND = new CharacterSet("*#_[]{}\"-\u2022>|");
  private static final int MIN_RULE = 20;

  /** Characters of a line that may be a header without a colon. */
  private static final int SHORTEST_LINE = 4;

  private static final Set<Kind> ENDED_BY_BANNER = Set.of(Kind.WET_READ, Kind.ADDENDUM);

  /** The most characters of decoration that are passed over at the start of a line. */
  private static final int MOST_AROUND = 1_000;

  private static final Set<String> ENDING_COMPARISON = HeaderNames.WORDS.words("ends-comparison");
  private static final Set<String> DENYING_COMPARISON =
      HeaderNames.WORDS.words("denies-comparison");

  private final HeaderNames names;
  private final BareHeaders bare;
  private final Set<String> beforeNoun;

  /** For the section headers of a lexicon. */
  HeaderScanner(Lexicon lexicon, HeaderNames names) {
    this.names = names;
    beforeNoun =
        new HashSet<>(lexicon.wordClasses().getOrDefault(WordClass.BEFORE_NOUN.title(), List.of()));
    bare = new BareHeaders(lexicon, names, this);
  }

  /**
   * A header in a text.
   *
   * @param kind what it heads
   * @param start where it begins, with the brackets and the like before it
   * @param end where the section begins
   */
  record Header(Kind kind, int start, int end) {}

  /** The headers without a colon. */
  BareHeaders bare() {
    return bare;
  }

  /** What a line without a colon may be: a header all the same, or a rule; else null. */
  @Nullable Header headerWithoutColon(char[] text, int start, int end) {
    int first = HeaderText.skipSpace(text, start, end);
    int last = end;
    while (last > first && HeaderText.isSpace(text[last - 1])) {
      last--;
    }
    boolean wholeLine = start == 0 || text[start - 1] == '\n';
    int capitals = HeaderText.firstLowerCase(text, first, last);
    if (!wholeLine || last - first < SHORTEST_LINE || capitals - first < 2) {
      return null;
    }
    if (isRule(text, first, last)) {
      return new Header(Kind.BANNER, first, last);
    }
    boolean mayHead =
        capitals == last && last - first <= MAX_HEADER && HeaderText.hasLetter(text, first, last);
    Kind kind = mayHead ? names.kind(text, first, last) : null;
    return kind != null
        ? new Header(kind, first, last)
        : openHeader(text, first, Math.min(capitals, last));
  }

  /** A line of underscores, as it stands between a wet read or an addendum and the reading. */
  private static boolean isRule(char[] text, int first, int last) {
    for (int i = first; i < last; i++) {
      if (text[i] != '_') {
        return false;
      }
    }
    return last - first >= MIN_RULE;
  }

  /** "ADDENDUM" or "WET READ" in capitals at the beginning of a line that goes on; else null. */
  private @Nullable Header openHeader(char[] text, int first, int capitals) {
    int limit = Math.min(capitals, first + MAX_HEADER);
    for (int end = first + 1; end < limit; end++) {
      if (text[end] != ' ' || !HeaderText.hasLetter(text, first, end)) {
        continue;
      }
      HeaderNames.Named named = names.exact(text, first, end);
      if (named != null && ENDED_BY_BANNER.contains(named.kind())) {
        return new Header(named.kind(), first, end);
      }
    }
    return null;
  }

  /** The header that ends with a colon, or null. */
  @Nullable Header headerBefore(char[] text, int from, int colon) {
    int nameEnd = colon;
    while (nameEnd > from && isAround(text[nameEnd - 1])) {
      nameEnd--;
    }
    int first = from;
    int farthest = Math.min(nameEnd, from + MOST_AROUND);
    while (first < farthest && isAround(text[first])) {
      first++;
    }
    boolean atLineStart = from == 0 || text[from - 1] == '\n';
    if (atLineStart && nameEnd > first && nameEnd - first <= MAX_HEADER) {
      Kind kind = names.kind(text, first, nameEnd);
      if (kind != null) {
        int lead = Decoration.lead(text, from, first);
        return new Header(kind, lead, Decoration.trail(text, colon + 1));
      }
    }
    return inlineHeader(text, from, first, nameEnd, colon);
  }

  /** Whether a character may stand between a header and the line's ends: space, decoration. */
  private static boolean isAround(char c) {
    return HeaderText.isSpace(c) || AROUND.contains(c);
  }

  /** A known name in the middle of a line. */
  private @Nullable Header inlineHeader(char[] text, int from, int first, int nameEnd, int colon) {
    for (int start = earliest(text, first, nameEnd); start < nameEnd; start++) {
      boolean wordStart = start == first || !HeaderText.isInWord(text[start - 1]);
      if (wordStart && Characters.isLetter(text[start])) {
        Kind kind = inlineKind(text, from, start, nameEnd);
        if (kind != null) {
          int lead = Decoration.lead(text, from, start);
          return new Header(kind, lead, Decoration.trail(text, colon + 1));
        }
      }
    }
    return null;
  }

  /** Where a name may begin that ends at a place: it is not too long and has one colon at most. */
  private static int earliest(char[] text, int first, int nameEnd) {
    int limit = Math.max(first, nameEnd - MAX_HEADER);
    int colons = 0;
    for (int i = nameEnd; i > limit; i--) {
      colons += text[i - 1] == ':' ? 1 : 0;
      if (colons > 1) {
        return i;
      }
    }
    return limit;
  }

  private @Nullable Kind inlineKind(char[] text, int from, int start, int end) {
    boolean upper = Character.isUpperCase(text[start]);
    Before before = HeaderText.before(text, from, Decoration.lead(text, from, start));
    boolean parted = before == Before.LINE || before == Before.ENDER || before == Before.MARK;
    if (upper && (parted || HeaderText.isCapitals(text, start, end))) {
      return names.kind(text, start, end);
    }
    HeaderNames.Named named = names.exact(text, start, end);
    if (named == null) {
      return null;
    }
    return parted || isAnywhere(text, from, start, named) ? named.kind() : null;
  }

  /** Whether a name stands for its section after any word, and not after one like "the". */
  private boolean isAnywhere(char[] text, int from, int start, HeaderNames.Named named) {
    return named.stands() == Stands.ANYWHERE && !followsNoun(text, from, start);
  }

  /** Whether the word before a place makes a mere noun of what stands there: "the findings". */
  boolean followsNoun(char[] text, int from, int place) {
    return beforeNoun.contains(text(text, wordBefore(text, from, place)));
  }

  /**
   * The same in a text without punctuation, where a comparison may end before the place:
   * "comparison two hours earlier findings".
   */
  boolean followsDictatedNoun(char[] text, int from, int place) {
    Span before = wordBefore(text, from, place);
    String word = text(text, before);
    if (!ENDING_COMPARISON.contains(word)) {
      return beforeNoun.contains(word);
    }
    String earlier = text(text, wordBefore(text, from, before.start()));
    return beforeNoun.contains(earlier) && !DENYING_COMPARISON.contains(earlier);
  }

  private static String text(char[] text, Span word) {
    return new String(text, word.start(), word.length()).toLowerCase(Locale.ROOT);
  }

  private static Span wordBefore(char[] text, int from, int place) {
    int end = place;
    while (end > from && HeaderText.isSpace(text[end - 1])) {
      end--;
    }
    int start = end;
    while (start > from && HeaderText.isInWord(text[start - 1])) {
      start--;
    }
    return new Span(start, end);
  }
}

package org.radlabel.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.radlabel.lexicons.Lexicon;
import org.radlabel.lexicons.SectionHeader;

/**
 * Cuts a report into its sections.
 *
 * <p>A text whose field is named like a section (a column {@code findings}) is that section. Any
 * other is searched for headers: a known name before a colon at the beginning of a line, in any
 * case; a known name in capitals, or with a capital after the end of a sentence, before a colon
 * anywhere; a known name in capitals alone on its line; a title made of view words only ("CHEST, PA
 * AND LATERAL:"), which heads findings; "ADDENDUM" or "WET READ" in capitals at the beginning of a
 * line, which end at a banner ("FINAL REPORT") or a line of underscores. An unknown heading
 * ("LUNGS:") stays inside its section. Immutable, safe for any number of threads.
 */
public final class SectionSplitter {
  /** The word class of the words that view titles are made of. */
  static final String VIEW_WORDS = "view-title";

  /** Headers of a section which, as the name of a column, mean a whole report. */
  private static final Set<String> WHOLE_REPORT = Set.of("report", "narrative");

  private static final int MAX_HEADER = 80;
  private static final int MIN_RULE = 20;

  /** Characters of a line that may be a header without a colon. */
  private static final int SHORTEST_LINE = 4;

  private static final Set<SectionHeader.Kind> ENDED_BY_BANNER =
      Set.of(SectionHeader.Kind.WET_READ, SectionHeader.Kind.ADDENDUM);

  private final Map<String, SectionHeader.Kind> kinds = new HashMap<>();

  /**
   * The same, looked up in the middle of a text: names that are written as the lexicon has them.
   */
  private final WordTable numbers;

  private final SectionHeader.Kind[] numbered;
  private final Set<String> viewWords;
  private final MisspeltHeaders misspelt;

  /** For the section headers of a lexicon. */
  public SectionSplitter(Lexicon lexicon) {
    for (SectionHeader header : lexicon.sections()) {
      header.names().forEach(n -> kinds.put(key(n), header.kind()));
    }
    Map<String, Integer> byName = new HashMap<>();
    kinds.keySet().forEach(name -> byName.put(name, byName.size() + 1));
    numbers = new WordTable(byName);
    numbered = new SectionHeader.Kind[byName.size()];
    byName.forEach((name, number) -> numbered[number - 1] = kinds.get(name));
    misspelt = new MisspeltHeaders(kinds);
    viewWords = new HashSet<>(lexicon.wordClasses().getOrDefault(VIEW_WORDS, List.of()));
  }

  /** All sections of a report, in order; they cover its texts but for the headers. */
  public List<Section> split(Report report) {
    List<Section> sections = new ArrayList<>();
    for (TextField field : report.fields()) {
      String column = key(columnName(field.name()));
      SectionHeader.Kind kind = WHOLE_REPORT.contains(column) ? null : kinds.get(column);
      if (kind != null) {
        char[] text = field.text().toCharArray();
        sections.add(new Section(kind, kind.title(), field, text, new Span(0, text.length)));
      } else {
        split(field, sections);
      }
    }
    return sections;
  }

  private static String columnName(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replace('_', ' ').strip();
    for (String prefix : List.of("section ", "report ")) {
      plain = plain.startsWith(prefix) ? plain.substring(prefix.length()) : plain;
    }
    return plain;
  }

  private record Header(SectionHeader.Kind kind, int start, int end) {}

  private void split(TextField field, List<Section> sections) {
    SectionHeader.Kind kind = SectionHeader.Kind.OTHER;
    String name = "";
    int bodyStart = 0;
    char[] text = field.text().toCharArray();
    for (Header header : headers(text)) {
      boolean isBanner = header.kind == SectionHeader.Kind.BANNER;
      if (isBanner && !name.isEmpty() && !ENDED_BY_BANNER.contains(kind)) {
        continue;
      }
      add(new Section(kind, name, field, text, new Span(bodyStart, header.start)), sections);
      kind = isBanner ? SectionHeader.Kind.OTHER : header.kind;
      name = isBanner ? "" : kind.title();
      bodyStart = header.end;
    }
    add(new Section(kind, name, field, text, new Span(bodyStart, text.length)), sections);
  }

  private static void add(Section section, List<Section> sections) {
    if (!section.isUnheaded() || !section.isBlank()) {
      sections.add(section);
    }
  }

  private List<Header> headers(char[] text) {
    List<Header> headers = new ArrayList<>();
    int from = 0;
    int lineStart = 0;
    for (int i = 0; i <= text.length; i++) {
      boolean lineEnd = i == text.length || text[i] == '\n';
      if (!lineEnd && text[i] != ':') {
        continue;
      }
      int start = Math.max(lineStart, from);
      Header header = lineEnd ? headerWithoutColon(text, start, i) : headerBefore(text, start, i);
      lineStart = lineEnd ? i + 1 : lineStart;
      if (header != null) {
        headers.add(header);
        from = header.end;
      }
    }
    return headers;
  }

  /** What a line without a colon may be: a header all the same, or a rule; else null. */
  private Header headerWithoutColon(char[] text, int start, int end) {
    int first = skipSpace(text, start, end);
    int last = end;
    while (last > first && isSpace(text[last - 1])) {
      last--;
    }
    boolean wholeLine = start == 0 || text[start - 1] == '\n';
    int capitals = firstLowerCase(text, first, last);
    if (!wholeLine || last - first < SHORTEST_LINE || capitals - first < 2) {
      return null;
    }
    if (isRule(text, first, last)) {
      return new Header(SectionHeader.Kind.BANNER, first, last);
    }
    boolean bare = capitals == last && last - first <= MAX_HEADER && hasLetter(text, first, last);
    Header header = bare ? header(text, first, last, last) : null;
    return header != null ? header : openHeader(text, first, Math.min(capitals, last));
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
  private Header openHeader(char[] text, int first, int capitals) {
    int limit = Math.min(capitals, first + MAX_HEADER);
    for (int end = first + 1; end < limit; end++) {
      if (text[end] != ' ' || !hasLetter(text, first, end)) {
        continue;
      }
      SectionHeader.Kind kind = kinds.get(key(text, first, end));
      if (kind != null && ENDED_BY_BANNER.contains(kind)) {
        return new Header(kind, first, end);
      }
    }
    return null;
  }

  private Header headerBefore(char[] text, int lineStart, int colon) {
    int first = skipSpace(text, lineStart, colon);
    boolean atLineStart = lineStart == 0 || text[lineStart - 1] == '\n';
    if (atLineStart && colon - first <= MAX_HEADER) {
      Header header = header(text, first, colon, colon + 1);
      if (header != null) {
        return header;
      }
    }
    return inlineHeader(text, first, colon);
  }

  /** A known name in capitals, or after the end of a sentence, in the middle of a line. */
  private Header inlineHeader(char[] text, int from, int colon) {
    for (int start = Math.max(from, colon - MAX_HEADER); start < colon; start++) {
      boolean wordStart = start == from || isSpace(text[start - 1]);
      if (!wordStart || !Character.isUpperCase(text[start])) {
        continue;
      }
      if (isCapitals(text, start, colon) || endsSentence(text, from, start)) {
        Header header = header(text, start, colon, colon + 1);
        if (header != null) {
          return header;
        }
      }
    }
    return null;
  }

  private static boolean endsSentence(char[] text, int from, int start) {
    int before = start - 1;
    while (before >= from && isSpace(text[before])) {
      before--;
    }
    return before < from || ".!?".indexOf(text[before]) >= 0;
  }

  /** The header whose name stands from {@code start} to {@code nameEnd}, or null. */
  private Header header(char[] text, int start, int nameEnd, int end) {
    int number = numbers.lookup(text, start, nameEnd);
    if (number > 0) {
      return new Header(numbered[number - 1], start, end);
    }
    String key = key(text, start, nameEnd);
    SectionHeader.Kind kind = kinds.get(key);
    if (kind == null && isViewTitle(text, start, nameEnd)) {
      kind = SectionHeader.Kind.FINDINGS;
    }
    if (kind == null) {
      kind = misspelt.kind(key);
    }
    return kind == null ? null : new Header(kind, start, end);
  }

  private boolean isViewTitle(char[] text, int start, int end) {
    if (!isCapitals(text, start, end)) {
      return false;
    }
    boolean any = false;
    for (String word : Tokenizer.words(new String(text, start, end - start))) {
      boolean known = viewWords.contains(word);
      if (!known && Character.isLetter(word.charAt(0))) {
        return false;
      }
      any |= known;
    }
    return any;
  }

  private static boolean isCapitals(char[] text, int start, int end) {
    return firstLowerCase(text, start, end) == end && hasLetter(text, start, end);
  }

  /** The place of the first small letter; the end if there is none. */
  private static int firstLowerCase(char[] text, int start, int end) {
    int i = start;
    while (i < end && !Characters.isLower(text[i])) {
      i++;
    }
    return i;
  }

  private static boolean hasLetter(char[] text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isLetter(text[i])) {
        return true;
      }
    }
    return false;
  }

  private static int skipSpace(char[] text, int from, int to) {
    int at = from;
    while (at < to && isSpace(text[at])) {
      at++;
    }
    return at;
  }

  /** White space, a space that does not break, or a byte order mark. */
  private static boolean isSpace(char c) {
    return Characters.isSpace(c) || c == '\uFEFF';
  }

  private static String key(String name) {
    return key(name.toCharArray(), 0, name.length());
  }

  /** The name in lower case, its words separated by single spaces. */
  private static String key(char[] text, int start, int end) {
    char[] key = new char[end - start];
    int length = 0;
    boolean bracket = false;
    for (int i = start; i < end; i++) {
      char c = text[i];
      bracket |= c == '(';
      if (!isSpace(c)) {
        key[length++] = Characters.lower(c);
      } else if (length > 0 && key[length - 1] != ' ') {
        key[length++] = ' ';
      }
    }
    int last = length > 0 && key[length - 1] == ' ' ? length - 1 : length;
    String name = new String(key, 0, last);
    return bracket ? name.replace("(s)", "s") : name;
  }
}

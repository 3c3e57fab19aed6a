package org.radlabel.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
  private static final Set<SectionHeader.Kind> ENDED_BY_BANNER =
      Set.of(SectionHeader.Kind.WET_READ, SectionHeader.Kind.ADDENDUM);

  private final Map<String, SectionHeader.Kind> kinds = new HashMap<>();
  private final Set<String> viewWords;
  private final MisspeltHeaders misspelt;

  /** For the section headers of a lexicon. */
  public SectionSplitter(Lexicon lexicon) {
    for (SectionHeader header : lexicon.sections()) {
      header.names().forEach(n -> kinds.put(key(n), header.kind()));
    }
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
        Span all = new Span(0, field.text().length());
        sections.add(new Section(kind, kind.title(), field, all));
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
    for (Header header : headers(field.text())) {
      boolean isBanner = header.kind == SectionHeader.Kind.BANNER;
      if (isBanner && !name.isEmpty() && !ENDED_BY_BANNER.contains(kind)) {
        continue;
      }
      add(new Section(kind, name, field, new Span(bodyStart, header.start)), sections);
      kind = isBanner ? SectionHeader.Kind.OTHER : header.kind;
      name = isBanner ? "" : kind.title();
      bodyStart = header.end;
    }
    add(new Section(kind, name, field, new Span(bodyStart, field.text().length())), sections);
  }

  private static void add(Section section, List<Section> sections) {
    if (!section.isUnheaded() || !section.isBlank()) {
      sections.add(section);
    }
  }

  private List<Header> headers(String text) {
    List<Header> headers = new ArrayList<>();
    int from = 0;
    int lineStart = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean lineEnd = i == text.length() || text.charAt(i) == '\n';
      Optional<Header> header = Optional.empty();
      if (lineEnd) {
        header = headerWithoutColon(text, Math.max(lineStart, from), i);
        lineStart = i + 1;
      } else if (text.charAt(i) == ':') {
        header = headerBefore(text, Math.max(lineStart, from), i);
      }
      if (header.isPresent()) {
        headers.add(header.get());
        from = header.get().end;
      }
    }
    return headers;
  }

  /** What a line without a colon that makes a header may be: a header all the same, or a rule. */
  private Optional<Header> headerWithoutColon(String text, int start, int end) {
    int first = skipSpace(text, start, end);
    int last = end;
    while (last > first && isSpace(text.charAt(last - 1))) {
      last--;
    }
    boolean wholeLine = start == 0 || text.charAt(start - 1) == '\n';
    if (!wholeLine || last - first < 4) {
      return Optional.empty();
    }
    if (isRule(text, first, last)) {
      return Optional.of(new Header(SectionHeader.Kind.BANNER, first, last));
    }
    String line = text.substring(first, Math.min(last, first + MAX_HEADER));
    Optional<Header> bare = last - first <= MAX_HEADER ? bareHeader(line, first) : Optional.empty();
    return bare.isPresent() ? bare : openHeader(line, first);
  }

  /** A line of underscores, as it stands between a wet read or an addendum and the reading. */
  private static boolean isRule(String text, int first, int last) {
    for (int i = first; i < last; i++) {
      if (text.charAt(i) != '_') {
        return false;
      }
    }
    return last - first >= MIN_RULE;
  }

  /** A known name in capitals that fills its line. */
  private Optional<Header> bareHeader(String line, int first) {
    return isCapitals(line) ? header(line, first, first + line.length()) : Optional.empty();
  }

  /** "ADDENDUM" or "WET READ" in capitals at the beginning of a line that goes on. */
  private Optional<Header> openHeader(String line, int first) {
    int capitals = firstLowerCase(line);
    for (int end = line.indexOf(' '); end > 0 && end < capitals; end = line.indexOf(' ', end + 1)) {
      String name = line.substring(0, end);
      SectionHeader.Kind kind = kinds.get(key(name));
      if (kind != null && ENDED_BY_BANNER.contains(kind) && isCapitals(name)) {
        return Optional.of(new Header(kind, first, first + end));
      }
    }
    return Optional.empty();
  }

  private Optional<Header> headerBefore(String text, int lineStart, int colon) {
    int first = skipSpace(text, lineStart, colon);
    boolean atLineStart = lineStart == 0 || text.charAt(lineStart - 1) == '\n';
    if (atLineStart && colon - first <= MAX_HEADER) {
      Optional<Header> header = header(text.substring(first, colon), first, colon + 1);
      if (header.isPresent()) {
        return header;
      }
    }
    return inlineHeader(text, first, colon);
  }

  /** A known name in capitals, or after the end of a sentence, in the middle of a line. */
  private Optional<Header> inlineHeader(String text, int from, int colon) {
    for (int start = Math.max(from, colon - MAX_HEADER); start < colon; start++) {
      boolean wordStart = start == from || isSpace(text.charAt(start - 1));
      if (!wordStart || !Character.isUpperCase(text.charAt(start))) {
        continue;
      }
      String name = text.substring(start, colon);
      if (isCapitals(name) || endsSentence(text, from, start)) {
        Optional<Header> header = header(name, start, colon + 1);
        if (header.isPresent()) {
          return header;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean endsSentence(String text, int from, int start) {
    int before = start - 1;
    while (before >= from && isSpace(text.charAt(before))) {
      before--;
    }
    return before < from || ".!?".indexOf(text.charAt(before)) >= 0;
  }

  private Optional<Header> header(String name, int start, int end) {
    String key = key(name);
    SectionHeader.Kind kind = kinds.get(key);
    if (kind == null && isViewTitle(name)) {
      kind = SectionHeader.Kind.FINDINGS;
    }
    if (kind == null) {
      kind = misspelt.kind(key);
    }
    return Optional.ofNullable(kind).map(k -> new Header(k, start, end));
  }

  private boolean isViewTitle(String name) {
    if (!isCapitals(name)) {
      return false;
    }
    boolean any = false;
    for (String word : Tokenizer.words(name)) {
      boolean known = viewWords.contains(word);
      if (!known && Character.isLetter(word.charAt(0))) {
        return false;
      }
      any |= known;
    }
    return any;
  }

  private static boolean isCapitals(String name) {
    return firstLowerCase(name) == name.length() && hasLetter(name);
  }

  /** The place of the first small letter; the length if there is none. */
  private static int firstLowerCase(String text) {
    int i = 0;
    while (i < text.length() && !Character.isLowerCase(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean hasLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static int skipSpace(String text, int from, int to) {
    int at = from;
    while (at < to && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** White space, a space that does not break, or a byte order mark. */
  private static boolean isSpace(char c) {
    return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  /** The name in lower case, its words separated by single spaces. */
  private static String key(String name) {
    StringBuilder key = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!isSpace(c)) {
        key.append(Character.toLowerCase(c));
      } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      }
    }
    return key.toString().strip().replace("(s)", "s");
  }
}

package org.radlabel.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.radlabel.lexicons.Lexicon;
import org.radlabel.lexicons.SectionHeader;

/** The sections of a text, found the slow, obvious way, as an oracle of {@link SectionSplitter}. */
final class SlowSectionSplitter {
  private static final int MAX_HEADER = 80;
  private static final int MIN_RULE = 20;
  private static final Set<SectionHeader.Kind> ENDED_BY_BANNER =
      Set.of(SectionHeader.Kind.WET_READ, SectionHeader.Kind.ADDENDUM);

  private final Map<String, SectionHeader.Kind> kinds = new HashMap<>();
  private final Set<String> viewWords;
  private final MisspeltHeaders misspelt;

  SlowSectionSplitter(Lexicon lexicon) {
    for (SectionHeader header : lexicon.sections()) {
      header.names().forEach(n -> kinds.put(key(n), header.kind()));
    }
    misspelt = new MisspeltHeaders(kinds);
    viewWords =
        new HashSet<>(lexicon.wordClasses().getOrDefault(SectionSplitter.VIEW_WORDS, List.of()));
  }

  private record Header(SectionHeader.Kind kind, int start, int end) {}

  /** Kind, name, start and end of each section, those without a name only if not blank. */
  List<String> split(String text) {
    List<String> sections = new ArrayList<>();
    SectionHeader.Kind kind = SectionHeader.Kind.OTHER;
    String name = "";
    int bodyStart = 0;
    for (Header header : headers(text)) {
      boolean isBanner = header.kind == SectionHeader.Kind.BANNER;
      if (isBanner && !name.isEmpty() && !ENDED_BY_BANNER.contains(kind)) {
        continue;
      }
      add(kind, name, text, bodyStart, header.start, sections);
      kind = isBanner ? SectionHeader.Kind.OTHER : header.kind;
      name = isBanner ? "" : kind.title();
      bodyStart = header.end;
    }
    add(kind, name, text, bodyStart, text.length(), sections);
    return sections;
  }

  private static void add(
      SectionHeader.Kind kind, String name, String text, int start, int end, List<String> to) {
    if (!name.isEmpty() || !text.substring(start, end).isBlank()) {
      to.add(kind + " \"" + name + "\" " + start + "-" + end);
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

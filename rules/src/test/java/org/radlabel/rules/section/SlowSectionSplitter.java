package org.radlabel.rules.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.SectionHeader;
import org.radlabel.lexicons.rules.WordClass;
import org.radlabel.rules.Vocabulary;

/**
 * The sections of a text, found the slow, obvious way, as an oracle of {@link SectionSplitter}:
 * every place is tried as the beginning and as the end of every name, with strings and maps.
 */
final class SlowSectionSplitter {
  private static final int MAX_HEADER = 80;
  private static final int MIN_RULE = 20;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}']+");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\uFEFF]");
  private static final Pattern SECOND = Pattern.compile("(?s).*?[.?!][\\s\\p{Z}\uFEFF]+");
  private static final Pattern BLANK_LINE =
      Pattern.compile("[\\s\\p{Z}\uFEFF]*\n[\\s\\p{Z}\uFEFF]*\n[\\s\\p{Z}\uFEFF]*");
  private static final Set<SectionHeader.Kind> ENDED_BY_BANNER =
      Set.of(SectionHeader.Kind.WET_READ, SectionHeader.Kind.ADDENDUM);

  private static final Set<SectionHeader.Kind> ENDED_BY_BODY =
      Set.of(
          SectionHeader.Kind.INDICATION,
          SectionHeader.Kind.COMPARISON,
          SectionHeader.Kind.TECHNIQUE,
          SectionHeader.Kind.EXAMINATION,
          SectionHeader.Kind.RECOMMENDATION);

  private final Map<String, SectionHeader.Kind> kinds = new HashMap<>();
  private final Map<String, HeaderNames.Named> named = new HashMap<>();
  private final Set<String> bodies = new HashSet<>();
  private final HeaderScanner scanner;
  private final Set<String> afterNoun;
  private final Set<String> viewWords;
  private final MisspeltHeaders misspelt;

  SlowSectionSplitter(Lexicon lexicon) {
    for (SectionHeader header : lexicon.sections()) {
      for (String name : header.names()) {
        if (header.kind() == SectionHeader.Kind.BODY) {
          bodies.add(name);
        } else {
          kinds.put(key(name), header.kind());
          named.put(key(name), new HeaderNames.Named(header.kind(), header.stands()));
        }
      }
    }
    afterNoun = Set.copyOf(lexicon.wordClasses().get(WordClass.AFTER_NOUN.title()));
    scanner = new HeaderScanner(lexicon, new HeaderNames(lexicon));
    misspelt = new MisspeltHeaders(kinds);
    viewWords =
        new HashSet<>(lexicon.wordClasses().getOrDefault(WordClass.VIEW_TITLE.title(), List.of()));
  }

  private static boolean isInTime(String text, int colon) {
    return text.substring(Math.max(colon - 1, 0), Math.min(colon + 2, text.length()))
        .matches("[0-9]:[0-9]");
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

  private void add(
      SectionHeader.Kind kind, String name, String text, int start, int end, List<String> to) {
    boolean advice = kind == SectionHeader.Kind.RECOMMENDATION;
    int body = ENDED_BY_BODY.contains(kind) ? body(text, start, end, kind) : end;
    if (body < end) {
      String before = to.isEmpty() ? "OTHER \"\" 0-0" : to.get(to.size() - 1);
      before = before.substring(0, before.lastIndexOf(' '));
      boolean reading = SectionHeader.Kind.valueOf(before.split(" ", 2)[0]).isReading();
      to.add(kind + " \"" + name + "\" " + start + "-" + body);
      to.add((advice && reading ? before : "OTHER \"\"") + " " + body + "-" + end);
      return;
    }
    if (!name.isEmpty() || skipSpace(text, start, end) < end) {
      to.add(kind + " \"" + name + "\" " + start + "-" + end);
    }
  }

  /** Where the reading begins below a section that never counts; its end if none does. */
  private int body(String text, int start, int end, SectionHeader.Kind kind) {
    boolean advice = kind == SectionHeader.Kind.RECOMMENDATION;
    int paragraph = advice ? end : paragraph(text, start, end);
    boolean dictated = HeaderText.isUnpunctuated(text.toCharArray());
    int first = skipSpace(text, start, end);
    for (int i = first; i < paragraph; i++) {
      boolean begins = i > first && isSpace(text.charAt(i - 1)) && !isSpace(text.charAt(i));
      String before = text.substring(first, i);
      int last = before.length();
      while (last > 0 && isSpace(before.charAt(last - 1))) {
        last--;
      }
      boolean parted =
          before.substring(last).contains("\n")
              || (dictated && text.charAt(i - 1) == ' ')
              || (last > 0 && ".?!;".indexOf(before.charAt(last - 1)) >= 0);
      boolean closed = last > 0 && ".?!".indexOf(before.charAt(last - 1)) >= 0;
      boolean below = before.substring(last).contains("\n") && closed;
      if (begins && (advice ? below : parted) && beginsReading(text, i)) {
        int reading = lineOf(text, i, first);
        Matcher second = SECOND.matcher(text.substring(first, reading));
        boolean compares = kind == SectionHeader.Kind.COMPARISON && second.lookingAt();
        return compares ? first + second.end() : reading;
      }
    }
    return paragraph;
  }

  /** The line of a reading, unless the text above it in the section breaks off. */
  private static int lineOf(String text, int reading, int first) {
    int line = text.lastIndexOf('\n', reading - 1);
    int above = line;
    while (above > first && isSpace(text.charAt(above - 1))) {
      above--;
    }
    boolean closed = line >= first && above > 0 && ".?!".indexOf(text.charAt(above - 1)) >= 0;
    return closed ? skipSpace(text, line + 1, reading) : reading;
  }

  private static int paragraph(String text, int start, int end) {
    int first = skipSpace(text, start, end);
    String rest = text.substring(first, end);
    Matcher blank = BLANK_LINE.matcher(rest);
    if (!blank.find() || blank.end() == rest.length() || isDoubleSpaced(text)) {
      return end;
    }
    String paragraph = rest.substring(0, blank.start());
    boolean closed = paragraph.matches("(?s).*[.?!]");
    boolean oneLine = !paragraph.contains("\n");
    boolean small = Character.isLowerCase(rest.charAt(blank.end()));
    return closed || (oneLine && !small) ? first + blank.end() : end;
  }

  private static boolean isDoubleSpaced(String text) {
    String[] lines = text.split("\n", -1);
    boolean goesOn = false;
    String last = "";
    boolean blankBetween = true;
    for (String given : lines) {
      String line = SPACES.matcher(given).replaceAll(" ").strip();
      if (line.isEmpty()) {
        blankBetween = true;
        continue;
      }
      if (!last.isEmpty() && !blankBetween) {
        return false;
      }
      goesOn |=
          !last.isEmpty() && !last.matches(".*[.?!]") && Character.isLowerCase(line.charAt(0));
      last = line;
      blankBetween = false;
    }
    return goesOn;
  }

  private boolean beginsReading(String text, int start) {
    for (int end = start + 1; end <= Math.min(text.length(), start + MAX_HEADER); end++) {
      boolean wordEnd = end == text.length() || !HeaderText.isInWord(text.charAt(end));
      if (wordEnd && bodies.contains(text.substring(start, end).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
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
      } else if (text.charAt(i) == ':' && !isInTime(text, i)) {
        header = headerBefore(text, Math.max(lineStart, from), i);
      } else if (i >= from) {
        header = bareAt(text, from, lineStart, i);
      }
      if (header.isEmpty() && i >= from && i < text.length()) {
        header = dictated(text, from, i).filter(h -> mayHead(text, h));
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

  /** The longest name that begins here and ends at a word's end, if it is a header there. */
  private Optional<Header> bareAt(String text, int from, int lineStart, int start) {
    if (start > 0 && HeaderText.isInWord(text.charAt(start - 1))) {
      return Optional.empty();
    }
    for (int end = Math.min(text.length(), start + MAX_HEADER); end > start; end--) {
      boolean wordEnd = end == text.length() || !HeaderText.isInWord(text.charAt(end));
      HeaderNames.Named name = named.get(text.substring(start, end).toLowerCase(Locale.ROOT));
      if (wordEnd && name != null) {
        char[] all = text.toCharArray();
        HeaderScanner.Header header = scanner.bare().header(all, from, lineStart, start, end, name);
        return Optional.ofNullable(header).map(h -> new Header(h.kind(), h.start(), h.end()));
      }
    }
    return Optional.empty();
  }

  /** Whether a header of a text without punctuation is of a reading, or stands before one. */
  private boolean mayHead(String text, Header header) {
    if (header.kind.isReading()) {
      return true;
    }
    for (int i = header.end; i < text.length(); i++) {
      if (dictated(text, 0, i).filter(h -> h.kind.isReading()).isPresent()) {
        return noReadingBefore(text, header.start);
      }
    }
    return false;
  }

  private boolean noReadingBefore(String text, int start) {
    for (int i = 0; i < start; i++) {
      if (dictated(text, 0, i).filter(h -> h.kind.isReading()).isPresent()) {
        return false;
      }
    }
    return true;
  }

  private Optional<Header> dictated(String text, int from, int start) {
    char[] all = text.toCharArray();
    boolean begins = start == 0 || text.charAt(start - 1) == ' ';
    if (!begins
        || !HeaderText.isUnpunctuated(all)
        || scanner.followsDictatedNoun(all, from, start)) {
      return Optional.empty();
    }
    for (int end = Math.min(text.length(), start + MAX_HEADER); end > start; end--) {
      boolean wordEnd = end == text.length() || !HeaderText.isInWord(text.charAt(end));
      HeaderNames.Named name = named.get(text.substring(start, end).toLowerCase(Locale.ROOT));
      if (wordEnd && name != null && name.stands() == SectionHeader.Stands.ANYWHERE) {
        Matcher next = WORD.matcher(text);
        boolean noun = !next.find(end) || afterNoun.contains(next.group().toLowerCase(Locale.ROOT));
        if (!noun) {
          return Optional.of(new Header(name.kind(), start, end));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Header> headerBefore(String text, int from, int colon) {
    int end = colon;
    while (end > from && isAround(text.charAt(end - 1))) {
      end--;
    }
    int first = from;
    while (first < end && isAround(text.charAt(first))) {
      first++;
    }
    int sectionStart = Decoration.trail(text.toCharArray(), colon + 1);
    boolean atLineStart = from == 0 || text.charAt(from - 1) == '\n';
    if (atLineStart && end > first && end - first <= MAX_HEADER) {
      Optional<Header> header =
          header(
              text.substring(first, end),
              Decoration.lead(text.toCharArray(), from, first),
              sectionStart);
      if (header.isPresent()) {
        return header;
      }
    }
    return inlineHeader(text, from, first, end, sectionStart);
  }

  private static boolean isAround(char c) {
    return isSpace(c) || "*#_[]{}\"-\u2022>|".indexOf(c) >= 0;
  }

  /** A known name in the middle of a line. */
  private Optional<Header> inlineHeader(
      String text, int from, int first, int end, int sectionStart) {
    char[] all = text.toCharArray();
    for (int start = Math.max(first, end - MAX_HEADER); start < end; start++) {
      boolean wordStart = start == first || !HeaderText.isInWord(text.charAt(start - 1));
      if (!wordStart || !Character.isLetter(text.charAt(start))) {
        continue;
      }
      String name = text.substring(start, end);
      int lead = Decoration.lead(all, from, start);
      HeaderText.Before before = HeaderText.before(all, from, lead);
      boolean parted = before != HeaderText.Before.WORD && before != HeaderText.Before.COMMA;
      boolean upper = Character.isUpperCase(text.charAt(start));
      Optional<Header> header = Optional.empty();
      HeaderNames.Named exact = named.get(name.toLowerCase(Locale.ROOT));
      if (upper && (parted || isCapitals(name))) {
        header = header(name, lead, sectionStart);
      } else if (exact != null
          && (parted
              || (exact.stands() == SectionHeader.Stands.ANYWHERE
                  && !scanner.followsNoun(all, from, start)))) {
        header = Optional.of(new Header(exact.kind(), lead, sectionStart));
      }
      if (header.isPresent()) {
        return header;
      }
    }
    return Optional.empty();
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
    if (kind == null) {
      kind = joined(key);
    }
    return Optional.ofNullable(kind).map(k -> new Header(k, start, end));
  }

  private SectionHeader.Kind joined(String key) {
    for (String join : List.of(" / ", "/", " & ", " and ", ", ")) {
      String[] parts = key.split(Pattern.quote(join), 2);
      if (parts.length == 2 && kinds.containsKey(parts[0]) && kinds.containsKey(parts[1])) {
        SectionHeader.Kind first = kinds.get(parts[0]);
        SectionHeader.Kind second = kinds.get(parts[1]);
        if (first == second || (!first.isReading() && !second.isReading())) {
          return first;
        }
        boolean both = first.isReading() && second.isReading();
        return both ? SectionHeader.Kind.FINDINGS_AND_IMPRESSION : null;
      }
    }
    return null;
  }

  private boolean isViewTitle(String name) {
    if (!isCapitals(name)) {
      return false;
    }
    boolean any = false;
    for (String word : Vocabulary.split(name)) {
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

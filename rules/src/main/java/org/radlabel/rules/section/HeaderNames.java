package org.radlabel.rules.section;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.SectionHeader;
import org.radlabel.lexicons.rules.SectionHeader.Kind;
import org.radlabel.lexicons.rules.SectionHeader.Stands;
import org.radlabel.lexicons.rules.WordClass;
import org.radlabel.rules.Characters;
import org.radlabel.rules.Vocabulary;
import org.radlabel.rules.resource.WordLists;

/**
 * The names of section headers, looked up in a text.
 *
 * <p>Immutable, safe for any number of threads.
 */
final class HeaderNames {
  static final WordLists WORDS = WordLists.of(HeaderNames.class, "section-words.txt");

  /** What joins two names of one kind. */
  private static final List<String> JOINS =
      Stream.concat(
              Stream.of(" / ", "/", " & ", ", "),
              WORDS.words("join").stream().map(word -> " " + word + " "))
          .toList();

  private final Map<String, Kind> kinds = new HashMap<>();

  /** The names written as the lexicon has them, looked up in the middle of a text. */
  private final NameTree tree;

  private final Named[] numbered;
  private final Set<String> viewWords;
  private final MisspeltHeaders misspelt;

  /**
   * What a name heads.
   *
   * @param kind a kind of section
   * @param stands where the name is a header
   */
  record Named(Kind kind, Stands stands) {}

  /** For the section headers of a lexicon, without the beginnings of bodies. */
  HeaderNames(Lexicon lexicon) {
    Map<String, Named> named = new HashMap<>();
    for (SectionHeader header : lexicon.sections()) {
      if (header.kind() != Kind.BODY) {
        header.names().forEach(n -> named.put(key(n), new Named(header.kind(), header.stands())));
      }
    }
    named.forEach((name, n) -> kinds.put(name, n.kind));
    List<String> names = List.copyOf(named.keySet());
    tree = new NameTree(names);
    numbered = names.stream().map(named::get).toArray(Named[]::new);
    misspelt = new MisspeltHeaders(kinds);
    viewWords =
        new HashSet<>(lexicon.wordClasses().getOrDefault(WordClass.VIEW_TITLE.title(), List.of()));
  }

  /** What a column of that name holds, or null if that is not known. */
  @Nullable Kind ofColumn(String name) {
    return kinds.get(key(name));
  }

  /** The number of the longest name at a place, up to the end of a word; 0 if there is none. */
  int longest(char[] text, int start) {
    return tree.longest(text, start);
  }

  /** How many characters the name of a number has. */
  int length(int number) {
    return tree.length(number);
  }

  /** What the name of a number heads. */
  Named named(int number) {
    return numbered[number - 1];
  }

  /** The node after a character of a name; {@link NameTree#NONE} if no name goes on so. */
  int step(int node, char c) {
    return tree.step(node, c);
  }

  /** What the name that ends at a node heads, or null. */
  @Nullable Named at(int node) {
    int number = tree.number(node);
    return number > 0 ? named(number) : null;
  }

  /** What the very name from {@code start} to {@code end} heads, or null. */
  @Nullable Named exact(char[] text, int start, int end) {
    int number = tree.lookup(text, start, end);
    return number > 0 ? named(number) : null;
  }

  /**
   * What the name from {@code start} to {@code end} heads, also with several spaces between its
   * words, misspelt, joined of two, or as a title that names the views; or null.
   */
  @Nullable Kind kind(char[] text, int start, int end) {
    Named named = exact(text, start, end);
    if (named != null) {
      return named.kind;
    }
    String key = key(text, start, end);
    Kind kind = kinds.get(key);
    if (kind == null && isViewTitle(text, start, end)) {
      kind = Kind.FINDINGS;
    }
    if (kind == null) {
      kind = misspelt.kind(key);
    }
    return kind == null ? joined(key) : kind;
  }

  /** The kind of two names joined, or null. */
  private @Nullable Kind joined(String key) {
    for (String join : JOINS) {
      int at = key.indexOf(join);
      if (at > 0) {
        Kind first = kinds.get(key.substring(0, at));
        Kind second = kinds.get(key.substring(at + join.length()));
        if (first != null && second != null) {
          return joined(first, second);
        }
      }
    }
    return null;
  }

  private static @Nullable Kind joined(Kind first, Kind second) {
    if (first == second) {
      return first;
    }
    Set<Kind> both = EnumSet.of(first, second);
    boolean reading = both.stream().allMatch(Kind::isReading);
    boolean other = both.stream().noneMatch(Kind::isReading);
    return reading ? Kind.FINDINGS_AND_IMPRESSION : other ? first : null;
  }

  /** Whether there are only words for views, and not only a letter: "A:" heads an answer. */
  private boolean isViewTitle(char[] text, int start, int end) {
    if (!HeaderText.isCapitals(text, start, end) || !holdsWord(text, start, end)) {
      return false;
    }
    boolean any = false;
    for (String part : new String(text, start, end - start).split(" ", -1)) {
      for (String word : Vocabulary.split(part)) {
        boolean known = viewWords.contains(word);
        if (!known && Characters.isLetter(word.charAt(0))) {
          return false;
        }
        any |= known && word.length() > 1;
      }
    }
    return any;
  }

  /** Whether two letters stand side by side. */
  private static boolean holdsWord(char[] text, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (Characters.isLetter(text[i]) && Characters.isLetter(text[i - 1])) {
        return true;
      }
    }
    return false;
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
      if (!HeaderText.isSpace(c)) {
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

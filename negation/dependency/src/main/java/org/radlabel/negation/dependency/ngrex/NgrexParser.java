package org.radlabel.negation.dependency.ngrex;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.radlabel.negation.dependency.ngrex.Ngrex.Direction;
import org.radlabel.negation.dependency.ngrex.Ngrex.Relation;

/** Reads one pattern by recursive descent; one method a rule of the grammar. For one thread. */
final class NgrexParser {
  private static final Pattern IDENTIFIER =
      Pattern.compile("[^ \\t\\n\\r!@#$%^&*()+={}\\[\\]|\\\\;':\",./<>?`~-]+");

  private final String text;
  private final Set<String> names = new HashSet<>();
  private int at;

  private NgrexParser(String text) {
    this.text = text;
  }

  /**
   * Compiles a pattern.
   *
   * @throws NgrexException with the place of what is wrong in it
   */
  static Ngrex parse(String pattern) {
    NgrexParser parser = new NgrexParser(pattern);
    try {
      Ngrex ngrex = parser.subNode();
      if (parser.peek() != END) {
        throw parser.expected("a relation (> or <), &, | or the end of the line");
      }
      return ngrex;
    } catch (StackOverflowError e) {
      throw new NgrexException(0, "the pattern is nested too deeply");
    }
  }

  private static final char END = '\0';

  /** {@code SubNode = ( Node | "(" SubNode ")" ) [ Alternatives ]}. */
  private Ngrex subNode() {
    Ngrex head = nodeOrGroup();
    return isRelation(peek()) ? new Ngrex.Related(head, alternatives()) : head;
  }

  /** {@code Alternatives = Relations { "|" Relations }}. */
  private List<List<Relation>> alternatives() {
    List<List<Relation>> all = new ArrayList<>();
    do {
      all.add(relations());
    } while (takes('|'));
    return all;
  }

  /** {@code Relations = Relation { [ "&" ] Relation }}. */
  private List<Relation> relations() {
    List<Relation> all = new ArrayList<>();
    do {
      all.add(relation());
    } while (takes('&') || isRelation(peek()));
    return all;
  }

  /** {@code Relation = ( ">" | "<" ) "{" Conditions "}" ( Node | "(" SubNode ")" )}. */
  private Relation relation() {
    char sign = peek();
    if (!isRelation(sign)) {
      throw expected("a relation (> or <)");
    }
    at++;
    Direction direction = sign == '>' ? Direction.GOVERNS : Direction.GOVERNED_BY;
    return new Relation(direction, braces("a relation in braces"), nodeOrGroup());
  }

  private Ngrex nodeOrGroup() {
    if (!takes('(')) {
      return node();
    }
    int open = at - 1;
    Ngrex inner = subNode();
    if (!takes(')')) {
      throw peek() == END
          ? new NgrexException(open, "this parenthesis is never closed")
          : expected("a relation (> or <), &, | or )");
    }
    return inner;
  }

  /** {@code Node = "{" Conditions "}" [ "=" name ]}. */
  private Ngrex node() {
    Ngrex node = new Ngrex.Node(braces("a node in braces, or ("));
    if (takes('=')) {
      peek();
      int start = at;
      String name = identifier("a name");
      if (!names.add(name)) {
        throw new NgrexException(start, "the name \"" + name + "\" is given twice");
      }
    }
    return node;
  }

  /**
   * {@code "{" [ Condition { "," Condition } [ "," ] ] "}"}; of two for one attribute, the last.
   */
  private Map<Attribute, AnchoredRegex> braces(String expected) {
    Map<Attribute, AnchoredRegex> conditions = new EnumMap<>(Attribute.class);
    if (!takes('{')) {
      throw expected(expected);
    }
    int open = at - 1;
    while (!takes('}')) {
      condition(open, conditions);
      if (!takes(',') && peek() != '}') {
        throw unclosed(open, ", or }");
      }
    }
    return conditions;
  }

  /** {@code Condition = attribute ":" "/" regular expression "/"}. */
  private void condition(int open, Map<Attribute, AnchoredRegex> conditions) {
    if (peek() == END) {
      throw unclosed(open, "}");
    }
    int start = at;
    String name = identifier("an attribute (" + Attribute.names() + ") or }");
    Attribute attribute =
        Attribute.named(name)
            .orElseThrow(
                () ->
                    new NgrexException(
                        start,
                        "unknown attribute \"" + name + "\"; there are " + Attribute.names()));
    if (!takes(':')) {
      throw expected("a colon");
    }
    conditions.put(attribute, regex());
  }

  private AnchoredRegex regex() {
    if (!takes('/')) {
      throw expected("a regular expression between slashes");
    }
    int start = at;
    int end = text.indexOf('/', start);
    if (end < 0) {
      throw new NgrexException(start - 1, "this regular expression has no slash at its end");
    }
    at = end + 1;
    try {
      return new AnchoredRegex(text.substring(start, end));
    } catch (PatternSyntaxException e) {
      throw new NgrexException(start, "not a regular expression: " + e.getDescription());
    }
  }

  private String identifier(String expected) {
    peek();
    Matcher matcher = IDENTIFIER.matcher(text).region(at, text.length());
    if (!matcher.lookingAt()) {
      throw expected(expected);
    }
    at = matcher.end();
    return matcher.group();
  }

  private static boolean isRelation(char c) {
    return c == '>' || c == '<';
  }

  private boolean takes(char c) {
    boolean taken = peek() == c;
    if (taken) {
      at++;
    }
    return taken;
  }

  /** The next character that is no space, or {@link #END}. */
  private char peek() {
    while (at < text.length() && " \t\r".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < text.length() ? text.charAt(at) : END;
  }

  private NgrexException unclosed(int open, String expected) {
    return peek() == END
        ? new NgrexException(open, "this brace is never closed")
        : expected(expected);
  }

  private NgrexException expected(String what) {
    String found = peek() == END ? "the line ends" : "there is \"" + text.charAt(at) + "\"";
    return new NgrexException(at, found + " where " + what + " is expected");
  }
}

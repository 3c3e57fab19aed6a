package org.radlabel.rules.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.radlabel.rules.Characters;

/**
 * Reads HTML's tags: those of blocks and of broken lines are ends of lines, those of cells are
 * tabs, a short title in bold gets asterisks, the others say nothing. What is no known tag stays
 * ("&lt;1 cm"), unless it is an element in a line of its own, which is a label with what it holds.
 * For one text.
 */
final class Tags {
  private static final int LONGEST_NAME = 10;
  private static final int LONGEST_TAG = 300;
  private static final int LONGEST_COMMENT = 10_000;
  private static final int LONGEST_TITLE = 60;
  private static final String COMMENT = "<!--";
  private static final String COMMENT_END = "-->";
  private static final String TITLE = "**";

  private static final Pattern ELEMENT =
      Pattern.compile("<([A-Za-z][A-Za-z_-]{2,40})(?:\\s[^<>]{0,100})?>([^<>\n]{1,200})</\\1>");

  private final String text;
  private final Edits edits;

  /** Where the tag stands that closes the title that is open. */
  private int titleEnd = -1;

  private Tags(String text, Edits edits) {
    this.text = text;
    this.edits = edits;
  }

  static void mend(String text, Edits edits) {
    new Tags(text, edits).mend();
  }

  private void mend() {
    int at = text.indexOf('<');
    while (at >= 0) {
      int end = text.startsWith(COMMENT, at) ? comment(at) : tag(at);
      at = text.indexOf('<', Math.max(at + 1, end));
    }
  }

  private int comment(int at) {
    int limit = Math.min(text.length(), at + LONGEST_COMMENT);
    int close = text.substring(at, limit).indexOf(COMMENT_END);
    return close < 0 ? at : replaced(at, at + close + COMMENT_END.length(), "");
  }

  private int replaced(int from, int to, String by) {
    edits.replace(from, to, by);
    return to;
  }

  private int tag(int at) {
    int name = at + 1 < text.length() && text.charAt(at + 1) == '/' ? at + 2 : at + 1;
    int nameEnd = name;
    while (nameEnd < text.length() && nameEnd - name < LONGEST_NAME && isOfName(nameEnd)) {
      nameEnd++;
    }
    int end = end(nameEnd);
    String meant = end < 0 ? null : meant(at, text.substring(name, nameEnd), end);
    return meant == null ? element(at) : replaced(at, end, meant);
  }

  /** An element of another language with its answer: "&lt;pleural_effusion>no&lt;/...>". */
  private int element(int at) {
    Matcher element = ELEMENT.matcher(text).region(at, text.length());
    if (lastMark(at) != '\n' || !element.lookingAt()) {
      return at;
    }
    String label = element.group(1).replace('_', ' ').replace('-', ' ');
    edits.replace(at, element.start(2), label + ": ");
    return replaced(element.end(2), element.end(), "\n");
  }

  private boolean isOfName(int i) {
    return Characters.isPlainLetter(text.charAt(i)) || Character.isDigit(text.charAt(i));
  }

  /** Where the tag whose name ends at a place ends; -1 if it does not. */
  private int end(int nameEnd) {
    if (nameEnd == text.length() || " \t\r\n/>".indexOf(text.charAt(nameEnd)) < 0) {
      return -1;
    }
    int limit = Math.min(text.length(), nameEnd + LONGEST_TAG);
    for (int i = nameEnd; i < limit && text.charAt(i) != '<'; i++) {
      if (text.charAt(i) == '>') {
        return i + 1;
      }
    }
    return -1;
  }

  /** What a tag says; null if it is none. */
  private @Nullable String meant(int at, String name, int end) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "br", "p", "div", "li", "ul", "ol", "tr", "table", "tbody", "thead", "hr", "pre" -> "\n";
      case "h1", "h2", "h3", "h4", "h5", "h6", "dl", "dt", "dd", "blockquote", "section" -> "\n";
      case "td", "th" -> "\t";
      case "b", "strong", "u" -> isOfTitle(at, end) ? TITLE : "";
      case "i", "em", "span", "font", "a", "sub", "sup", "small", "big", "center", "mark" -> "";
      case "html", "head", "body", "meta", "wbr", "tt" -> "";
      default -> null;
    };
  }

  /** Whether a tag opens or closes a title: short, and where a line or a sentence begins. */
  private boolean isOfTitle(int at, int end) {
    if (text.charAt(at + 1) == '/') {
      return at == titleEnd;
    }
    int close = text.indexOf('<', end);
    boolean isTitle =
        close >= 0
            && close - end <= LONGEST_TITLE
            && text.startsWith("</", close)
            && text.substring(end, close).indexOf('.') < 0
            && "\n.!?:;|,".indexOf(lastMark(at)) >= 0;
    titleEnd = isTitle ? close : titleEnd;
    return isTitle;
  }

  /** The last mark before a place, a line's end where there is nothing. */
  private char lastMark(int at) {
    int i = at;
    while (i > 0 && text.charAt(i - 1) == ' ') {
      i--;
    }
    return i == 0 ? '\n' : edits.lastBefore(i);
  }
}

package org.radlabel.rules.section;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.radlabel.rules.Characters;
import org.radlabel.rules.MarkedText;
import org.radlabel.rules.section.HeaderScanner.Header;

/**
 * One pass over a text for its headers, in order, apart. They begin and end at landmarks, or with a
 * small letter right behind one; in a text that was dictated without marks, anywhere. For one
 * thread and one use.
 */
final class HeaderPass {
  private final HeaderScanner scanner;
  private final BareHeaders bare;
  private final MarkedText marked;
  private final char[] text;
  private final List<Header> headers = new ArrayList<>();

  /** Where the last header ended. */
  private int from;

  private int lineStart;

  HeaderPass(HeaderScanner scanner, MarkedText marked) {
    this.scanner = scanner;
    bare = scanner.bare();
    this.marked = marked;
    text = marked.characters();
  }

  /**
   * The headers.
   *
   * @param dictated whether no mark parts the text's sentences
   */
  List<Header> headers(boolean dictated) {
    int reading = dictated ? bare.dictatedReading(text) : -1;
    if (reading < 0) {
      overLandmarks();
    } else {
      everywhere(reading);
    }
    add(scanner.headerWithoutColon(text, Math.max(lineStart, from), text.length));
    return headers;
  }

  private void overLandmarks() {
    smallLetter(0);
    for (int k = 0; k < marked.size(); k++) {
      int i = marked.place(k);
      char c = text[i];
      if (Characters.isPlainLetter(c)) {
        word(i);
      } else {
        mark(i, c);
        smallLetter(behind(i, c));
      }
    }
  }

  /** Behind the mark, the number or the blanks that begin at a place. */
  private int behind(int start, char c) {
    int i = start + 1;
    if (c == ' ' || isDigit(c)) {
      while (i < text.length && (c == ' ' ? text[i] == ' ' : isDigit(text[i]))) {
        i++;
      }
    }
    return i;
  }

  /** The word in small letters that begins here, or after a blank. */
  private void smallLetter(int place) {
    int i = place < text.length && text[place] == ' ' ? place + 1 : place;
    if (i < text.length && Characters.isLower(text[i])) {
      word(i);
    }
  }

  /**
   * The same in a text without marks, at every place.
   *
   * @param reading where the first header of a reading stands
   */
  private void everywhere(int reading) {
    for (int i = 0; i < text.length; i++) {
      boolean found = mark(i, text[i]) || word(i);
      if (!found && i >= from) {
        add(bare.dictated(text, from, i, reading));
      }
    }
  }

  /** Adds the header that ends at a place, where that is the end of a line or a colon. */
  private boolean mark(int i, char c) {
    if (c == '\n') {
      boolean found = add(scanner.headerWithoutColon(text, Math.max(lineStart, from), i));
      lineStart = i + 1;
      return found;
    }
    return c == ':'
        && !isInTime(i)
        && add(scanner.headerBefore(text, Math.max(lineStart, from), i));
  }

  /** Adds the header without a colon that begins at a place. */
  private boolean word(int i) {
    return i >= from && BareHeaders.mayBegin(text, i) && add(bare.at(text, from, lineStart, i));
  }

  private boolean add(@Nullable Header header) {
    if (header == null) {
      return false;
    }
    headers.add(header);
    from = header.end();
    return true;
  }

  /** Whether a colon parts hours from minutes: what stands before it is no header. */
  private boolean isInTime(int colon) {
    return colon > 0
        && colon + 1 < text.length
        && isDigit(text[colon - 1])
        && isDigit(text[colon + 1]);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}

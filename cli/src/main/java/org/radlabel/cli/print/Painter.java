package org.radlabel.cli.print;

import java.util.Comparator;
import java.util.List;
import org.radlabel.Evidence;
import org.radlabel.negation.Assertion;
import org.radlabel.negation.CueHit;
import org.radlabel.rules.Span;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * Marks mentions and cues in a text: in colour (positive red, uncertain yellow, negative green,
 * unstated dim; cues underlined), or without as {@code <No> [pneumothorax]}. Where mentions
 * overlap, the one that weighs more shows.
 */
final class Painter {
  /** The lighter first, so that the heavier is painted over it. */
  private static final List<Assertion> WEIGHT =
      List.of(Assertion.UNSTATED, Assertion.NEGATIVE, Assertion.UNCERTAIN, Assertion.POSITIVE);

  private static final byte PLAIN = 0;
  private static final byte CUE = 8;

  private final boolean colour;

  Painter(boolean colour) {
    this.colour = colour;
  }

  /** The text with these mentions, which all point into it. */
  String paint(String text, List<Evidence> evidence) {
    byte[] marks = marks(text, evidence);
    StringBuilder out = new StringBuilder();
    int start = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || marks[i] != marks[start]) {
        run(text.substring(start, i), marks[start], out);
        start = i;
      }
    }
    return out.toString();
  }

  private static byte[] marks(String text, List<Evidence> evidence) {
    byte[] marks = new byte[text.length()];
    List<Evidence> byWeight =
        evidence.stream()
            .sorted(Comparator.comparingInt(e -> WEIGHT.indexOf(e.assertion())))
            .toList();
    for (Evidence mention : byWeight) {
      byte mark = (byte) (1 + WEIGHT.indexOf(mention.assertion()));
      fill(marks, mention.span(), mark);
    }
    for (Evidence mention : evidence) {
      for (CueHit cue : mention.cues()) {
        underline(marks, cue.span());
      }
    }
    return marks;
  }

  private static void fill(byte[] marks, Span span, byte mark) {
    for (int i = span.start(); i < span.end(); i++) {
      marks[i] = mark;
    }
  }

  private static void underline(byte[] marks, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      marks[i] |= CUE;
    }
  }

  private void run(String part, byte mark, StringBuilder out) {
    String shown = printable(part);
    boolean cue = (mark & CUE) != 0;
    int weight = mark & ~CUE;
    if (mark == PLAIN) {
      out.append(shown);
    } else if (colour) {
      out.append(cue ? Style.underline.on() : "");
      out.append(weight > 0 ? styles(WEIGHT.get(weight - 1)) : "");
      out.append(shown).append(Style.reset.on());
    } else {
      String inner = cue ? "<" + shown + ">" : shown;
      out.append(weight > 0 ? "[" + inner + "]" : inner);
    }
  }

  /** A word in the colour of an assertion. */
  String word(String word, Assertion assertion) {
    return colour ? styles(assertion) + word + Style.reset.on() : word;
  }

  /** A heading. */
  String heading(String words) {
    return colour ? Style.bold.on() + words + Style.reset.on() : words;
  }

  private static String styles(Assertion assertion) {
    return Style.on(
        switch (assertion) {
          case POSITIVE -> new IStyle[] {Style.bold, Style.fg_red};
          case NEGATIVE -> new IStyle[] {Style.fg_green};
          case UNCERTAIN -> new IStyle[] {Style.bold, Style.fg_yellow};
          case UNSTATED -> new IStyle[] {Style.faint};
        });
  }

  /** A report must not be able to steer the terminal. */
  static String printable(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\r') {
        shown.append(Character.isISOControl(c) && c != '\n' && c != '\t' ? '?' : c);
      }
    }
    return shown.toString();
  }
}

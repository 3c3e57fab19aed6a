package org.radlabel.rules.text;

import java.util.Arrays;
import java.util.Optional;

/** Gathers the changes that a stage makes to a text, from its beginning to its end. One use. */
final class Edits {
  private static final int FEW = 16;

  private final String text;
  private final StringBuilder changed;
  private int[] oldStarts = new int[FEW];
  private int[] oldEnds = new int[FEW];
  private int[] newStarts = new int[FEW];
  private int[] newEnds = new int[FEW];
  private int size;
  private int copied;

  Edits(String text) {
    this.text = text;
    changed = new StringBuilder(text.length());
  }

  /** Puts other characters in the place of some that stand after all that was changed before. */
  void replace(int from, int to, String by) {
    changed.append(text, copied, from);
    grow();
    oldStarts[size] = from;
    oldEnds[size] = to;
    newStarts[size] = changed.length();
    changed.append(by);
    newEnds[size++] = changed.length();
    copied = to;
  }

  private void grow() {
    if (size == oldStarts.length) {
      oldStarts = Arrays.copyOf(oldStarts, size * 2);
      oldEnds = Arrays.copyOf(oldEnds, size * 2);
      newStarts = Arrays.copyOf(newStarts, size * 2);
      newEnds = Arrays.copyOf(newEnds, size * 2);
    }
  }

  /** How far the old text has been gone through. */
  int end() {
    return copied;
  }

  /** The last character that stands before a place of the old text in the new one, or a space. */
  char lastBefore(int place) {
    if (place > copied) {
      return text.charAt(place - 1);
    }
    return changed.length() == 0 ? ' ' : changed.charAt(changed.length() - 1);
  }

  /** The text with its changes. */
  String text() {
    return size == 0 ? text : changed + text.substring(copied);
  }

  /** How the two texts lie to each other; empty where nothing was changed. */
  Optional<Alignment> alignment() {
    return size == 0
        ? Optional.empty()
        : Optional.of(
            new Alignment(
                Arrays.copyOf(oldStarts, size),
                Arrays.copyOf(oldEnds, size),
                Arrays.copyOf(newStarts, size),
                Arrays.copyOf(newEnds, size)));
  }
}

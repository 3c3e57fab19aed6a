package org.radlabel.rules.text.table;

/** Takes the changes to a text, in the order of their places. */
@FunctionalInterface
public interface Change {
  /**
   * Puts other characters in the place of some.
   *
   * @param from where those begin, not before the end of the change before
   * @param to where they end
   * @param by what stands there now
   */
  void replace(int from, int to, String by);
}

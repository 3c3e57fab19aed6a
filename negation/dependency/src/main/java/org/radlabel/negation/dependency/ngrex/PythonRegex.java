package org.radlabel.negation.dependency.ngrex;

/**
 * Writes a regular expression of Python's {@code re} as Java has it. They differ in the names of
 * groups ({@code (?P<name>…)}), in {@code \Z}, and in {@code [}, {@code &&} and {@code #} within a
 * class of characters, which are themselves in Python.
 */
final class PythonRegex {
  private final String python;
  private final StringBuilder java = new StringBuilder();
  private int at;

  private PythonRegex(String python) {
    this.python = python;
  }

  static String toJava(String python) {
    PythonRegex regex = new PythonRegex(python);
    while (regex.at < python.length()) {
      regex.next();
    }
    return regex.java.toString();
  }

  private void next() {
    if (takes("\\Z", "\\z") || takes("(?P<", "(?<") || takesBackReference() || takesEscape()) {
      return;
    }
    if (python.charAt(at) == '[') {
      takeClass();
    } else {
      java.append(python.charAt(at++));
    }
  }

  private boolean takes(String written, String meant) {
    boolean found = python.startsWith(written, at);
    if (found) {
      java.append(meant);
      at += written.length();
    }
    return found;
  }

  private boolean takesBackReference() {
    int end = python.indexOf(')', at);
    boolean found = python.startsWith("(?P=", at) && end > 0;
    if (found) {
      java.append("\\k<").append(python, at + "(?P=".length(), end).append('>');
      at = end + 1;
    }
    return found;
  }

  private boolean takesEscape() {
    boolean found = python.charAt(at) == '\\' && at + 1 < python.length();
    if (found) {
      java.append(python, at, at + 2);
      at += 2;
    }
    return found;
  }

  private void takeClass() {
    java.append(python.charAt(at++));
    if (!takes("^]", "^\\]")) {
      takes("]", "\\]");
    }
    while (at < python.length() && python.charAt(at) != ']') {
      if (!takes("[", "\\[") && !takes("&", "\\&") && !takesEscape()) {
        java.append(python.charAt(at++));
      }
    }
  }
}

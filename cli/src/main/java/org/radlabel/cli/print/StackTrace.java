package org.radlabel.cli.print;

import java.io.PrintWriter;

/**
 * A stack trace as {@code --debug} shows it: where each failure came from, without what a library
 * says of it, which may quote the file that was read.
 */
public final class StackTrace {
  private StackTrace() {}

  /**
   * Prints the failure and its causes.
   *
   * @param failure what was thrown
   * @param err where it goes
   */
  public static void print(Throwable failure, PrintWriter err) {
    String before = "";
    for (Throwable t = failure; t != null; t = t.getCause()) {
      err.println(before + t.getClass().getName());
      for (StackTraceElement element : t.getStackTrace()) {
        err.println("\tat " + element);
      }
      before = "Caused by: ";
    }
  }
}

package org.radlabel.cli.commands;

/** How a command ends. */
public final class ExitCode {
  /** All went well. */
  public static final int OK = 0;

  /** The work failed, or records had problems. */
  public static final int FAILED = 1;

  /** The command was not understood. */
  public static final int USAGE = 2;

  private ExitCode() {}
}

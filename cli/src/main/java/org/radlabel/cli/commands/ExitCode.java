package org.radlabel.cli.commands;

/**
 * The codes with which a command ends. Which one an exception gets is said in {@link Failures},
 * which one a command returns in each command.
 */
public final class ExitCode {
  /** All went well. */
  public static final int OK = 0;

  /** The work failed, or records had problems. */
  public static final int FAILED = 1;

  /** The command was not understood. */
  public static final int USAGE = 2;

  private ExitCode() {}
}

package org.radlabel.cli.options;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** What {@code --threads} says. Stateless. */
public final class Threads {
  private Threads() {}

  /**
   * {@return how many threads label}
   *
   * @param asked how many were asked for; null for one per processor
   * @param command the command that was called
   * @throws ParameterException if fewer than one was asked for
   */
  public static int of(@Nullable Integer asked, CommandLine command) {
    int threads = asked == null ? Runtime.getRuntime().availableProcessors() : asked;
    if (threads < 1) {
      throw new ParameterException(command, "--threads must be >= 1; got: " + threads);
    }
    return threads;
  }
}

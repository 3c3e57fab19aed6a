package org.radlabel.dist;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Programs that are run to make a release. */
final class Command {
  private Command() {}

  /**
   * What a program prints.
   *
   * @param environment laid over this process's own
   * @throws IOException if it fails; the message holds what it printed
   */
  static String output(Map<String, String> environment, String... command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new IOException(String.join(" ", command) + " failed: " + output);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while running " + command[0], e);
    }
    return output;
  }
}

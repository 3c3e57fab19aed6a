package org.radlabel.cli.print;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Shows an address to the user. Stateless. */
public final class Browser {
  private Browser() {}

  /**
   * Opens an address in the user's browser, where the system has a word for that; else nothing
   * happens, and the user takes the address from the terminal.
   *
   * @param address the address
   */
  public static void open(String address) {
    try {
      new ProcessBuilder(command(System.getProperty("os.name", ""), address))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      // There is no such program: a server without a desktop.
      return;
    }
  }

  private static List<String> command(String system, String address) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", address);
    }
    return List.of(name.startsWith("mac") ? "open" : "xdg-open", address);
  }
}

package org.radlabel.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line in a process of its own, so that it can be killed. */
public final class OwnProcess {
  private OwnProcess() {}

  /** What starts it with these arguments. */
  public static List<String> command(List<String> arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                RadlabelCommand.class.getName()));
    command.addAll(arguments);
    return command;
  }
}

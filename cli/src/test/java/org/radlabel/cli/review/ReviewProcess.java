package org.radlabel.cli.review;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.radlabel.cli.RadlabelCommand;

/** {@code radlabel review} in a process of its own, so that it can be killed. */
final class ReviewProcess {
  private ReviewProcess() {}

  static Process start(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                RadlabelCommand.class.getName(),
                "review",
                "--no-browser"));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  /** The address that it prints first. */
  static String address(Process review) throws IOException {
    return new BufferedReader(
            new InputStreamReader(review.getInputStream(), StandardCharsets.UTF_8))
        .readLine();
  }
}

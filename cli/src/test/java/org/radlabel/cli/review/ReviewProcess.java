package org.radlabel.cli.review;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.radlabel.cli.OwnProcess;

/** {@code radlabel review} in a process of its own, so that it can be killed. */
final class ReviewProcess {
  private ReviewProcess() {}

  static Process start(String... arguments) throws IOException {
    List<String> all = new ArrayList<>(List.of("review", "--no-browser"));
    all.addAll(List.of(arguments));
    return new ProcessBuilder(OwnProcess.command(all))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** The address that it prints first. */
  static String address(Process review) throws IOException {
    return new BufferedReader(
            new InputStreamReader(review.getInputStream(), StandardCharsets.UTF_8))
        .readLine();
  }
}

package org.radlabel.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs the commands a manual shows: inputs in the repository, everything else in a folder. */
final class ShownCommands {
  private static final String LAUNCHER = "./radlabel ";
  private static final String PROMPT = "$ ";
  private static final String SHARED = "../shared/";
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");
  private static final Pattern FILE =
      Pattern.compile("[\\w-]+\\.(csv|html|jsonl|parquet|svg|tsv|xml)(\\.gz)?");
  private static final Pattern TAIL = Pattern.compile("(.*) \\| tail -(\\d+)");
  private static final Pattern GREP = Pattern.compile("(.*) \\| grep '(.+)'");
  private static final Pattern UNTIL = Pattern.compile("(.*) \\| sed '/\\^(.+)/,\\$d'");
  private static final Pattern HEAD = Pattern.compile("head -(\\d+) (\\S+)");

  private final Path root;
  private final Path folder;

  ShownCommands(Path root, Path folder) {
    this.root = root;
    this.folder = folder;
  }

  /** Times and speeds are another's on every run. */
  static String withoutTimes(String text) {
    return text.replaceAll("in [0-9.,]+ s \\([0-9,]+ a second\\)", "in N s (N a second)");
  }

  /** Writes a file that begins with its own path as a comment; gives it back. */
  String keep(String content) {
    String first = content.lines().findFirst().orElse("");
    if (first.matches("# [\\w-]+/[\\w-]+\\.yaml")) {
      try {
        Path file = folder.resolve(first.substring(2));
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return content;
  }

  /** A console block with what its commands print now. */
  String replay(String block) {
    if (block.contains(SHARED) && !Files.exists(root.resolve(SHARED + "data"))) {
      return block;
    }
    StringBuilder replayed = new StringBuilder();
    boolean known = false;
    for (String line : block.lines().toList()) {
      if (line.startsWith(PROMPT)) {
        String command = line.substring(PROMPT.length());
        known = command.startsWith(LAUNCHER) || HEAD.matcher(command).matches();
        replayed.append(line).append('\n').append(known ? output(command) : "");
      } else if (!known) {
        replayed.append(line).append('\n');
      }
    }
    return replayed.toString();
  }

  private String output(String commands) {
    return Stream.of(commands.split(" && ")).map(this::outputOfOne).collect(Collectors.joining());
  }

  private String outputOfOne(String command) {
    Matcher head = HEAD.matcher(command);
    if (head.matches()) {
      return head(folder.resolve(head.group(2)), Integer.parseInt(head.group(1)));
    }
    Matcher tail = TAIL.matcher(command);
    if (tail.matches()) {
      return tail(run(tail.group(1)), Integer.parseInt(tail.group(2)));
    }
    Matcher grep = GREP.matcher(command);
    if (grep.matches()) {
      return lines(run(grep.group(1)).lines().filter(line -> line.contains(grep.group(2))));
    }
    Matcher until = UNTIL.matcher(command);
    return until.matches()
        ? lines(run(until.group(1)).lines().takeWhile(line -> !line.startsWith(until.group(2))))
        : run(command);
  }

  private static String lines(Stream<String> lines) {
    return lines.map(line -> line + "\n").collect(Collectors.joining());
  }

  private static String tail(String text, int lines) {
    return lines(text.lines().skip(Math.max(0, text.lines().count() - lines)));
  }

  private String run(String command) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(command.substring(LAUNCHER.length()));
    while (word.find()) {
      words.add(word.group(3) == null ? unquoted(word) : located(word.group(3)));
    }
    Cli.Result result = Cli.in(folder).run(words.toArray(String[]::new));
    return (result.out() + result.err()).replace("DIR/", "").replace(root + "/", "");
  }

  private static String unquoted(Matcher word) {
    return word.group(1) == null ? word.group(2) : word.group(1);
  }

  private String located(String word) {
    if (Files.exists(folder.resolve(word)) || FILE.matcher(word).matches()) {
      return folder.resolve(word).toString();
    }
    boolean isPath = word.contains("/") && Files.exists(root.resolve(word));
    return isPath ? root.resolve(word).toString() : word;
  }

  private static String head(Path file, int lines) {
    try {
      return lines(Files.readAllLines(file).stream().limit(lines));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

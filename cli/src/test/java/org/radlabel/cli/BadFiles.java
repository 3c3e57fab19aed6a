package org.radlabel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder of bad files, on which the program is run; no unfinished file is left in it. */
abstract class BadFiles {
  static final String HINT = "Try 'radlabel label --help'.";

  @TempDir Path folder;

  @AfterEach
  void noHalfFileIsLeft() throws IOException {
    assertThat(names()).noneMatch(name -> name.endsWith(".tmp"));
  }

  Cli.Result label(String... args) {
    List<String> all =
        Stream.concat(Stream.of("label", "-q", "-o", "DIR/out.csv"), Stream.of(args)).toList();
    return run(all.toArray(String[]::new));
  }

  Cli.Result run(String... args) {
    return Cli.in(folder).run(args);
  }

  void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }

  String output() throws IOException {
    return Files.readString(folder.resolve("out.csv"));
  }

  List<String> errors() throws IOException {
    return Files.readAllLines(folder.resolve("errors.tsv")).stream()
        .map(line -> line.replace(folder.toString(), "DIR"))
        .toList();
  }

  List<String> names() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(p -> p.getFileName().toString()).sorted().toList();
    }
  }
}

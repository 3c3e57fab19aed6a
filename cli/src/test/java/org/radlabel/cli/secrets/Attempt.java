package org.radlabel.cli.secrets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.radlabel.cli.Cli;

/** One field of one form with the secret in it, labelled once. */
record Attempt(SecretForm form, int field, SecretRun run, Packing packing) {
  /** More than are written at once, so that something is kept of a run that ends at the last. */
  private static final int MORE = 200;

  /**
   * Labels it in a folder, looks at all that comes of it and leaves the folder as it was.
   *
   * @return whether the secret came out where it belongs
   */
  boolean label(Path folder, SoftAssertions softly) throws IOException {
    Path out = Files.createDirectories(folder.resolve("out"));
    byte[] whole = form.planted(field).getBytes(StandardCharsets.UTF_8);
    byte[] bytes = run.input(whole, form.end(field));
    List<String> arguments = new ArrayList<>(List.of("label"));
    arguments.add(packing.put(folder, form.file(), bytes));
    if (run == SecretRun.INTERRUPTED) {
      Files.writeString(folder.resolve("more.jsonl"), more());
      arguments.add("DIR/more.jsonl");
    }
    if (run != SecretRun.EVIDENCE) {
      arguments.addAll(List.of("--lexicon", "DIR/lexicon"));
    }
    Arrays.stream(run.arguments.split(" ")).filter(a -> !a.isEmpty()).forEach(arguments::add);
    List<String> before = files(folder);
    boolean seen = look(folder, bytes, arguments, softly);
    if (run == SecretRun.INTERRUPTED) {
      arguments.add("--resume");
      seen |= look(folder, bytes, arguments, softly);
      Files.writeString(folder.resolve("more.jsonl"), "\n");
      seen |= look(folder, bytes, arguments, softly);
    }
    softly.assertThat(files(folder)).as(toString()).isEqualTo(before);
    clear(out);
    clear(folder.resolve("in"));
    return seen;
  }

  private boolean look(Path folder, byte[] bytes, List<String> arguments, SoftAssertions softly)
      throws IOException {
    Outputs outputs = new Outputs(run, run.kinds(form.kinds(field)));
    Cli.Result result = Cli.in(folder).withInput(bytes).run(arguments.toArray(String[]::new));
    String told = this + "\n" + String.join(" ", arguments) + "\n" + result.err();
    softly.assertThat(result.err()).as(told).doesNotContain(SecretForm.SECRET);
    if (run != SecretRun.DAMAGED_WITH_TRACE) {
      softly.assertThat(result.err()).as(told).doesNotContain("Exception");
    }
    softly.assertThat(outputs.labels(result.out())).as(told).doesNotContain(SecretForm.SECRET);
    boolean seen = result.out().contains(SecretForm.SECRET);
    for (Path file : list(folder.resolve("out"))) {
      seen |= Files.readString(file, StandardCharsets.ISO_8859_1).contains(SecretForm.SECRET);
      softly
          .assertThat(outputs.silent(file))
          .as(file.getFileName() + " of " + told)
          .doesNotContain(SecretForm.SECRET);
    }
    return seen;
  }

  /** Reports with the same id column, the last of them broken. */
  private String more() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < MORE; i++) {
      lines.append(
          "{\"%s\": \"m%d\", \"report\": \"No effusion.\"}\n".formatted(form.idColumn(), i));
    }
    return lines.append("{\n").toString();
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static List<String> files(Path folder) throws IOException {
    return list(folder).stream().map(file -> file.getFileName().toString()).sorted().toList();
  }

  private static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  @Override
  public String toString() {
    return "%s, %s, %s, field %d, which is %s"
        .formatted(form.name, run, packing, field, form.kinds(field));
  }
}

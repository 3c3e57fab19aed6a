package org.radlabel.statements;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.radlabel.rules.Span;
import org.radlabel.rules.sentence.SentenceSplitter;

/** The sentences of the case files, and of the reports that lie beside the project. */
final class Texts {
  private static final Path ROOT = Path.of(System.getProperty("radlabel.root"));
  private static final Path CASES = ROOT.resolve("labeler/src/test/resources/org/radlabel/cases");

  /** Files that hold values and no text, and reports that are not looked at. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "inpatient/unlabeled-reports.csv",
          "inpatient/dev-gold.csv",
          "inpatient/own-gold.csv",
          "inpatient/fine-dev-gold.tsv",
          "openi/dev-gold.csv",
          "chexpert/openi-labels.csv");

  private static final SentenceSplitter SPLITTER = SentenceSplitter.create();

  private Texts() {}

  /** The folder of the reports, beside the project or its worktrees; it need not be there. */
  static Path reports() {
    Path beside = ROOT.resolve("../shared/data").normalize();
    return Files.exists(beside) ? beside : ROOT.resolve("../../shared/data").normalize();
  }

  /** Of the case files, the third column. */
  static Set<String> ofCases() {
    Set<String> sentences = new LinkedHashSet<>();
    for (Path file : files(CASES)) {
      for (String line : read(file).lines().filter(l -> !l.startsWith("#")).toList()) {
        String[] cells = line.split("\t", -1);
        if (cells.length == 4 && !cells[0].equals("id")) {
          addSentences(cells[2].replace("\\n", "\n"), sentences);
        }
      }
    }
    return sentences;
  }

  /** The first column of a resource of this package. */
  static Set<String> ofResource(String name) {
    Set<String> first = new LinkedHashSet<>();
    Path file = CASES.resolveSibling("statements").resolve(name);
    for (String line : read(file).lines().filter(l -> !l.startsWith("#")).toList()) {
      first.add(line.substring(0, line.indexOf('\t')));
    }
    return first;
  }

  /**
   * Of the reports: whatever stands between tabs, quotes and the first comma of a line, which is
   * more than their texts and holds all of them.
   */
  static Set<String> ofReports() {
    Set<String> sentences = new LinkedHashSet<>();
    for (Path file : Files.exists(reports()) ? files(reports()) : List.<Path>of()) {
      String name = reports().relativize(file).toString().replace('\\', '/');
      if (name.matches(".*\\.(csv|tsv|txt)") && !LEFT_OUT.contains(name)) {
        for (String text : read(file).split("[\t\"]|(?m)^[\\w-]+,", -1)) {
          addSentences(text.replace("\\n", "\n"), sentences);
        }
      }
    }
    return sentences;
  }

  private static void addSentences(String text, Set<String> to) {
    for (Span span : SPLITTER.split(text, new Span(0, text.length()))) {
      to.add(text.substring(span.start(), span.end()));
    }
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

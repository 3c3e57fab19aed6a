package org.radlabel.negation.chexpert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.radlabel.lexicons.rules.Problem;
import org.radlabel.negation.dependency.RuleLines;
import org.radlabel.negation.dependency.ngrex.SafeRegex;

/**
 * Reads a folder of phrase files: {@code lung_opacity.txt} holds the phrases of Lung Opacity, one
 * regular expression a line, {@code _} for a space.
 */
final class PhraseFiles {
  private static final String SUFFIX = ".txt";

  private PhraseFiles() {}

  /**
   * The phrases of each category.
   *
   * @param problems gets what is wrong with the files
   */
  static Map<String, List<String>> read(Path folder, List<Problem> problems) {
    Map<String, List<String>> phrases = new TreeMap<>();
    List<Path> files = files(folder, problems);
    for (Path file : files) {
      String stem = file.getFileName().toString().replace(SUFFIX, "");
      phrases.put(category(stem), phrases(RuleLines.read(file, problems), problems));
    }
    return phrases;
  }

  private static List<Path> files(Path folder, List<Problem> problems) {
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> files =
          all.filter(f -> f.getFileName().toString().endsWith(SUFFIX)).sorted().toList();
      if (files.isEmpty()) {
        problems.add(new Problem(folder.toString(), 1, 1, "has no phrase file (*.txt)"));
      }
      return files;
    } catch (IOException e) {
      String why = Files.isDirectory(folder) ? "cannot be read" : "is not a folder";
      problems.add(new Problem(folder.toString(), 1, 1, why));
      return List.of();
    }
  }

  /** {@code lung_opacity} is Lung Opacity: blanks for underlines, and Python's title case. */
  static String category(String stem) {
    StringBuilder title = new StringBuilder();
    boolean inWord = false;
    for (char c : stem.replace('_', ' ').toCharArray()) {
      title.append(inWord ? Character.toLowerCase(c) : Character.toTitleCase(c));
      inWord = Character.isLetter(c);
    }
    return title.toString();
  }

  /** The phrases of one file. */
  static List<String> phrases(RuleLines lines, List<Problem> problems) {
    List<String> phrases = new ArrayList<>();
    for (RuleLines.Line line : lines.all()) {
      String phrase = line.text().strip().replace('_', ' ');
      if (phrase.isEmpty()) {
        problems.add(lines.problem(line, 0, "a blank line would match everywhere; remove it"));
      } else {
        check(phrase, lines, line, problems);
        phrases.add(phrase);
      }
    }
    return phrases;
  }

  private static void check(
      String phrase, RuleLines lines, RuleLines.Line line, List<Problem> problems) {
    try {
      if (SafeRegex.compile(phrase).matchesNothing()) {
        problems.add(lines.problem(line, 0, "matches everywhere, also where nothing stands"));
      }
    } catch (PatternSyntaxException e) {
      int offset = Math.max(e.getIndex(), 0);
      problems.add(lines.problem(line, offset, "not a regular expression: " + e.getDescription()));
    }
  }
}

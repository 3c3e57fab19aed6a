package org.radlabel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.radlabel.concepts.ConceptAssertion;

/**
 * Reads case files: tab-separated, a head line, {@code id, concept, sentence, what is expected}.
 */
public final class AssertionCases {
  private AssertionCases() {}

  /**
   * A concept in a sentence, and what the sentence says of it.
   *
   * @param place file and line
   * @param expected assertion, temporality and experiencer, separated by blanks
   */
  public record Case(String place, String id, String concept, String sentence, String expected) {
    @Override
    public String toString() {
      return id + " (" + place + ")";
    }
  }

  static List<Case> read(String file) {
    List<Case> cases = new ArrayList<>();
    List<String> lines = lines(file);
    for (int i = 1; i < lines.size(); i++) {
      String[] fields = lines.get(i).split("\t", -1);
      String expected = String.join(" ", fields[3], fields[4], fields[5]);
      cases.add(new Case(file + ":" + (i + 1), fields[0], fields[1], fields[2], expected));
    }
    return cases;
  }

  /** The lines of a file without the empty ones at its end. */
  static List<String> lines(String file) {
    try (InputStream in = AssertionCases.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An answer as it is written in the files. */
  public static String written(ConceptAssertion answer) {
    String all = answer.assertion() + " " + answer.temporality() + " " + answer.experiencer();
    return all.toLowerCase(Locale.ROOT);
  }
}

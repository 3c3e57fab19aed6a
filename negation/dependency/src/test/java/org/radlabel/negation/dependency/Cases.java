package org.radlabel.negation.dependency;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads cases from a tab-separated resource; {@code #} before a comment. */
public final class Cases {
  private Cases() {}

  /**
   * One case.
   *
   * @param place {@code file:line}
   * @param fields its fields; {@code \n} and {@code \t} written out
   */
  public record Case(String place, List<String> fields) {
    /** A field. */
    public String field(int index) {
      return fields.get(index);
    }

    @Override
    public String toString() {
      return place + " " + fields.get(0);
    }
  }

  /** The cases of a file beside a test. */
  public static Stream<Case> of(Class<?> test, String file) {
    try (InputStream in = test.getResourceAsStream(file)) {
      List<Case> cases = new ArrayList<>();
      int number = 0;
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          cases.add(new Case(file + ":" + number, fields(line)));
        }
      }
      return cases.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> fields(String line) {
    return Stream.of(line.split("\t", -1))
        .map(f -> f.replace("\\n", "\n").replace("\\t", "\t"))
        .toList();
  }
}

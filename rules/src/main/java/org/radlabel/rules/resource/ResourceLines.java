package org.radlabel.rules.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lines of the data files that come with the program. Stateless. */
public final class ResourceLines {
  private ResourceLines() {}

  /**
   * {@return the lines of a file in UTF-8, without blank ones and those that begin with {@code #}}
   *
   * @param beside the class that the file stands beside
   * @param name the file's name
   */
  public static List<String> of(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}

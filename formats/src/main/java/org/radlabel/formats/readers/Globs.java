package org.radlabel.formats.readers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.radlabel.formats.InputException;
import org.radlabel.formats.Place;
import org.radlabel.formats.Source;

/**
 * Finds the inputs that an argument names: a path, or a pattern with {@code *}, {@code **}, {@code
 * ?}, {@code [...]} and <code>{a,b}</code> as {@link java.nio.file.FileSystem#getPathMatcher}
 * describes them, for when no shell has expanded it.
 */
public final class Globs {
  private static final Pattern SPECIAL = Pattern.compile("[*?\\[{]");

  private Globs() {}

  /**
   * The inputs in the order of their paths; an argument that is the name of a file is that file.
   *
   * @throws InputException if a pattern matches nothing, or is none
   * @throws java.nio.file.InvalidPathException if this cannot be a path
   */
  public static List<Source> sources(String argument) throws IOException {
    Matcher special = SPECIAL.matcher(argument);
    if (!special.find() || Files.exists(Path.of(argument))) {
      return List.of(Source.of(Path.of(argument)));
    }
    int slash = argument.lastIndexOf('/', special.start());
    Path base = Path.of(slash < 0 ? "." : slash == 0 ? "/" : argument.substring(0, slash));
    PathMatcher matcher = matcher(argument, argument.substring(slash + 1));
    List<Source> found = matching(argument, base, matcher, slash < 0);
    if (found.isEmpty()) {
      throw new InputException(Place.of(argument), "no file matches this pattern");
    }
    return found;
  }

  private static PathMatcher matcher(String argument, String pattern) throws InputException {
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    } catch (PatternSyntaxException e) {
      throw new InputException(Place.of(argument), "no such file, and not a valid pattern", e);
    }
  }

  private static List<Source> matching(
      String argument, Path base, PathMatcher matcher, boolean relative) throws IOException {
    if (!Files.isDirectory(base)) {
      throw new InputException(Place.of(argument), "no such folder: " + base);
    }
    try (Stream<Path> all = Files.walk(base)) {
      return all.filter(path -> !path.equals(base) && matcher.matches(base.relativize(path)))
          .map(path -> relative ? base.relativize(path) : path)
          .sorted()
          .map(Source::of)
          .toList();
    } catch (UncheckedIOException e) {
      throw InputException.unreadable(argument, e.getCause());
    }
  }
}

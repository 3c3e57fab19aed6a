package org.radlabel.formats.reports;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.radlabel.formats.InputException;
import org.radlabel.formats.Place;
import org.radlabel.formats.files.Source;

/**
 * Finds the inputs that an argument names: a path, or a pattern with {@code *}, {@code **}, {@code
 * ?}, {@code [...]} and <code>{a,b}</code> as {@link java.nio.file.FileSystem#getPathMatcher}
 * describes them, for when no shell has expanded it.
 */
public final class Globs {
  private static final Pattern SPECIAL = Pattern.compile("[*?\\[{]");

  private Globs() {}

  /**
   * {@return the inputs in the order of their paths; an argument that is the name of a file is that
   * file}
   *
   * @param argument a path, or a pattern with {@code *} and {@code ?}
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
    String pattern = argument.substring(slash + 1);
    Finder finder = new Finder(argument, base, matcher(argument, pattern));
    List<Source> found = finder.sources(depth(pattern), slash < 0);
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

  /** How deep a pattern may lead. */
  private static int depth(String pattern) {
    return pattern.contains("**")
        ? Integer.MAX_VALUE
        : 1 + (int) pattern.chars().filter(c -> c == '/').count();
  }

  /** Finds what matches below a folder, through links too; a link that leads back ends there. */
  private static final class Finder extends SimpleFileVisitor<Path> {
    private final String argument;
    private final Path base;
    private final PathMatcher matcher;
    private final TreeSet<Path> found = new TreeSet<>();

    Finder(String argument, Path base, PathMatcher matcher) {
      this.argument = argument;
      this.base = base;
      this.matcher = matcher;
    }

    List<Source> sources(int depth, boolean relative) throws IOException {
      if (!Files.isDirectory(base)) {
        throw new InputException(Place.of(argument), "no such folder: " + base);
      }
      Files.walkFileTree(base, Set.of(FileVisitOption.FOLLOW_LINKS), depth, this);
      return found.stream()
          .map(path -> Source.of(relative ? base.relativize(path) : path))
          .toList();
    }

    private void add(Path path) {
      if (matcher.matches(base.relativize(path))) {
        found.add(path);
      }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
      if (!path.equals(base)) {
        add(path);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
      add(path);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException e) throws IOException {
      if (e instanceof FileSystemLoopException) {
        return FileVisitResult.CONTINUE;
      }
      throw InputException.unreadable(path.toString(), e);
    }
  }
}

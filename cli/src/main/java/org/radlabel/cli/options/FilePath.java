package org.radlabel.cli.options;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A path as the user types it; an empty one would stand for the folder one is in. */
public final class FilePath implements ITypeConverter<Path> {
  @Override
  public Path convert(String word) {
    if (word.isBlank()) {
      throw new TypeConversionException("expected a path but was '" + word + "'");
    }
    try {
      return Path.of(word);
    } catch (InvalidPathException e) {
      throw new TypeConversionException(
          "'"
              + word
              + "' is no path here: "
              + e.getReason()
              + "; LC_ALL=C.UTF-8 allows all letters");
    }
  }
}

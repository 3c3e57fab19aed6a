package org.radlabel.lexicons.overlay;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.regex.Pattern;
import org.radlabel.lexicons.image.ImageReader;
import org.radlabel.lexicons.yaml.NamedBytes;

/** The files of the built-in lexicons and of the options. Stateless. */
final class BuiltInFiles {
  private static final String OPTIONS = "options";
  private static final Pattern OPTION_FILE = Pattern.compile("options(/[a-z-]+){2}\\.yaml");

  private BuiltInFiles() {}

  /** Refuses an option that has no file. */
  static void checkOption(String name, String value) {
    String file = OPTIONS + "/" + name + "/" + value + ".yaml";
    if (!OPTION_FILE.matcher(file).matches()
        || BuiltInFiles.class.getResource(ImageReader.FOLDER + file) == null) {
      throw new IllegalArgumentException("options must be those in " + OPTIONS + "; got: " + file);
    }
  }

  /** The file of an option that {@link #checkOption} let through. */
  static NamedBytes option(String name, String value) {
    return file(OPTIONS + "/" + name, value + ".yaml");
  }

  /** A file of a lexicon, by its path there. */
  static NamedBytes file(String lexicon, String file) {
    String path = lexicon + "/" + file;
    try (InputStream in = BuiltInFiles.class.getResourceAsStream(ImageReader.FOLDER + path)) {
      if (in == null) {
        throw new IllegalStateException("the built-in lexicon lacks " + path);
      }
      return new NamedBytes(path, file, ByteBuffer.wrap(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

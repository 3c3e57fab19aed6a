package org.radlabel.lexicons.yaml;

import java.nio.ByteBuffer;
import java.util.Objects;

/**
 * A file's content.
 *
 * @param name its path as the user would type it
 * @param path its path in the lexicon, with slashes
 * @param bytes what it holds; never null
 */
public record NamedBytes(String name, String path, ByteBuffer bytes) {
  /** The file that may say what the lexicon is called, what it extends, and its columns. */
  public static final String INDEX = "lexicon.yaml";

  /**
   * Checks for null.
   *
   * @param name its path as the user would type it
   * @param path its path in the lexicon, with slashes
   * @param bytes what it holds; never null
   */
  public NamedBytes {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(bytes, "bytes");
  }

  /** {@return whether it is the lexicon's {@value #INDEX}} */
  public boolean isIndex() {
    return path.equals(INDEX);
  }
}

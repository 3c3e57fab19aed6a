package org.radlabel.lexicons.yaml;

import java.nio.ByteBuffer;

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

  /** {@return whether it is the lexicon's {@value #INDEX}} */
  public boolean isIndex() {
    return path.equals(INDEX);
  }
}

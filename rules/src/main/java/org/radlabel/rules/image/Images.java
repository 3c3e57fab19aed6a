package org.radlabel.rules.image;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Files that the build makes, each named by a hash of all that it was made from: of any other
 * lexicon none is found. They belong to one build and have no version. Stateless.
 */
public final class Images {
  private static final String ENDING = ".image";

  private Images() {}

  /**
   * {@return an image; empty where the build has made none}
   *
   * @param hash of what it was made from
   */
  public static Optional<byte[]> read(long hash) {
    try (InputStream in = Images.class.getResourceAsStream(name(hash))) {
      return Optional.ofNullable(in == null ? null : in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name(hash), e);
    }
  }

  /**
   * Writes an image.
   *
   * @param folder the folder of this class, in what the build has compiled
   * @param hash of what it was made from
   * @param image what {@link #read} is to give
   * @throws IOException if it cannot be written
   */
  public static void write(Path folder, long hash, byte[] image) throws IOException {
    Files.write(folder.resolve(name(hash)), image);
  }

  /**
   * Deletes the images that a build before has made.
   *
   * @param folder the folder of this class, in what the build has compiled
   * @throws IOException if one cannot be deleted
   */
  public static void delete(Path folder) throws IOException {
    try (DirectoryStream<Path> images = Files.newDirectoryStream(folder, "*" + ENDING)) {
      for (Path image : images) {
        Files.delete(image);
      }
    }
  }

  private static String name(long hash) {
    return HexFormat.of().toHexDigits(hash) + ENDING;
  }
}

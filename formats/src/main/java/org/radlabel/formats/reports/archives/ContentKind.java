package org.radlabel.formats.reports.archives;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.radlabel.formats.reports.recognition.Recogniser;

/**
 * The sort of a file in a folder whose name says nothing of it, such as messages that an interface
 * leaves as {@code .msg}, {@code .dat} or without an ending: by its first bytes. Stateless.
 */
final class ContentKind {
  private static final int HEAD = 1 << 10;

  private ContentKind() {}

  /** Empty if it is no form of report for certain, or cannot be read. */
  static Optional<MemberKind> of(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return Recogniser.surely(in.readNBytes(HEAD)).map(MemberKind::of);
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}

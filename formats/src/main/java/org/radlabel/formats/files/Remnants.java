package org.radlabel.formats.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Files that are being written, to be deleted if the process is ended before they are whole: by
 * Ctrl-C, SIGTERM or {@code System.exit}. Thread-safe.
 */
final class Remnants {
  private static final Set<Path> FILES = ConcurrentHashMap.newKeySet();

  static {
    try {
      Runtime.getRuntime().addShutdownHook(new Thread(Remnants::deleteAll, "radlabel-remnants"));
    } catch (IllegalStateException e) {
      // The process is ending already, and whoever writes now comes to an orderly end.
    }
  }

  private Remnants() {}

  /** A file that is about to be written. */
  static void add(Path file) {
    FILES.add(file);
  }

  /** Whether this process is writing a file that is named in full. */
  static boolean isOne(Path file) {
    return FILES.contains(file);
  }

  /** A file that is whole, or gone. */
  static void remove(Path file) {
    FILES.remove(file);
  }

  private static void deleteAll() {
    for (Path file : FILES) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        // The process is ending; a remnant under a hidden name harms nobody.
      }
    }
  }
}

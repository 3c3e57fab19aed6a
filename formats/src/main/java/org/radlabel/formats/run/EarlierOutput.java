package org.radlabel.formats.run;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.radlabel.formats.files.Compression;
import org.radlabel.formats.files.Head;
import org.radlabel.formats.labels.PassedOverFormat;
import org.radlabel.formats.labels.ProblemFormat;

/**
 * Tells what an earlier run wrote from what a user has: a label file by its manifest, evidence and
 * lists by how they begin. Stateless.
 */
public final class EarlierOutput {
  private static final int HEAD = 1 << 13;
  private static final Pattern EVIDENCE =
      Pattern.compile("\\{\"id\":\"[^\n]*?\"labels\":\\{[^{}\n]*\\},\"mentions\":\\[");

  private EarlierOutput() {}

  /**
   * {@return whether nothing of the user's is lost if a file is overwritten: a run wrote it, or it
   * is empty}
   *
   * @param file a regular file
   */
  public static boolean isOne(Path file) {
    return Manifest.isOne(manifest(file))
        || Manifest.isOne(file)
        || Files.exists(CheckpointFile.of(file))
        || beginsAsOne(file);
  }

  /**
   * {@return where the manifest of a label file stands}
   *
   * @param labels the label file
   */
  public static Path manifest(Path labels) {
    return Path.of(labels + ".manifest.json");
  }

  private static boolean beginsAsOne(Path file) {
    try (InputStream packed = new BufferedInputStream(Files.newInputStream(file));
        InputStream in = Compression.of(Head.of(packed, 4)).expand(packed)) {
      String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
      return head.isEmpty()
          || head.startsWith(ProblemFormat.head())
          || head.startsWith(PassedOverFormat.head())
          || EVIDENCE.matcher(head).lookingAt();
    } catch (IOException e) {
      return false;
    }
  }
}

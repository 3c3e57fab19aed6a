package org.radlabel.workbench.marks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.radlabel.formats.corrections.Correction;
import org.radlabel.formats.corrections.CorrectionFile;
import org.radlabel.formats.files.Source;
import org.radlabel.lexicons.rules.Category;

/**
 * The corrections file: what the log leads to, written whole, and what others wrote into it
 * meanwhile. Not thread-safe.
 */
final class CorrectionsCopy {
  private final Path path;
  private final String reader;
  private @Nullable String stamp;
  private int timesTakenIn;

  CorrectionsCopy(Path path, String reader) {
    this.path = path;
    this.reader = reader;
  }

  /** What stands there by another hand than ours, since it was last looked at. */
  List<Correction> foreign(List<Edit> known) throws IOException {
    String now = stamp();
    if (now.equals(stamp)) {
      return List.of();
    }
    List<Correction> there = now.isEmpty() ? List.of() : read();
    boolean isFirst = stamp == null;
    stamp = now;
    Set<String> ours = new HashSet<>();
    known.forEach(edit -> ours.add(key(edit.id(), edit.category(), edit.when(), edit.value())));
    known.forEach(edit -> ours.add(key(edit.id(), edit.category(), edit.when(), Verdicts.DIFFER)));
    List<Correction> foreign = new ArrayList<>();
    for (Correction correction : there) {
      String word = correction.why().equals(Verdicts.DIFFER) ? Verdicts.DIFFER : correction.word();
      if (!ours.contains(
          key(correction.id(), correction.category().name(), correction.when(), word))) {
        foreign.add(correction);
      }
    }
    timesTakenIn += isFirst || foreign.isEmpty() ? 0 : 1;
    return foreign;
  }

  private List<Correction> read() throws IOException {
    return CorrectionFile.read(
            Source.of(path), StandardCharsets.UTF_8, name -> Optional.of(new Category(name)))
        .all();
  }

  private static String key(String id, String category, String when, String value) {
    return String.join("\n", id, category, when, value);
  }

  /** A correction by another hand as an edit. */
  Edit edit(Correction correction, Edit.Kind kind, String value) {
    return new Edit(
        0,
        "",
        correction.who().isEmpty() ? reader : correction.who(),
        correction.id(),
        kind,
        kind == Edit.Kind.NOTE ? "" : correction.category().name(),
        value,
        correction.textHash(),
        0);
  }

  /** Size and time of the file; empty if there is none. */
  private String stamp() throws IOException {
    if (!Files.exists(path)) {
      return "";
    }
    BasicFileAttributes is = Files.readAttributes(path, BasicFileAttributes.class);
    return is.size() + " " + is.lastModifiedTime() + " " + is.fileKey();
  }

  void write(List<Correction> corrections) throws IOException {
    CorrectionFile.write(path, corrections);
    stamp = stamp();
  }

  int timesTakenIn() {
    return timesTakenIn;
  }
}

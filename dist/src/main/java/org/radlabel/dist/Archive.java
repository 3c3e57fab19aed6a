package org.radlabel.dist;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * Packs a folder so that the same files give the same bytes: in order, all of one time, owned by
 * nobody in particular.
 *
 * @param stage the folder; its name begins the entries' names
 * @param time the time that every file gets
 */
record Archive(Path stage, Instant time) {
  private static final int PROGRAM = 0755;
  private static final int FILE = 0644;
  private static final int REGULAR = 0100000;
  private static final int SYMBOLIC_LINK = 0120000;

  void zip(Path file) throws IOException {
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
      for (Path path : Folders.files(stage)) {
        ZipArchiveEntry entry = new ZipArchiveEntry(name(path));
        entry.setTime(zipTime());
        entry.setUnixMode(REGULAR | mode(path));
        write(zip, entry, path);
      }
    }
  }

  /** Zip files hold the time of a place: that of Greenwich, wherever this is made. */
  private long zipTime() {
    LocalDateTime greenwich = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    return greenwich.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli();
  }

  void tarGz(Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        TarArchiveOutputStream tar =
            new TarArchiveOutputStream(new GZIPOutputStream(out), "UTF-8")) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      for (Path path : Folders.files(stage)) {
        write(tar, tarEntry(path), path);
      }
    }
  }

  private TarArchiveEntry tarEntry(Path path) throws IOException {
    boolean isLink = Files.isSymbolicLink(path);
    TarArchiveEntry entry =
        new TarArchiveEntry(name(path), isLink ? TarConstants.LF_SYMLINK : TarConstants.LF_NORMAL);
    if (isLink) {
      entry.setLinkName(Files.readSymbolicLink(path).toString());
    } else {
      entry.setSize(Files.size(path));
    }
    entry.setMode(isLink ? SYMBOLIC_LINK | 0777 : REGULAR | mode(path));
    entry.setLastModifiedTime(FileTime.from(time));
    entry.setIds(0, 0);
    entry.setNames("root", "root");
    return entry;
  }

  private static <E extends ArchiveEntry> void write(
      ArchiveOutputStream<E> archive, E entry, Path path) throws IOException {
    archive.putArchiveEntry(entry);
    if (!Files.isSymbolicLink(path)) {
      Files.copy(path, archive);
    }
    archive.closeArchiveEntry();
  }

  private String name(Path path) {
    return stage.getFileName() + "/" + stage.relativize(path).toString().replace('\\', '/');
  }

  private static int mode(Path path) {
    return Files.isExecutable(path) ? PROGRAM : FILE;
  }
}

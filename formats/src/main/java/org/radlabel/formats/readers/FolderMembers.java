package org.radlabel.formats.readers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.radlabel.formats.InputException;
import org.radlabel.formats.InputFormat;
import org.radlabel.formats.Source;
import org.radlabel.formats.files.FolderFiles;

/** The files of a folder, searched in depth. */
final class FolderMembers implements Members {
  private final Path folder;
  private final ListedMembers listed;
  private long bytes;

  /** The files of a folder but those that the run itself writes. */
  FolderMembers(Path folder, Set<Path> own, Optional<InputFormat> format) throws IOException {
    this.folder = folder;
    this.listed = new ListedMembers(folder.toString(), "folder", paths(folder, own), format);
  }

  private static List<String> paths(Path folder, Set<Path> own) throws InputException {
    return FolderFiles.of(folder, own).stream()
        .map(path -> folder.relativize(path).toString())
        .toList();
  }

  @Override
  public Optional<MemberKind> kind() {
    return Optional.of(listed.kind());
  }

  @Override
  public Optional<Member> next() {
    return listed.next().map(this::member);
  }

  private Member member(String path) {
    Source source = Source.of(folder.resolve(path));
    bytes += source.size().orElse(0L);
    String whole = FolderFiles.whole(folder.resolve(path)).toString();
    Member member = new Member(whole, source.name(), source, Optional.empty());
    return MemberKind.isArchive(path)
        ? member.refused("is an archive inside a folder; name it by itself")
        : listed.checked(member);
  }

  @Override
  public long bytesRead() {
    return bytes;
  }

  @Override
  public String detail() {
    return listed.detail();
  }

  @Override
  public void close() {}
}

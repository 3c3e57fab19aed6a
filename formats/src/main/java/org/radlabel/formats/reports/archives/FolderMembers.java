package org.radlabel.formats.reports.archives;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.radlabel.formats.InputException;
import org.radlabel.formats.InputFormat;
import org.radlabel.formats.files.FolderFiles;
import org.radlabel.formats.files.Source;

/** The files of a folder and of those in it, in the order of their paths. */
public final class FolderMembers implements Members {
  private final Path folder;
  private final ListedMembers listed;
  private long bytes;

  /**
   * Lists the files of a folder but those that the run itself writes.
   *
   * @param folder the folder
   * @param own where the run writes to
   * @param format the form of its files, if it was named
   * @throws InputException if the folder cannot be read, or holds no report files
   */
  public FolderMembers(Path folder, Set<Path> own, Optional<InputFormat> format)
      throws IOException {
    this.folder = folder;
    List<String> paths = new ArrayList<>();
    Map<String, String> refusals = new HashMap<>();
    Map<String, MemberKind> unnamed = new HashMap<>();
    for (FolderFiles.Entry entry : FolderFiles.of(folder, own)) {
      String path = folder.relativize(entry.path()).toString();
      paths.add(path);
      if (entry.state() != FolderFiles.State.SPECIAL || !MemberKind.mayBeFolder(path)) {
        entry.state().refusal().ifPresent(reason -> refusals.put(path, reason));
      }
      if (entry.state() == FolderFiles.State.FILE && MemberKind.isUnknown(path)) {
        ContentKind.of(entry.path()).ifPresent(kind -> unnamed.put(path, kind));
      }
    }
    this.listed = new ListedMembers(folder.toString(), "folder", paths, unnamed, refusals, format);
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
    Path file = folder.resolve(path);
    Source source = Source.of(file);
    bytes += source.size().orElse(0L);
    Member member =
        new Member(
            FolderFiles.whole(file).toString(),
            source.name(),
            source,
            Optional.empty(),
            MemberKind.isHidden(path));
    return MemberKind.isArchive(path)
        ? member.refused("is an archive inside a folder; name it by itself")
        : listed.checked(path, member);
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

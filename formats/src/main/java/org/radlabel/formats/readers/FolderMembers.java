package org.radlabel.formats.readers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.radlabel.formats.InputException;
import org.radlabel.formats.InputFormat;
import org.radlabel.formats.Source;

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

  private static List<String> paths(Path folder, Set<Path> own) throws IOException {
    Set<Path> written = own.stream().map(FolderMembers::whole).collect(Collectors.toSet());
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> Files.isRegularFile(path) && !written.contains(whole(path)))
          .map(path -> folder.relativize(path).toString())
          .toList();
    } catch (UncheckedIOException e) {
      throw unreadable(folder, e.getCause());
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  private static Path whole(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /** Names the folder in it that cannot be read. */
  private static InputException unreadable(Path folder, IOException e) {
    boolean isNamed = e instanceof FileSystemException named && named.getFile() != null;
    String file = isNamed ? ((FileSystemException) e).getFile() : folder.toString();
    return InputException.unreadable(file, e);
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
    String whole = whole(folder.resolve(path)).toString();
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

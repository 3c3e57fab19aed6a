package org.radlabel.formats.readers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.radlabel.formats.InputException;
import org.radlabel.formats.InputFormat;
import org.radlabel.formats.Source;

/** The files of a folder, searched in depth. */
final class FolderMembers implements Members {
  private final Path folder;
  private final ListedMembers listed;
  private long bytes;

  FolderMembers(Path folder, Optional<InputFormat> format) throws IOException {
    this.folder = folder;
    this.listed = new ListedMembers(folder.toString(), "a folder", paths(folder), format);
  }

  private static List<String> paths(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(path -> folder.relativize(path).toString())
          .toList();
    } catch (UncheckedIOException e) {
      throw InputException.unreadable(folder.toString(), e.getCause());
    }
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
    String whole = folder.toAbsolutePath().normalize().resolve(path).toString();
    Member member = new Member(whole, source.name(), source, Optional.empty());
    return MemberKind.isArchive(path)
        ? member.refused("is an archive inside a folder; name it by itself")
        : member;
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

package org.radlabel.formats.reports.archives;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.jspecify.annotations.Nullable;
import org.radlabel.formats.InputException;
import org.radlabel.formats.InputFormat;
import org.radlabel.formats.Place;
import org.radlabel.formats.reports.input.CountingStream;
import org.radlabel.formats.reports.input.Input;

/**
 * The entries of a tar, in the order in which they stand; of the kind of the first that may hold
 * reports, since what follows is not known, or of that of the form that the user named. Those of
 * another kind are refused in the former case and passed over in the latter.
 */
public final class TarMembers implements Members {
  private static final int BLOCK = 512;

  private final Input input;
  private final CountingStream counted;
  private final TarArchiveInputStream tar;
  private final boolean named;
  private Optional<MemberKind> kind;

  /**
   * Reads the entries of a tar.
   *
   * @param input the input, opened
   * @param format the form of its files, if it was named
   */
  public TarMembers(Input input, Optional<InputFormat> format) {
    this.input = input;
    this.counted = new CountingStream(input.stream());
    this.tar = new TarArchiveInputStream(counted, "UTF-8");
    this.named = format.isPresent();
    this.kind = format.map(MemberKind::of);
  }

  @Override
  public Optional<MemberKind> kind() {
    return kind;
  }

  @Override
  public Optional<Member> next() throws IOException {
    Optional<TarArchiveEntry> entry = nextEntry();
    while (entry.isPresent() && !mayHoldReports(entry.get())) {
      entry = nextEntry();
    }
    return entry.map(this::member);
  }

  private Optional<TarArchiveEntry> nextEntry() throws IOException {
    TarArchiveEntry entry;
    try {
      entry = tar.getNextEntry();
    } catch (InputException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw damaged(e);
    }
    if (entry == null) {
      checkEnd();
    } else if (!entry.isCheckSumOK()) {
      throw damaged(null);
    }
    return Optional.ofNullable(entry);
  }

  private void checkEnd() throws IOException {
    if (counted.zeros() < BLOCK) {
      throw damaged(null);
    }
    byte[] buffer = new byte[1 << 13];
    long zeros = counted.zeros();
    for (int n = counted.read(buffer, 0, buffer.length); n >= 0; ) {
      zeros += n;
      n = counted.read(buffer, 0, buffer.length);
    }
    if (counted.zeros() < zeros) {
      throw new InputException(
          Place.of(input.name()), "is a tar with something after its end mark, which is not read");
    }
  }

  private InputException damaged(@Nullable Exception cause) {
    return new InputException(
        Place.of(input.name()),
        "is a tar that is cut off or damaged %,d bytes from its start".formatted(counted.count()),
        cause);
  }

  private boolean mayHoldReports(TarArchiveEntry entry) {
    String path = entry.getName();
    boolean report = named ? isOfKind(path) : MemberKind.isAnyNamed(path) || isUnread(path);
    return !entry.isDirectory()
        && (report
            || MemberKind.isArchive(path)
            || (!isFile(entry) && !MemberKind.isHidden(path) && MemberKind.mayBeFolder(path)));
  }

  private Member member(TarArchiveEntry entry) {
    String path = entry.getName();
    long size = Math.max(0, entry.getSize());
    Member member = Entries.member(input.name(), path, () -> new Unclosed(tar), () -> size);
    if (kind.isEmpty()) {
      kind = MemberKind.of(path);
    }
    if (!isFile(entry)) {
      return member.refused(Entries.SPECIAL);
    }
    if (member.refusal().isPresent() || member.isHidden() || isOfKind(path)) {
      return member;
    }
    return kind.map(k -> member.refused(k.unread(path).orElseGet(() -> k.refusal("tar"))))
        .orElse(member);
  }

  private boolean isOfKind(String path) {
    return kind.filter(k -> k.isNamed(path)).isPresent();
  }

  private boolean isUnread(String path) {
    return kind.flatMap(k -> k.unread(path)).isPresent();
  }

  /** Not by its {@code isFile}, which is true of devices and pipes. */
  private static boolean isFile(TarArchiveEntry entry) {
    byte flag = entry.getLinkFlag();
    return flag == TarConstants.LF_NORMAL
        || flag == TarConstants.LF_OLDNORM
        || flag == TarConstants.LF_CONTIG;
  }

  @Override
  public long bytesRead() {
    return input.bytesRead();
  }

  @Override
  public String detail() {
    return "tar";
  }

  @Override
  public void close() throws IOException {
    tar.close();
    input.close();
  }

  /** An entry's end is not the archive's. */
  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      return in.read(target, offset, length);
    }

    @Override
    public void close() {}
  }
}

package org.radlabel.formats.reports.archives;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.reports.input.GuardedStream;
import org.radlabel.formats.reports.input.Limits;

/** What zip and tar have in common: entries are never written anywhere, and not trusted. */
final class Entries {
  /** Why an entry is not read that is no file. */
  static final String SPECIAL = "is a link or a special file in the archive";

  private Entries() {}

  /** An entry whose bytes are bounded by what is packed. */
  static Member member(String archive, String path, InputStreamOpener opener, LongSupplier packed) {
    String place = archive + "!" + path;
    Source source =
        new Source(
            place,
            Optional.empty(),
            () ->
                new GuardedStream(
                    place,
                    "archive",
                    opener.open(),
                    packed,
                    Limits.ENTRY_RATIO,
                    Limits.ENTRY_RATIO_FROM));
    return checked(Member.of(path, source));
  }

  /** Opens an entry. */
  @FunctionalInterface
  interface InputStreamOpener {
    /** Its expanded bytes. */
    InputStream open() throws IOException;
  }

  private static Member checked(Member member) {
    if (leadsOutside(member.path())) {
      return member.refused("has a path that leads outside of the archive");
    }
    return MemberKind.isArchive(member.path())
        ? member.refused("is an archive inside an archive; one level is read: unpack it first")
        : member;
  }

  private static boolean leadsOutside(String path) {
    String plain = path.replace('\\', '/');
    return plain.startsWith("/")
        || plain.matches("[A-Za-z]:.*")
        || plain.indexOf('\0') >= 0
        || Arrays.asList(plain.split("/")).contains("..");
  }
}

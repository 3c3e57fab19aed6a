package org.radlabel.formats.reports.archives;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The files of a folder or an archive that may hold reports, one after the other. */
public interface Members extends Closeable {
  /** {@return which files are read; empty as long as that is not known} */
  Optional<MemberKind> kind();

  /**
   * {@return the next file; the one before must have been read or given up}
   *
   * @throws org.radlabel.formats.InputException if there may be more, but they cannot be found
   */
  Optional<Member> next() throws IOException;

  /** {@return how many bytes have been read} */
  long bytesRead();

  /** {@return what is worth saying of it in a line, or {@code ""}} */
  String detail();
}

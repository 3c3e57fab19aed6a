package org.radlabel.formats.readers;

import java.io.IOException;
import java.util.Optional;
import org.radlabel.formats.Compression;
import org.radlabel.formats.InputException;
import org.radlabel.formats.InputFormat;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.Layout;
import org.radlabel.formats.Place;
import org.radlabel.formats.Problem;
import org.radlabel.formats.ProblemKind;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.ReportReader;

/**
 * Reads the files of a folder or an archive, each by its own reader. A file that cannot be read
 * (any further) is a record that is no report, and the next is read.
 */
final class MembersReader implements ReportReader {
  private final Members members;
  private final ReadOptions options;
  private Optional<ReportReader> current = Optional.empty();
  private Optional<Member> member = Optional.empty();
  private Optional<InputRecord> first;
  private final Layout layout;
  private InputFormat format;
  private long before;
  private long ofMember;

  /**
   * Reads as far as the first record, which tells what the others are.
   *
   * @throws InputException if there is none
   */
  MembersReader(String name, Members members, ReadOptions options, long before) throws IOException {
    this.members = members;
    this.options = options;
    this.before = before;
    this.first = advance();
    if (first.isEmpty()) {
      throw new InputException(
          Place.of(name), "holds no report files (" + MemberKind.all() + ") that could be read");
    }
    this.layout =
        format == InputFormat.MIMIC_CXR
            ? TextReader.layout(true)
            : current.map(ReportReader::layout).orElse(Layout.id("id"));
  }

  /** What the files are. */
  InputFormat format() {
    return format;
  }

  @Override
  public Layout layout() {
    return layout;
  }

  @Override
  public Optional<InputRecord> read() throws IOException {
    Optional<InputRecord> record = first.isPresent() ? first : advance();
    first = Optional.empty();
    return record;
  }

  private Optional<InputRecord> advance() throws IOException {
    while (true) {
      if (current.isPresent()) {
        Optional<InputRecord> record = ofCurrent();
        if (record.isPresent()) {
          return record;
        }
      }
      member = members.next();
      if (member.isEmpty()) {
        return Optional.empty();
      }
      Optional<InputRecord> refused = open(member.get());
      if (refused.isPresent()) {
        return refused;
      }
    }
  }

  private Optional<InputRecord> ofCurrent() throws IOException {
    Optional<InputRecord> record;
    try {
      record = current.get().read();
    } catch (InputException e) {
      record = Optional.of(refused(member.get(), e.getMessage()));
      closeCurrent();
    }
    if (record.isPresent()) {
      before++;
      ofMember++;
    } else {
      closeCurrent();
      record = ofMember > 0 ? record : Optional.of(refused(member.get(), "holds no report"));
    }
    return record;
  }

  private void closeCurrent() throws IOException {
    if (current.isPresent()) {
      current.get().close();
      current = Optional.empty();
    }
  }

  private Optional<InputRecord> open(Member next) throws IOException {
    ofMember = 0;
    noteFormat(next);
    if (next.refusal().isPresent()) {
      return Optional.of(refused(next, next.refusal().get()));
    }
    try {
      Input input = Input.open(next.source());
      try {
        current = Optional.of(Forms.ofMember(next, input, format(next, input), options, before));
      } catch (InputException e) {
        input.close();
        throw e;
      }
      return Optional.empty();
    } catch (InputException e) {
      return Optional.of(refused(next, e.getMessage()));
    }
  }

  private void noteFormat(Member next) {
    if (format == null && members.kind().equals(Optional.of(MemberKind.TEXT))) {
      format =
          options
              .format()
              .orElse(
                  TextReader.isMimic(Compression.bareName(next.path()))
                      ? InputFormat.MIMIC_CXR
                      : InputFormat.TXT);
    }
  }

  private InputFormat format(Member next, Input input) throws InputException {
    if (Bytes.isPacked(input.head())) {
      throw new InputException(Place.of(next.place()), "is packed twice; one level is read");
    }
    if (format == null || !members.kind().equals(Optional.of(MemberKind.TEXT))) {
      format = options.format().isPresent() ? options.format().get() : Recogniser.recognise(input);
    }
    return format;
  }

  private InputRecord refused(Member of, String message) {
    String prefix = of.place() + ": ";
    String reason = message.startsWith(prefix) ? message.substring(prefix.length()) : message;
    String id = format == null || isText() ? TextReader.id(Compression.bareName(of.path())) : "";
    return new InputRecord.Refused(
        new Problem(ProblemKind.UNREADABLE, Place.of(of.place()), id, reason));
  }

  private boolean isText() {
    return format == InputFormat.TXT || format == InputFormat.MIMIC_CXR;
  }

  @Override
  public long bytesRead() {
    return members.bytesRead();
  }

  @Override
  public void close() throws IOException {
    closeCurrent();
    members.close();
  }

  /** What is worth saying of the folder or archive, or {@code ""}. */
  String detail() {
    return members.detail();
  }
}

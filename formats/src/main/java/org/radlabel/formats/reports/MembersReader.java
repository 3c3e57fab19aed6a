package org.radlabel.formats.reports;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.radlabel.formats.InputException;
import org.radlabel.formats.InputFormat;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.Layout;
import org.radlabel.formats.PassedOverCause;
import org.radlabel.formats.Place;
import org.radlabel.formats.Problem;
import org.radlabel.formats.ProblemKind;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.files.Compression;
import org.radlabel.formats.reports.archives.Member;
import org.radlabel.formats.reports.archives.MemberKind;
import org.radlabel.formats.reports.archives.Members;
import org.radlabel.formats.reports.input.Bytes;
import org.radlabel.formats.reports.input.Input;
import org.radlabel.formats.reports.recognition.OfficeZip;
import org.radlabel.formats.reports.recognition.Recogniser;
import org.radlabel.formats.reports.recognition.TextName;

/**
 * Reads the files of a folder or an archive, each by its own reader. A file that cannot be read
 * (any further) is a record that is no report, and the next is read.
 */
final class MembersReader implements ReportReader {
  private final Members members;
  private final ReadOptions options;
  private Optional<ReportReader> current = Optional.empty();
  private Optional<Member> member = Optional.empty();
  private final Deque<InputRecord> ahead = new ArrayDeque<>();
  private Optional<Layout> layout = Optional.empty();
  private final List<String> warnings = new ArrayList<>();
  private @Nullable InputFormat format;
  private long before;
  private long ofMember;

  /**
   * Reads as far as the first file that can be read, which tells what the others are.
   *
   * @throws InputException if there is none
   */
  MembersReader(String name, Members members, ReadOptions options, long before) throws IOException {
    this.members = members;
    this.options = options;
    this.before = before;
    for (Optional<InputRecord> next = advance(); next.isPresent(); next = nextAhead()) {
      ahead.add(next.get());
    }
    if (ahead.isEmpty()) {
      throw new InputException(
          Place.of(name), "holds no report files (" + MemberKind.all() + ") that could be read");
    }
  }

  private Optional<InputRecord> nextAhead() throws IOException {
    return layout.isPresent() ? Optional.empty() : advance();
  }

  /** What the files are; empty if none could be read. */
  Optional<InputFormat> format() {
    return Optional.ofNullable(format);
  }

  @Override
  public Layout layout() {
    return format == InputFormat.MIMIC_CXR
        ? TextReader.layout(true)
        : layout.orElse(Layout.id("id"));
  }

  @Override
  public Optional<InputRecord> read() throws IOException {
    return ahead.isEmpty() ? advance() : Optional.of(ahead.remove());
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
      record = Optional.of(refused(member.get(), e));
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
      warnings.addAll(current.get().warnings());
      current.get().close();
      current = Optional.empty();
    }
  }

  private Optional<InputRecord> open(Member next) throws IOException {
    ofMember = 0;
    noteFormat(next);
    if (next.isHidden()) {
      return Optional.of(hidden(next));
    }
    if (next.refusal().isPresent()) {
      return Optional.of(refused(next, next.refusal().get()));
    }
    try {
      Input input = Input.open(next.source());
      try {
        ReportReader reader = ofMember(next, input);
        current = Optional.of(new CountedReader(reader, input));
      } catch (InputException e) {
        input.close();
        throw e;
      }
      return checkLayout(next);
    } catch (InputException e) {
      return Optional.of(refused(next, e));
    }
  }

  private ReportReader ofMember(Member next, Input input) throws IOException {
    ReadOptions own = options.withCharset(input.charset(options.charset()));
    return Forms.ofMember(next, input, format(next, input), own, before);
  }

  /** The first file's layout is that of the output; tables must agree, as tables named do. */
  private Optional<InputRecord> checkLayout(Member next) throws IOException {
    Layout its = current.orElseThrow().layout();
    Layout expected = layout.orElse(its);
    layout = Optional.of(expected);
    if (!isTable() || areTexts() || its.equals(expected)) {
      return Optional.empty();
    }
    closeCurrent();
    return Optional.of(
        refused(next, "has %s, but the files before have %s".formatted(its, expected)));
  }

  private void noteFormat(Member next) {
    if (format == null && areTexts()) {
      format =
          options
              .format()
              .orElse(
                  TextName.isMimic(Compression.bareName(next.path()))
                      ? InputFormat.MIMIC_CXR
                      : InputFormat.TXT);
    }
  }

  /** Whether the files are named as texts are; each may be of any form for all that. */
  private boolean areTexts() {
    return members.kind().equals(Optional.of(MemberKind.TEXT));
  }

  private InputFormat format(Member next, Input input) throws InputException {
    if (Bytes.isPacked(input.head()) && !OfficeZip.isWorkbook(input)) {
      throw new InputException(Place.of(next.place()), "is packed twice; one level is read");
    }
    boolean bare = areTexts() && input.head().length == 0;
    Optional<InputFormat> named =
        options.format().or(() -> Optional.ofNullable(format).filter(f -> bare));
    InputFormat found = Recogniser.of(input, named, input.charset(options.charset()));
    if (!areTexts() || layout.isEmpty()) {
      format = found;
    }
    return found;
  }

  private InputRecord refused(Member of, InputException e) {
    boolean isPlaced = e.place().file().equals(of.place());
    Place place = isPlaced ? e.place() : Place.of(of.place());
    return refused(of, place, isPlaced ? e.reason() : e.place() + ": " + e.reason());
  }

  private InputRecord refused(Member of, Place place, String reason) {
    return new InputRecord.Refused(new Problem(ProblemKind.UNREADABLE, place, id(of), reason));
  }

  private InputRecord refused(Member of, String reason) {
    return refused(of, Place.of(of.place()), reason);
  }

  private InputRecord hidden(Member of) {
    boolean isText = MemberKind.TEXT.isNamed(of.path());
    String id = isText ? TextName.id(Compression.bareName(of.path())) : "";
    return new InputRecord.PassedOver(Place.of(of.place()), id, PassedOverCause.HIDDEN);
  }

  /** The id of a file that is a report of its own. */
  private String id(Member of) {
    return format == null || isText() ? TextName.id(Compression.bareName(of.path())) : "";
  }

  private boolean isTable() {
    return format == InputFormat.CSV
        || format == InputFormat.TSV
        || format == InputFormat.PARQUET
        || format == InputFormat.XLSX;
  }

  private boolean isText() {
    return format == InputFormat.TXT || format == InputFormat.MIMIC_CXR;
  }

  @Override
  public List<String> warnings() {
    return current.isEmpty()
        ? List.copyOf(warnings)
        : Stream.concat(warnings.stream(), current.get().warnings().stream()).toList();
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

package org.radlabel.formats.reports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.radlabel.formats.InputException;
import org.radlabel.formats.InputFormat;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.Versions;
import org.radlabel.formats.files.Compression;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.reports.archives.FolderMembers;
import org.radlabel.formats.reports.archives.Members;
import org.radlabel.formats.reports.archives.TarMembers;
import org.radlabel.formats.reports.archives.ZipMembers;
import org.radlabel.formats.reports.input.Bytes;
import org.radlabel.formats.reports.input.Input;
import org.radlabel.formats.reports.json.JsonReader;
import org.radlabel.formats.reports.recognition.OfficeZip;
import org.radlabel.formats.reports.recognition.Recogniser;
import org.radlabel.formats.reports.versions.Rereadable;
import org.radlabel.formats.reports.versions.VersionFilter;
import org.radlabel.formats.tables.TableReader;

/** Opens reports in whatever form they come; see the package's manual for the forms. */
public final class ReportReaders {
  private ReportReaders() {}

  /**
   * Opens one or more inputs as one stream; ids that occur twice are remarked.
   *
   * @param sources the inputs, in order; at least one
   * @param options how to read
   * @return a reader of all of them
   * @throws InputException if one cannot be opened, is empty or has no text column, or if their
   *     outputs would look different
   */
  public static ReportReader open(List<Source> sources, ReadOptions options) throws IOException {
    return open(sources, options, recognition -> {});
  }

  /**
   * {@return the same, and says what each input was taken for when it is opened}
   *
   * @param sources the inputs, in order; at least one
   * @param options how to read
   * @param listener is told what an input was taken for
   * @throws InputException if one cannot be opened, is empty or has no text column, or if their
   *     outputs would look different
   */
  public static ReportReader open(
      List<Source> sources, ReadOptions options, Consumer<Recognition> listener)
      throws IOException {
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("sources must not be empty");
    }
    Objects.requireNonNull(listener, "listener");
    Rereadable inputs = new Rereadable(sources, head -> mayHaveVersions(head, options));
    try {
      Announcer announcer = new Announcer(inputs.sources(), options, listener);
      VersionFilter filter =
          new VersionFilter(announcer.reader(), options.versions(), announcer, inputs);
      ReportReader asked =
          options.where().isEmpty() ? filter : new WhereFilter(filter, options.where());
      return new IdChecker(new ExaminationWatch(asked), options.versions());
    } catch (IOException | RuntimeException e) {
      inputs.close();
      throw e;
    }
  }

  /** Tells what each input was taken for, once, whichever reading comes to it. */
  private static final class Announcer implements VersionFilter.Again {
    private final List<Source> sources;
    private final ReadOptions options;
    private final Consumer<Recognition> listener;
    private final List<Recognition> again = new ArrayList<>();
    private int told;

    Announcer(List<Source> sources, ReadOptions options, Consumer<Recognition> listener) {
      this.sources = sources;
      this.options = options;
      this.listener = listener;
    }

    ReportReader reader() throws IOException {
      return new WrittenFiles(new JoinedReader(sources, options, this::tell));
    }

    private void tell(Recognition recognition) {
      told++;
      listener.accept(recognition);
    }

    @Override
    public ReportReader open() throws IOException {
      return new WrittenFiles(new JoinedReader(sources, options, again::add));
    }

    @Override
    public void replaces() {
      again.stream().skip(told).forEach(listener);
    }
  }

  /** Whether a stream may hold several versions of a report; what is packed may hold anything. */
  private static boolean mayHaveVersions(byte[] head, ReadOptions options) {
    if (options.versions() == Versions.ALL) {
      return false;
    }
    byte[] expanded = Compression.of(head) == Compression.NONE ? head : expanded(head);
    return Bytes.isPacked(expanded)
        || options
            .format()
            .map(f -> f.hasVersions())
            .orElseGet(() -> Recogniser.hasVersions(expanded, options.charset()));
  }

  /** The beginning of what the beginning of a compressed stream expands to. */
  private static byte[] expanded(byte[] head) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (InputStream in = Compression.of(head).expand(new ByteArrayInputStream(head))) {
      for (int b = in.read(); b >= 0 && out.size() < head.length; b = in.read()) {
        out.write(b);
      }
    } catch (IOException e) {
      // The stream goes on after its head.
      return out.toByteArray();
    }
    return out.toByteArray();
  }

  static ReportReader openOne(
      Source source, ReadOptions options, long before, Consumer<Recognition> listener)
      throws IOException {
    if (source.isFolder()) {
      Path folder = source.path().orElseThrow();
      return members(
          source.name(),
          new FolderMembers(folder, options.own(), options.format()),
          options,
          before,
          listener);
    }
    Input input = Input.open(source);
    try {
      return openFile(input, options, before, listener);
    } catch (IOException | RuntimeException e) {
      input.close();
      throw e;
    }
  }

  private static ReportReader openFile(
      Input input, ReadOptions options, long before, Consumer<Recognition> listener)
      throws IOException {
    boolean workbook = OfficeZip.isWorkbook(input);
    if (Bytes.isZip(input.head()) && !workbook) {
      ZipMembers zip = ZipMembers.open(input, options.format());
      input.close();
      return members(input.name(), zip, options, before, listener);
    }
    if (Bytes.isTar(input.head())) {
      return members(
          input.name(), new TarMembers(input, options.format()), options, before, listener);
    }
    ReadOptions own = options.withCharset(input.charset(options.charset()));
    InputFormat format = Recogniser.of(input, own.format(), own.charset());
    ReportReader reader = Forms.of(input, format, own, before);
    listener.accept(new Recognition(input.name(), format, detail(input, reader, format)));
    return new CountedReader(reader, input);
  }

  private static ReportReader members(
      String name,
      Members members,
      ReadOptions options,
      long before,
      Consumer<Recognition> listener)
      throws IOException {
    try {
      MembersReader reader = new MembersReader(name, members, options, before);
      reader
          .format()
          .ifPresent(format -> listener.accept(new Recognition(name, format, reader.detail())));
      return reader;
    } catch (IOException | RuntimeException e) {
      members.close();
      throw e;
    }
  }

  private static String detail(Input input, ReportReader reader, InputFormat format) {
    Optional<String> packed =
        input.compression() == Compression.NONE
            ? Optional.empty()
            : Optional.of(input.compression().toString());
    Optional<String> separator = Optional.empty();
    Optional<String> columns = Optional.empty();
    if (reader instanceof TableReader table) {
      columns = Optional.of(table.columns());
      separator = Forms.remark(table, format);
    } else if (reader instanceof JsonReader json) {
      columns = Optional.of(json.members());
    }
    return String.join(
        "; ", Stream.of(packed, separator, columns).flatMap(Optional::stream).toList());
  }
}

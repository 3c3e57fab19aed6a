package org.radlabel.formats.readers;

import java.io.IOException;
import org.radlabel.formats.Compression;
import org.radlabel.formats.CsvRows;
import org.radlabel.formats.InputFormat;
import org.radlabel.formats.ParquetRows;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.TableReader;

/** The reader for each form; classes of libraries are loaded only for the forms that need them. */
final class Forms {
  private Forms() {}

  static ReportReader ofMember(
      Member member, Input input, InputFormat format, ReadOptions options, long before)
      throws IOException {
    return switch (format) {
      case TXT, MIMIC_CXR ->
          new TextReader(
              member.place(),
              Compression.bareName(member.path()),
              input.stream(),
              options.charset());
      default -> of(input, format, options, before);
    };
  }

  static ReportReader of(Input input, InputFormat format, ReadOptions options, long before)
      throws IOException {
    String name = input.name();
    return switch (format) {
      case CSV -> table(input, ',', options, before);
      case TSV -> table(input, '\t', options, before);
      case TXT, MIMIC_CXR ->
          new TextReader(name, input.bareName(), input.stream(), options.charset());
      case OPEN_I -> new OpenIReader(input, new XmlStream(name, input.stream(), options.charset()));
      case BIOC -> new BioCReader(input, new XmlStream(name, input.stream(), options.charset()));
      case JSONL -> new JsonLinesReader(input, options, before);
      case FHIR -> new FhirReader(input, options);
      case HL7 -> new Hl7Reader(input, options);
      case PARQUET -> new TableReader(name, parquet(input), options, before);
    };
  }

  private static ParquetRows parquet(Input input) throws IOException {
    return input.file().isPresent()
        ? ParquetRows.open(input.name(), input.file().get())
        : ParquetRows.copied(input.name(), input.stream());
  }

  private static TableReader table(Input input, char separator, ReadOptions options, long before)
      throws IOException {
    CsvRows rows = new CsvRows(input.name(), input.stream(), options.charset(), separator);
    return new TableReader(input.name(), rows, options, before);
  }
}

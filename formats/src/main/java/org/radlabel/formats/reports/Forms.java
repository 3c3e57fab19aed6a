package org.radlabel.formats.reports;

import java.io.IOException;
import java.util.Optional;
import org.radlabel.formats.InputFormat;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.files.Compression;
import org.radlabel.formats.libraries.OptionalLibrary;
import org.radlabel.formats.reports.archives.Member;
import org.radlabel.formats.reports.bioc.BioCJsonReader;
import org.radlabel.formats.reports.bioc.BioCXmlReader;
import org.radlabel.formats.reports.cda.CdaReader;
import org.radlabel.formats.reports.fhir.FhirReader;
import org.radlabel.formats.reports.hl7.Hl7Reader;
import org.radlabel.formats.reports.input.Input;
import org.radlabel.formats.reports.json.JsonDocumentReader;
import org.radlabel.formats.reports.json.JsonLinesReader;
import org.radlabel.formats.reports.xml.OpenIReader;
import org.radlabel.formats.reports.xml.XmlStream;
import org.radlabel.formats.tables.CsvRows;
import org.radlabel.formats.tables.ParquetRows;
import org.radlabel.formats.tables.Separator;
import org.radlabel.formats.tables.TableReader;
import org.radlabel.formats.tables.XlsxRows;

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
      case CSV, TSV ->
          new TableReader(
              name, CsvRows.open(name, input.stream(), usual(format), options), options, before);
      case TXT, MIMIC_CXR ->
          new TextReader(name, input.bareName(), input.stream(), options.charset());
      case LINES -> new LinesReader(input, options, before);
      case OPEN_I -> new OpenIReader(input, new XmlStream(name, input.stream(), options.charset()));
      case BIOC -> new BioCXmlReader(input, new XmlStream(name, input.stream(), options.charset()));
      case BIOC_JSON -> new BioCJsonReader(input, options);
      case CDA -> new CdaReader(input, new XmlStream(name, input.stream(), options.charset()));
      case JSONL -> new JsonLinesReader(input, options, before);
      case JSON -> new JsonDocumentReader(input, options, before);
      case FHIR -> FhirReader.json(input, options);
      case FHIR_XML ->
          FhirReader.xml(input, new XmlStream(name, input.stream(), options.charset()));
      case HL7 -> new Hl7Reader(input, options);
      case PARQUET -> new TableReader(name, parquet(input), options, before);
      case XLSX -> new TableReader(name, workbook(input), options, before);
    };
  }

  private static ParquetRows parquet(Input input) throws IOException {
    OptionalLibrary.PARQUET.requireFor(input.name());
    return input.file().isPresent()
        ? ParquetRows.open(input.name(), input.file().get())
        : ParquetRows.copied(input.name(), input.stream());
  }

  private static XlsxRows workbook(Input input) throws IOException {
    return input.file().isPresent()
        ? XlsxRows.open(input.name(), input.file().get())
        : XlsxRows.copied(input.name(), input.stream());
  }

  private static char usual(InputFormat format) {
    return format == InputFormat.TSV ? '\t' : ',';
  }

  /** What separates the fields of a table, in words, where its form does not say so. */
  static Optional<String> remark(TableReader table, InputFormat format) {
    return table
        .separator()
        .filter(separator -> separator != usual(format))
        .map(separator -> "separated by " + Separator.named(separator));
  }
}

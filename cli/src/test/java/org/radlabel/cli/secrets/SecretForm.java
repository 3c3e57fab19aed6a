package org.radlabel.cli.secrets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.reports.ReportReaders;
import org.radlabel.rules.Report;

/** A sample form with its fields, and what each is to the reader of the sample as it stands. */
final class SecretForm {
  static final String SECRET = "Zqxsecret";

  private static final Path SAMPLES =
      Path.of(System.getProperty("radlabel.root"), "corpus-samples/formats");
  private static final String HL7 = "(?<=[|^])([^|^\\r\\n~&\\\\]+)";
  private static final String JSON = "\"([^\"\\\\]*)\"";
  private static final String XML = "(?:\"|>)([^\"<>]+)(?=\"|<)";
  private static final String CSV = "(?m)(?:^|(?<=,))(\"(?:[^\"]|\"\")*\"|[^\",\\n]+)(?=,|$)";
  private static final String TSV = "(?m)(?:^|(?<=\\t))(\"(?:[^\"]|\"\")*\"|[^\"\\t\\n]+)(?=\\t|$)";
  private static final String WORD = "(\\S+)";

  /** A shorter one may stand anywhere by chance. */
  private static final int TELLING = 4;

  private static final int ENCODED = 100;

  /** What is an id where there is none before it: MSH-10, TXA-12, the index of pandas. */
  private static final Pattern FURTHER_ID = Pattern.compile("[MD]?\\d[PF]?");

  /** What a field is, and so where it may come out. */
  enum Kind {
    ID,
    SUBJECT,
    EXAMINATION,
    TEXT
  }

  final String name;
  private final String sample;
  private final List<MatchResult> fields;
  private final List<InputRecord> records = new ArrayList<>();
  private String idColumn = "id";

  private SecretForm(String name, String field) throws IOException {
    this.name = name;
    this.sample = Files.readString(SAMPLES.resolve(name));
    this.fields = Pattern.compile(field).matcher(sample).results().toList();
    read();
  }

  static List<SecretForm> all() throws IOException {
    List<SecretForm> all = new ArrayList<>();
    add(all, HL7, "oru.hl7", "oru-versions.hl7", "interface-log.hl7", "mdm.hl7");
    add(all, JSON, "fhir-r5.json", "fhir.ndjson", "fhir-bundle.json", "bioc.json");
    add(all, JSON, "reports.jsonl", "annotation.json");
    add(all, JSON, "reports-by-id.json", "reports-by-column.json");
    add(all, XML, "fhir.xml", "cda/s50000001.xml", "bioc.xml", "open-i/ecgen-radiology/1.xml");
    add(all, CSV, "chexpert-plus.csv", "indiana-reports.csv", "mimic-cxr-sectioned.csv");
    add(all, CSV, "reports.csv", "headerless.csv");
    add(all, TSV, "reports.tsv");
    add(all, WORD, "texts/chest-1.txt", "mimic-cxr/files/p10/p10000001/s50000001.txt");
    return all;
  }

  private static void add(List<SecretForm> all, String field, String... names) throws IOException {
    for (String name : names) {
      all.add(new SecretForm(name, field));
    }
  }

  private void read() throws IOException {
    byte[] bytes = sample.getBytes(StandardCharsets.UTF_8);
    Source source = Source.of(name, new ByteArrayInputStream(bytes));
    try (ReportReader reader =
        ReportReaders.open(List.of(source), ReadOptions.DEFAULTS, found -> {})) {
      idColumn = reader.layout().column();
      for (Optional<InputRecord> r = reader.read(); r.isPresent(); r = reader.read()) {
        records.add(r.get());
      }
    }
  }

  /** The name of the column with the ids of its reports. */
  String idColumn() {
    return idColumn;
  }

  @Override
  public String toString() {
    return name;
  }

  /** The last part of its name. */
  String file() {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  int fields() {
    return fields.size();
  }

  /** The sample with the secret in place of a field. */
  String planted(int field) {
    MatchResult value = fields.get(field);
    return sample.substring(0, value.start(1))
        + secret(value.group(1))
        + sample.substring(value.end(1));
  }

  /** Where the secret ends. */
  int end(int field) {
    MatchResult value = fields.get(field);
    return value.start(1) + secret(value.group(1)).length();
  }

  /** In the middle of what is encoded, so that it can be decoded. */
  private static String secret(String value) {
    if (!isEncoded(value)) {
      return SECRET;
    }
    String text = new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8);
    int middle = text.indexOf(' ', text.length() / 2);
    String with = text.substring(0, middle) + " " + SECRET + text.substring(middle);
    return Base64.getEncoder().encodeToString(with.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isEncoded(String value) {
    return value.length() > ENCODED && value.indexOf(' ') < 0;
  }

  /** What the field is to the reader. */
  Set<Kind> kinds(int field) {
    String value = plain(fields.get(field).group(1));
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    if (isEncoded(value) || name.endsWith(".txt")) {
      kinds.add(Kind.TEXT);
    }
    if (FURTHER_ID.matcher(value).matches()) {
      kinds.add(Kind.ID);
    }
    for (InputRecord record : records) {
      addIf(kinds, Kind.ID, record.id(), value);
      if (record instanceof InputRecord.Accepted accepted) {
        Report report = accepted.report();
        report.metadata().forEach((name, known) -> addIf(kinds, kind(name), known, value));
        report.fields().forEach(text -> addIf(kinds, Kind.TEXT, plain(text.text()), value));
      }
    }
    return kinds;
  }

  private static Kind kind(String metadata) {
    return metadata.equals(Report.EXAMINATION) ? Kind.EXAMINATION : Kind.SUBJECT;
  }

  private static void addIf(Set<Kind> kinds, Kind kind, String known, String value) {
    if (known.equals(value) || (value.length() >= TELLING && known.contains(value))) {
      kinds.add(kind);
    }
  }

  /** Without the marks of a form, and with one blank for any run of them. */
  private static String plain(String value) {
    boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    return (quoted ? value.substring(1, value.length() - 1) : value)
        .replace("\"\"", "\"")
        .replace("&#10;", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ")
        .strip();
  }
}

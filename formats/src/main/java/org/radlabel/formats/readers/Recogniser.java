package org.radlabel.formats.readers;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.radlabel.formats.Head;
import org.radlabel.formats.InputException;
import org.radlabel.formats.InputFormat;
import org.radlabel.formats.Place;
import org.radlabel.formats.readers.input.Bytes;
import org.radlabel.formats.readers.input.Input;

/** Finds out what a stream of text or a Parquet file is, from its first bytes. */
final class Recogniser {
  private static final Pattern HL7 =
      Pattern.compile("\\s*\\x0B?\\s*(?:MSH|FHS|BHS)[^A-Za-z0-9\\s].*");
  private static final Pattern XML = Pattern.compile("\\s*<[A-Za-z?!].*");
  private static final Pattern JSON = Pattern.compile("\\s*\\{\\s*[\"}].*");
  private static final Pattern JSON_ARRAY = Pattern.compile("\\s*\\[\\s*\\{.*");
  private static final Pattern OPEN_I = Pattern.compile("<eCitation[\\s>]");
  private static final Pattern BIOC = Pattern.compile("<collection[\\s>]");

  private Recogniser() {}

  /**
   * What this is.
   *
   * @throws InputException if it is empty, or surely none of the forms
   */
  static InputFormat recognise(Input input) throws InputException {
    byte[] head = input.head();
    Place place = Place.of(input.name());
    if (head.length == 0) {
      throw new InputException(place, "is empty");
    }
    if (Head.isParquet(head)) {
      return InputFormat.PARQUET;
    }
    String text = Bytes.text(head).lines().limit(2_000).reduce((a, b) -> a + " " + b).orElse("");
    if (XML.matcher(text).matches()) {
      return xml(place, text);
    }
    if (JSON_ARRAY.matcher(text).matches()) {
      throw new InputException(
          place,
          "is a JSON array; write one object a line (JSON Lines), for example by jq -c '.[]'");
    }
    if (JSON.matcher(text).matches()) {
      return text.contains("\"resourceType\"") ? InputFormat.FHIR : InputFormat.JSONL;
    }
    return HL7.matcher(text).matches() ? InputFormat.HL7 : plain(input);
  }

  private static InputFormat xml(Place place, String text) throws InputException {
    if (OPEN_I.matcher(text).find()) {
      return InputFormat.OPEN_I;
    }
    if (BIOC.matcher(text).find()) {
      return InputFormat.BIOC;
    }
    throw new InputException(
        place,
        "is XML, but neither Open-i's (eCitation) nor BioC (collection); name its form with"
            + " --input-format");
  }

  private static InputFormat plain(Input input) {
    String name = input.bareName().toLowerCase(Locale.ROOT);
    if (name.endsWith(".txt")) {
      return TextReader.isMimic(name) ? InputFormat.MIMIC_CXR : InputFormat.TXT;
    }
    return name.endsWith(".tsv") || isTabbed(Bytes.text(input.head()))
        ? InputFormat.TSV
        : InputFormat.CSV;
  }

  /** Whether the first line is short names with tabs between them. */
  private static boolean isTabbed(String text) {
    String line = text.lines().findFirst().orElse("");
    List<String> names = List.of(line.split("\t", -1));
    return names.size() > 1
        && line.indexOf(',') < 0
        && names.stream().allMatch(n -> n.length() <= 40 && n.split(" ").length <= 4);
  }
}

package org.radlabel.formats.reports.recognition;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.radlabel.formats.InputException;
import org.radlabel.formats.InputFormat;
import org.radlabel.formats.Place;
import org.radlabel.formats.files.Head;
import org.radlabel.formats.files.UnicodeMark;
import org.radlabel.formats.reports.input.Bytes;
import org.radlabel.formats.reports.input.Input;
import org.radlabel.formats.tables.columns.ColumnNames;

/**
 * Finds out what a stream of text or a Parquet file is, from its first bytes. What it gives is a
 * form whose reader makes sure of it: the reader of tables refuses what is no table.
 */
public final class Recogniser {
  /** All of these look at the beginning of the text, in which any character may stand. */
  private static final Pattern HL7 = Pattern.compile("\\s*+(?:MSH|FHS|BHS)[^A-Za-z0-9\\s]");

  /** A header of a message after something else: a comment, the time in an interface's log. */
  private static final Pattern HL7_INSIDE =
      Pattern.compile("MSH([^A-Za-z0-9\\s,;\"])[^A-Za-z0-9\\s]{2,5}\\1");

  /** A text in which one of so many characters is NUL is none. */
  private static final int NULS = 100;

  private static final Set<InputFormat> TEXTS =
      Set.of(InputFormat.TXT, InputFormat.MIMIC_CXR, InputFormat.LINES);

  private Recogniser() {}

  /**
   * {@return what this is, or what the user says it is}
   *
   * @param input the input, opened
   * @param named the form that the user named, if so
   * @param charset the encoding, where no mark tells it
   * @throws InputException if it is empty, or surely none of the forms
   */
  public static InputFormat of(Input input, Optional<InputFormat> named, Charset charset)
      throws InputException {
    Optional<String> foreign = Signature.of(input.head());
    if (foreign.isPresent()) {
      throw new InputException(
          Place.of(input.name()), "is %s, which is not read".formatted(foreign.get()));
    }
    InputFormat format = named.isPresent() ? named.get() : recognise(input, charset);
    if (TEXTS.contains(format)) {
      refuseBinary(input, charset);
    }
    return format;
  }

  /**
   * {@return whether a stream that begins so may be of a form that has versions of reports}
   *
   * @param head the first bytes of the stream
   * @param charset the encoding, where no mark tells it
   */
  public static boolean hasVersions(byte[] head, Charset charset) {
    String text = Bytes.text(head, UnicodeMark.of(head).orElse(charset));
    return text.contains("\"resourceType\"")
        || text.contains(XmlRoot.FHIR_NAMESPACE)
        || text.contains("urn:hl7-org:v3")
        || hl7(text).isPresent();
  }

  /**
   * {@return whether a file that begins so is of a form that is known and not read}
   *
   * @param head the first bytes
   */
  public static boolean isOfUnreadForm(byte[] head) {
    return Signature.of(head).isPresent();
  }

  /**
   * {@return the form of a file whose name says nothing, if its first bytes can be of no other}
   *
   * @param head the first bytes
   */
  public static Optional<InputFormat> surely(byte[] head) {
    String text = Bytes.text(head, UnicodeMark.of(head).orElse(StandardCharsets.UTF_8));
    if (HL7.matcher(text).lookingAt()) {
      return Optional.of(InputFormat.HL7);
    }
    Optional<InputFormat> json = JsonShape.of(text).filter(form -> form == InputFormat.FHIR);
    return json.isPresent() ? json : XmlRoot.form(text);
  }

  private static InputFormat recognise(Input input, Charset charset) throws InputException {
    byte[] head = input.head();
    Place place = Place.of(input.name());
    if (head.length == 0) {
      throw new InputException(place, "is empty");
    }
    if (Head.isParquet(head)) {
      return InputFormat.PARQUET;
    }
    if (OfficeZip.isWorkbook(input)) {
      return InputFormat.XLSX;
    }
    String text = input.beginning(charset);
    boolean mayBeFragment = TextName.isText(input.bareName()) && !XmlRoot.isDocument(text);
    if (XmlRoot.isXml(text) && !mayBeFragment) {
      return xml(place, XmlRoot.of(text), text);
    }
    return JsonShape.of(text).or(() -> hl7(text)).orElseGet(() -> plain(input, text));
  }

  /** A text file that is full of NUL is no text. */
  private static void refuseBinary(Input input, Charset charset) throws InputException {
    String text = input.beginning(charset);
    long nuls = text.chars().filter(c -> c == 0).count();
    if (nuls * NULS > text.length()) {
      throw new InputException(
          Place.of(input.name()),
          "holds NUL bytes, which no text does; if it is UTF-16 without a mark, name it with"
              + " --charset UTF-16LE");
    }
  }

  private static InputFormat xml(Place place, Optional<String> root, String text)
      throws InputException {
    Optional<InputFormat> form = XmlRoot.form(text);
    if (form.isPresent()) {
      return form.get();
    }
    throw new InputException(
        place,
        root.filter("html"::equalsIgnoreCase).isPresent()
            ? "is an HTML page, which is not read"
            : "is XML, but neither Open-i's (eCitation), BioC (collection), CDA nor FHIR; name its"
                + " form with --input-format");
  }

  private static Optional<InputFormat> hl7(String text) {
    boolean inside = HL7_INSIDE.matcher(text).find() && !isTable(Head.line(text));
    return HL7.matcher(text).lookingAt() || inside
        ? Optional.of(InputFormat.HL7)
        : Optional.empty();
  }

  /** Whether the first line names a column of texts, in whose cells messages may stand. */
  private static boolean isTable(String line) {
    return List.of(line.split("[,;|\t]", -1)).stream()
        .map(name -> name.replace("\"", ""))
        .anyMatch(name -> ColumnNames.isText(name));
  }

  private static InputFormat plain(Input input, String text) {
    String name = input.bareName().toLowerCase(Locale.ROOT);
    if (TextName.isText(name) && !TableHead.isAt(text)) {
      return TextName.isMimic(name) ? InputFormat.MIMIC_CXR : InputFormat.TXT;
    }
    return name.endsWith(".tsv") || isTabbed(text) ? InputFormat.TSV : InputFormat.CSV;
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

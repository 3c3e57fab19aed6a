package org.radlabel.formats.reports.hl7;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.radlabel.formats.reports.markup.HtmlText;
import org.radlabel.formats.reports.markup.WrittenFile;
import org.radlabel.formats.reports.sections.SectionTable;
import org.radlabel.formats.reports.sections.SectionedText;

/**
 * What an OBX says, with the notes (NTE) that follow it, unless these say why the study was made.
 *
 * @param notes filled as the message is read
 */
record Hl7Observation(Hl7Text text, Hl7Segment segment, List<Hl7Segment> notes) {
  private static final RecentSections SECTIONS = new RecentSections();
  private static final Set<String> TEXTS = Set.of("TX", "FT", "ST");
  private static final Set<String> FILES = Set.of("ED", "RP");
  private static final Set<String> WITHDRAWN = Set.of("D", "W", "X");

  /** Types of a note (NTE-4) that tell of the order and not of the picture. */
  private static final Set<String> OF_THE_ORDER = Set.of("PI", "AI", "GI", "1R", "2R", "GR", "DR");

  private static final Set<String> PRELIMINARY = Set.of("P", "R", "S", "I", "O", "A", "B");

  Hl7Observation(Hl7Text text, Hl7Segment segment) {
    this(text, segment, new ArrayList<>());
  }

  void add(Hl7Segment note) {
    if (!OF_THE_ORDER.contains(note.code(4))) {
      notes.add(note);
    }
  }

  /** Adds its text and its notes. */
  void addTo(SectionedText body) {
    body.add(section(), value());
    for (Hl7Segment note : notes) {
      body.add(section(), text.text(note.field(3)));
    }
  }

  /** Whether values of this type (OBX-2) are text. */
  static boolean isTextType(String type) {
    return TEXTS.contains(type);
  }

  /** Whether it is text; what has no type is, unless it is a file in base64. */
  boolean isText() {
    return (isTextType(segment.code(2)) || isUntyped(false)) && !isWithdrawn();
  }

  private boolean isUntyped(boolean asFile) {
    String value = segment.field(5);
    return segment.code(2).isEmpty()
        && !value.isBlank()
        && asFile
            == text.parts(value, text.component()).stream().anyMatch("base64"::equalsIgnoreCase);
  }

  /** Whether it is a file, or names one: RTF, PDF, a picture. */
  boolean isFile() {
    boolean file = FILES.contains(segment.code(2)) && !segment.field(5).isBlank();
    return (file || isUntyped(true)) && !isWithdrawn();
  }

  /** The type of a file; one that has none in its segment is embedded. */
  String fileType() {
    return segment.code(2).isEmpty() ? "ED" : segment.code(2);
  }

  boolean isWithdrawn() {
    return WITHDRAWN.contains(segment.code(11));
  }

  boolean isPreliminary() {
    return PRELIMINARY.contains(segment.code(11));
  }

  /** Its text, as plain text. */
  String value() {
    String value = text.text(segment.field(5));
    return HtmlText.isHtml(value) ? HtmlText.of(value) : value;
  }

  /** What its text is, if that is a file written out. */
  Optional<String> disguised() {
    String field = segment.field(5);
    return WrittenFile.mayBe(field) ? WrittenFile.of(text.text(field)) : Optional.empty();
  }

  /**
   * The section that it is, as OBX-3 says: by a suffix ({@code 71020&IMP}), a code of LOINC, or a
   * name.
   */
  Optional<String> section() {
    String separators = String.valueOf(new char[] {text.component(), text.sub()});
    return SECTIONS.of(separators + segment.field(3), key -> section(segment.field(3)));
  }

  private Optional<String> section(String field) {
    List<String> components = text.parts(field, text.component());
    return first(suffixes(components))
        .or(() -> first(codes(components).map(SectionTable::ofCode)))
        .or(() -> first(names(components).map(SectionTable::ofName)));
  }

  private static Optional<String> first(Stream<Optional<String>> sections) {
    return sections.flatMap(Optional::stream).findFirst();
  }

  /** What stands after a code, or in its place where it is no number. */
  private Stream<Optional<String>> suffixes(List<String> components) {
    return coded(components, 0)
        .map(code -> text.parts(code, text.sub()))
        .flatMap(parts -> parts.size() > 1 ? parts.stream().skip(1) : parts.stream())
        .map(text::text)
        .map(SectionTable::ofSuffix);
  }

  private Stream<String> codes(List<String> components) {
    return coded(components, 0).map(code -> text.text(text.parts(code, text.sub()).get(0)));
  }

  private Stream<String> names(List<String> components) {
    return Stream.concat(coded(components, 1), coded(components, 0)).map(text::text);
  }

  /** The component of this number of a coded element, and that of its alternative. */
  private static Stream<String> coded(List<String> components, int number) {
    return Stream.of(number, number + 3).filter(i -> i < components.size()).map(components::get);
  }
}

package org.radlabel.rules.section;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.SectionHeader.Kind;
import org.radlabel.rules.MarkedText;
import org.radlabel.rules.Report;
import org.radlabel.rules.Span;
import org.radlabel.rules.TextField;
import org.radlabel.rules.section.HeaderScanner.Header;
import org.radlabel.rules.text.NormalizedReport;

/**
 * Cuts a report into its sections.
 *
 * <p>A text whose field is named like a section (a column {@code findings}) is that section. Any
 * other is searched for headers: a known name before a colon, in brackets, alone on its line and in
 * the other forms that the lexicon's {@code stands} allows it; a title made of view words only
 * ("CHEST, PA AND LATERAL:"), which heads findings; "ADDENDUM" or "WET READ" in capitals at the
 * beginning of a line, which end at a banner ("FINAL REPORT") or a line of underscores. An unknown
 * heading ("LUNGS:") stays inside its section. A section that tells why or how the study was made
 * ends where a reading without a header begins. Immutable, safe for any number of threads.
 */
public final class SectionSplitter {
  /** Kinds of section that a column of whole reports may be named like. */
  private static final Set<String> WHOLE_REPORT = HeaderNames.WORDS.words("whole-report");

  /** What the name of a column with one section may begin with. */
  private static final Set<String> COLUMN_PREFIXES = HeaderNames.WORDS.words("column-prefix");

  private static final Set<Kind> ENDED_BY_BANNER = Set.of(Kind.WET_READ, Kind.ADDENDUM);
  private static final Set<Kind> ENDED_BY_BODY =
      EnumSet.of(
          Kind.INDICATION, Kind.COMPARISON, Kind.TECHNIQUE, Kind.EXAMINATION, Kind.RECOMMENDATION);

  private final HeaderNames names;
  private final HeaderScanner scanner;
  private final BodyFinder bodies;

  /** The last one asked for, as all reports of a table have the same. */
  private volatile Column column = new Column("", null);

  /** What a column holds. */
  private record Column(String name, @Nullable Kind kind) {}

  /**
   * Finds the sections that the headers of a lexicon begin.
   *
   * @param lexicon the lexicon
   */
  public SectionSplitter(Lexicon lexicon) {
    names = new HeaderNames(lexicon);
    scanner = new HeaderScanner(lexicon, names);
    bodies = new BodyFinder(lexicon);
  }

  /**
   * {@return all sections of a report, in order; they cover its texts but for the headers}
   *
   * @param report a report with at least one text, taken as it is
   */
  public List<Section> split(Report report) {
    List<Section> sections = new ArrayList<>();
    for (TextField field : report.fields()) {
      split(field, MarkedText.of(field.text()), sections);
    }
    return sections;
  }

  /**
   * {@return the same of a report whose texts are normalised}
   *
   * @param report a report with at least one text
   */
  public List<Section> split(NormalizedReport report) {
    List<Section> sections = new ArrayList<>();
    List<TextField> fields = report.report().fields();
    for (int i = 0; i < fields.size(); i++) {
      split(fields.get(i), report.text(i), sections);
    }
    return sections;
  }

  private void split(TextField field, MarkedText text, List<Section> sections) {
    Kind kind = ofColumn(field.name());
    if (kind == null) {
      splitByHeaders(field, text, sections);
    } else {
      Span body = new Span(0, text.characters().length);
      sections.add(new Section(kind, kind.title(), field, text, body));
    }
  }

  /** What a column holds; null where it holds whole reports, or nobody knows. */
  private @Nullable Kind ofColumn(String name) {
    Column known = column;
    if (!known.name.equals(name)) {
      known = new Column(name, kindOf(columnName(name)));
      column = known;
    }
    return known.kind;
  }

  private @Nullable Kind kindOf(String column) {
    Kind kind = WHOLE_REPORT.contains(column) ? null : names.ofColumn(column);
    return kind == Kind.REPORT ? null : kind;
  }

  private static String columnName(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replace('_', ' ').strip();
    for (String prefix : COLUMN_PREFIXES) {
      plain = plain.startsWith(prefix + " ") ? plain.substring(prefix.length() + 1) : plain;
    }
    return plain;
  }

  private void splitByHeaders(TextField field, MarkedText text, List<Section> sections) {
    Kind kind = Kind.OTHER;
    String name = "";
    int bodyStart = 0;
    boolean dictated = HeaderText.isUnpunctuated(text.characters());
    for (Header header : new HeaderPass(scanner, text).headers(dictated)) {
      boolean isBanner = header.kind() == Kind.BANNER;
      if (isBanner && !name.isEmpty() && !ENDED_BY_BANNER.contains(kind)) {
        continue;
      }
      Span body = new Span(bodyStart, header.start());
      add(new Section(kind, name, field, text, body), dictated, sections);
      kind = isBanner ? Kind.OTHER : header.kind();
      name = isBanner ? "" : kind.title();
      bodyStart = header.end();
    }
    Span body = new Span(bodyStart, text.characters().length);
    add(new Section(kind, name, field, text, body), dictated, sections);
  }

  /** Whether what advice interrupts is a reading under a header, which goes on after it. */
  private static boolean goesOn(Section before, Section section) {
    return section.kind() == Kind.RECOMMENDATION && before.kind().isReading();
  }

  /** Adds a section, and the reading without a header at its end as another. */
  private void add(Section section, boolean dictated, List<Section> sections) {
    Span body = section.body();
    int reading =
        ENDED_BY_BODY.contains(section.kind()) ? bodies.find(section, dictated) : body.end();
    if (reading < body.end()) {
      Section before = sections.isEmpty() ? section : sections.get(sections.size() - 1);
      Section over = goesOn(before, section) ? before : section.unheaded(body);
      sections.add(section.cut(new Span(body.start(), reading)));
      sections.add(over.cut(new Span(reading, body.end())));
    } else if (!section.isUnheaded() || !section.isBlank()) {
      sections.add(section);
    }
  }
}

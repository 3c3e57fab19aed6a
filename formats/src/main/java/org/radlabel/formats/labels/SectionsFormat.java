package org.radlabel.formats.labels;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.radlabel.ReportLabels;
import org.radlabel.formats.tables.StudyId;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.SectionHeader.Kind;
import org.radlabel.rules.section.Section;
import org.radlabel.rules.section.SectionSplitter;

/**
 * The texts of the sections, one row per report, as MIMIC-CXR's sectioned table has them: {@code
 * study, impression, findings, last_paragraph, comparison}. A section that occurs more than once is
 * one cell, its texts with a blank line between. The last paragraph stands only where there is
 * neither impression nor findings.
 *
 * <p>Immutable, null-free, safe for any number of threads.
 */
public final class SectionsFormat implements ReportFormat {
  private static final List<String> NAMES =
      List.of("study", "impression", "findings", "last_paragraph", "comparison");
  private static final Set<Kind> FINDINGS = Set.of(Kind.FINDINGS, Kind.FINDINGS_AND_IMPRESSION);
  private static final Pattern BLANK_LINE = Pattern.compile("\\R\\h*\\R");
  private static final String BETWEEN = "\n\n";

  private final SectionSplitter splitter;
  private final CellStyle style;

  /**
   * A form with the section headers of a lexicon.
   *
   * @param lexicon the lexicon
   * @param style how a cell is written
   */
  public SectionsFormat(Lexicon lexicon, CellStyle style) {
    this.splitter = new SectionSplitter(lexicon);
    this.style = style;
  }

  @Override
  public void head(StringBuilder out) {
    cells(NAMES, out);
  }

  @Override
  public void row(ReportLabels labels, StringBuilder out) {
    List<Section> sections = splitter.split(labels.report());
    String impression = text(sections, Set.of(Kind.IMPRESSION));
    String findings = text(sections, FINDINGS);
    String last = impression.isEmpty() && findings.isEmpty() ? lastParagraph(sections) : "";
    String comparison = text(sections, Set.of(Kind.COMPARISON));
    cells(List.of(study(labels.report().id()), impression, findings, last, comparison), out);
  }

  /** As MIMIC-CXR's files are named. */
  private static String study(String id) {
    return StudyId.number(id).map("s"::concat).orElse(id);
  }

  private static String text(List<Section> sections, Set<Kind> kinds) {
    return sections.stream()
        .filter(section -> kinds.contains(section.kind()))
        .map(SectionsFormat::text)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(BETWEEN));
  }

  private static String text(Section section) {
    return section.body().of(section.field().text()).strip();
  }

  /**
   * The reading that no header heads: what follows the first blank line of the last section, a last
   * section without a header, or the last paragraph of a text that has no header at all.
   */
  private static String lastParagraph(List<Section> sections) {
    if (sections.isEmpty()) {
      return "";
    }
    Section last = sections.get(sections.size() - 1);
    String[] paragraphs = BLANK_LINE.split(text(last), last.name().isEmpty() ? -1 : 2);
    if (!last.name().isEmpty()) {
      return paragraphs.length > 1 ? paragraphs[1].strip() : "";
    }
    return sections.size() > 1 ? text(last) : paragraphs[paragraphs.length - 1].strip();
  }

  private void cells(List<String> cells, StringBuilder out) {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        out.append(',');
      }
      style.text(cells.get(i), out);
    }
    out.append('\n');
  }
}

package org.radlabel.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.radlabel.Evidence;
import org.radlabel.Label;
import org.radlabel.ReportLabels;
import org.radlabel.cli.why.WhyText;
import org.radlabel.lexicons.FindingGroups;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.EnumNames;
import org.radlabel.negation.Assertion;
import org.radlabel.negation.why.SentenceReasoning;
import org.radlabel.rules.TextField;

/** What {@code explain} prints: the text with its marks, the mentions, the labels. */
public final class Explanation {
  private static final List<String> HEAD =
      List.of("category", "says", "mention", "cue", "rule", "section", "attributes");
  private static final int SAYS = 1;
  private static final int MAX_WIDTH = 32;

  /** The width of the longest word of what is said. */
  private static final int UNCERTAIN = 9;

  private static final String DETAILS = "      ";
  private static final String END = System.lineSeparator();

  private final ReportLabels labels;
  private final Painter painter;

  /** Whether there are finer findings, which are too many for one table. */
  private final boolean grouped;

  private final StringBuilder out = new StringBuilder();

  private Explanation(ReportLabels labels, boolean colour) {
    this.labels = labels;
    this.painter = new Painter(colour);
    this.grouped = labels.labels().keySet().stream().anyMatch(FindingGroups::isFiner);
  }

  /**
   * {@return the explanation}
   *
   * @param labels the labels of the report
   * @param why why the sentences say what they say, if that is to be shown
   * @param colour whether what is found is coloured
   */
  public static String of(ReportLabels labels, List<SentenceReasoning> why, boolean colour) {
    Explanation explanation = new Explanation(labels, colour);
    explanation.texts();
    explanation.mentions();
    explanation.out.append(WhyText.of(labels, why, Painter::printable));
    if (explanation.grouped) {
      explanation.labelsByGroup();
    } else {
      explanation.labels();
    }
    return explanation.out.toString();
  }

  private void texts() {
    for (TextField field : labels.report().fields()) {
      List<Evidence> here =
          labels.evidence().stream().filter(e -> e.field().equals(field.name())).toList();
      out.append(painter.paint(field.text(), here).stripTrailing()).append(END);
    }
    out.append(END);
  }

  private void mentions() {
    if (labels.language().isPresent()) {
      out.append("looks like ").append(labels.language().get()).append(" and is not read");
      out.append(END).append(END);
      return;
    }
    if (labels.evidence().isEmpty()) {
      out.append("no mention of any category").append(END).append(END);
      return;
    }
    if (grouped) {
      mentionsByGroup();
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    labels.evidence().forEach(evidence -> rows.add(row(evidence)));
    int[] widths = widths(rows);
    out.append(painter.heading(line(HEAD, widths).stripTrailing())).append(END);
    for (int i = 0; i < rows.size(); i++) {
      List<String> cells = padded(rows.get(i), widths);
      cells.set(SAYS, painter.word(cells.get(SAYS), labels.evidence().get(i).assertion()));
      out.append(String.join("  ", cells).stripTrailing()).append(END);
    }
    out.append(END);
  }

  /** Each mention on a line, and below it what decided. */
  private void mentionsByGroup() {
    int width = width(labels.evidence().stream().map(Evidence::category));
    for (String title : FindingGroups.titles()) {
      List<Evidence> here =
          labels.evidence().stream()
              .filter(e -> FindingGroups.of(e.category()).equals(title))
              .toList();
      if (!here.isEmpty()) {
        out.append(painter.heading(title)).append(END);
        here.forEach(evidence -> mention(evidence, width));
        out.append(END);
      }
    }
  }

  private void mention(Evidence evidence, int width) {
    List<String> cells = row(evidence);
    out.append("  ").append(padded(cells.get(0), width)).append("  ");
    out.append(painter.word(padded(cells.get(SAYS), UNCERTAIN), evidence.assertion()));
    out.append("  ").append(cells.get(2)).append(END);
    List<String> details = new ArrayList<>();
    for (int i = 3; i < cells.size(); i++) {
      if (!cells.get(i).equals("-")) {
        details.add((i < cells.size() - 1 ? HEAD.get(i) + " " : "") + cells.get(i));
      }
    }
    out.append(Wrapped.list(DETAILS, details)).append(END);
  }

  private static int width(Stream<Category> categories) {
    return categories.mapToInt(c -> c.name().length()).max().orElse(0);
  }

  private List<String> row(Evidence evidence) {
    String mention = labels.text(evidence.field(), evidence.span());
    String cues =
        evidence.cues().stream()
            .map(cue -> labels.text(evidence.field(), cue.span()))
            .collect(Collectors.joining(", "));
    return List.of(
        evidence.category().name(),
        EnumNames.typed(evidence.assertion()),
        cell(mention) + (evidence.fuzzy() ? " (misspelt)" : ""),
        cues.isEmpty() ? "-" : cell(cues),
        evidence.rule(),
        evidence.section().isEmpty() ? "-" : cell(evidence.section()),
        attributes(evidence));
  }

  /** The values, such as {@code left, base, small, 0.8 cm, new}. */
  private static String attributes(Evidence evidence) {
    String values =
        evidence.attributes().hits().stream()
            .map(hit -> hit.value() + (hit.attribute().isLength() ? " cm" : ""))
            .collect(Collectors.joining(", "));
    return values.isEmpty() ? "-" : values;
  }

  private static String cell(String text) {
    String flat = Painter.printable(text).replaceAll("\\s+", " ").strip();
    return flat.length() <= MAX_WIDTH ? flat : flat.substring(0, MAX_WIDTH - 3) + "...";
  }

  private static int[] widths(List<List<String>> rows) {
    int[] widths = HEAD.stream().mapToInt(String::length).toArray();
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    return widths;
  }

  private static String line(List<String> cells, int[] widths) {
    return String.join("  ", padded(cells, widths));
  }

  private static List<String> padded(List<String> cells, int[] widths) {
    List<String> padded = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      padded.add(padded(cells.get(i), widths[i]));
    }
    return padded;
  }

  private static String padded(String cell, int width) {
    return cell + " ".repeat(width - cell.length());
  }

  private void labels() {
    int width = width(labels.labels().keySet().stream());
    List<String> blank = new ArrayList<>();
    for (Map.Entry<Category, Label> entry : labels.labels().entrySet()) {
      String name = entry.getKey().name();
      if (entry.getValue() == Label.NOT_MENTIONED) {
        blank.add(name);
      } else {
        out.append(padded(name, width)).append("  ").append(value(entry.getValue())).append(END);
      }
    }
    if (!blank.isEmpty()) {
      out.append(Wrapped.list("blank: ", blank)).append(END);
    }
  }

  /** The labels below the titles of their groups; of blank ones only the 14 by name. */
  private void labelsByGroup() {
    int width = width(labels.labels().keySet().stream());
    for (String title : FindingGroups.titles()) {
      List<Category> here =
          labels.labels().keySet().stream()
              .filter(c -> FindingGroups.of(c).equals(title))
              .filter(c -> labels.label(c) != Label.NOT_MENTIONED)
              .toList();
      if (!here.isEmpty()) {
        out.append(painter.heading(title)).append(END);
      }
      for (Category category : here) {
        out.append("  ").append(padded(category.name(), width)).append("  ");
        out.append(value(labels.label(category))).append(END);
      }
    }
    blanksByGroup();
  }

  private void blanksByGroup() {
    List<Category> blank =
        labels.labels().keySet().stream()
            .filter(c -> labels.label(c) == Label.NOT_MENTIONED)
            .toList();
    List<String> named = new ArrayList<>();
    blank.stream().filter(c -> !FindingGroups.isFiner(c)).forEach(c -> named.add(c.name()));
    int finer = blank.size() - named.size();
    named.add(finer + " finer finding" + (finer == 1 ? "" : "s"));
    out.append(Wrapped.list("blank: ", named)).append(END);
  }

  private String value(Label label) {
    return switch (label) {
      case POSITIVE -> painter.word(" 1  positive", Assertion.POSITIVE);
      case NEGATIVE -> painter.word(" 0  negative", Assertion.NEGATIVE);
      case UNCERTAIN -> painter.word("-1  uncertain", Assertion.UNCERTAIN);
      case NOT_MENTIONED -> "";
    };
  }
}

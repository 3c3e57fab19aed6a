package org.radlabel.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.radlabel.Evidence;
import org.radlabel.Label;
import org.radlabel.ReportLabels;
import org.radlabel.cli.why.WhyText;
import org.radlabel.lexicons.rules.Attribute;
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
  private static final String END = System.lineSeparator();

  private final ReportLabels labels;
  private final Painter painter;
  private final StringBuilder out = new StringBuilder();

  private Explanation(ReportLabels labels, boolean colour) {
    this.labels = labels;
    this.painter = new Painter(colour);
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
    explanation.labels();
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
            .map(hit -> hit.value() + (hit.attribute() == Attribute.SIZE ? " cm" : ""))
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
      padded.add(cells.get(i) + " ".repeat(widths[i] - cells.get(i).length()));
    }
    return padded;
  }

  private void labels() {
    int width = labels.labels().keySet().stream().mapToInt(c -> c.name().length()).max().orElse(0);
    List<String> blank = new ArrayList<>();
    for (Map.Entry<Category, Label> entry : labels.labels().entrySet()) {
      String name = entry.getKey().name();
      if (entry.getValue() == Label.NOT_MENTIONED) {
        blank.add(name);
      } else {
        out.append(name).append(" ".repeat(width - name.length()));
        out.append("  ").append(value(entry.getValue())).append(END);
      }
    }
    if (!blank.isEmpty()) {
      out.append(Wrapped.list("blank: ", blank)).append(END);
    }
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

package org.radlabel.cli.why;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.radlabel.Evidence;
import org.radlabel.ReportLabels;
import org.radlabel.formats.why.PlainWords;
import org.radlabel.negation.grammar.Statement.Antecedent;
import org.radlabel.negation.why.CueReason;
import org.radlabel.negation.why.Named;
import org.radlabel.negation.why.Reasoning;
import org.radlabel.negation.why.SentenceReasoning;
import org.radlabel.negation.why.StatementReason;
import org.radlabel.negation.why.StructureReason;
import org.radlabel.rules.Span;

/**
 * Why the sentences of a report say what they say, as lines of at most 80 columns where words allow
 * it. Stateless.
 */
public final class WhyText {
  private static final int INDENT = 2;
  private static final int HANG = 6;

  private final ReportLabels labels;
  private final List<SentenceReasoning> why;
  private final UnaryOperator<String> printable;

  private WhyText(
      ReportLabels labels, List<SentenceReasoning> why, UnaryOperator<String> printable) {
    this.labels = labels;
    this.why = why;
    this.printable = printable;
  }

  /**
   * {@return the lines}
   *
   * @param labels the labels of the report
   * @param why of the same report
   * @param printable makes words of the report fit for a terminal
   */
  public static String of(
      ReportLabels labels, List<SentenceReasoning> why, UnaryOperator<String> printable) {
    WhyText text = new WhyText(labels, why, printable);
    StringBuilder out = new StringBuilder();
    why.forEach(sentence -> text.append(sentence, out));
    return out.toString();
  }

  private void append(SentenceReasoning sentence, StringBuilder out) {
    Quoting quoting = new Quoting(span -> oneLine(labels.text(sentence.field(), span)));
    if (sentence.reasoning().isEmpty()) {
      out.append(Wrapping.words(quoting.of(sentence.span()), 0, INDENT));
      out.append(Wrapping.words("this assertion engine does not tell why", INDENT, HANG));
    } else {
      append(sentence, sentence.reasoning().get(), quoting, out);
    }
    out.append(System.lineSeparator());
  }

  private String oneLine(String text) {
    return printable.apply(text).replaceAll("\\s+", " ").strip();
  }

  private void append(
      SentenceReasoning sentence, Reasoning reasoning, Quoting quoting, StringBuilder out) {
    out.append(Wrapping.words(parted(sentence, reasoning, quoting), 0, INDENT));
    reasoning.statements().stream()
        .skip(1)
        .map(s -> Wrapping.words(boundary(s, quoting), INDENT, HANG))
        .forEach(out::append);
    Set<Named> places = places(reasoning);
    reasoning.cues().stream()
        .map(c -> Wrapping.parts(new CueText(c, places, quoting).parts(), INDENT, HANG))
        .forEach(out::append);
    MentionText mentions = new MentionText(reasoning, cues(sentence.field()), quoting);
    Set<String> before = new HashSet<>();
    for (Evidence mention : mentionsOf(sentence)) {
      boolean implied = !before.add(mention.phrase() + mention.span());
      out.append(Wrapping.words("= " + mentions.of(mention, implied), INDENT, HANG));
    }
  }

  private static Set<Named> places(Reasoning reasoning) {
    return reasoning.structures().stream()
        .filter(StructureReason::isPlace)
        .map(StructureReason::structure)
        .collect(Collectors.toSet());
  }

  private List<CueReason> cues(String field) {
    return why.stream()
        .filter(sentence -> sentence.field().equals(field))
        .flatMap(sentence -> sentence.reasoning().stream())
        .flatMap(reasoning -> reasoning.cues().stream())
        .toList();
  }

  private List<Evidence> mentionsOf(SentenceReasoning sentence) {
    return labels.evidence().stream()
        .filter(e -> e.field().equals(sentence.field()) && sentence.span().contains(e.span()))
        .toList();
  }

  /** The sentence with a bar at each boundary. */
  private static String parted(SentenceReasoning sentence, Reasoning reasoning, Quoting quoting) {
    List<String> parts = new ArrayList<>();
    int from = sentence.span().start();
    for (StatementReason statement :
        reasoning.statements().subList(1, reasoning.statements().size())) {
      parts.add(quoting.of(new Span(from, statement.span().start())));
      from = statement.span().start();
    }
    parts.add(quoting.of(new Span(from, sentence.span().end())));
    return String.join(" | ", parts);
  }

  private static String boundary(StatementReason statement, Quoting quoting) {
    String rule = statement.rule().map(r -> ": " + Quoting.rule(r)).orElse("");
    String subject =
        statement.antecedent() == Antecedent.NONE
            ? ""
            : "; the statement " + PlainWords.of(statement.antecedent());
    return "| before "
        + quoting.quoted(statement.opening())
        + ": "
        + PlainWords.of(statement.cause())
        + rule
        + subject;
  }
}

package org.radlabel.negation.why;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.radlabel.lexicons.rules.Answer;
import org.radlabel.negation.grammar.Cause;
import org.radlabel.rules.Span;

/**
 * Why one sentence says what it says of its mentions.
 *
 * <p>Immutable, null-free. All spans point into the same text: of an engine's answer into the
 * sentence.
 *
 * @param statements its statements, in the order of the text
 * @param cues all cues of it, in the order of the text, also those that reach nothing
 * @param alternatives the mentions that are offered as alternatives
 * @param structures its structures
 * @param answer of an item of a template the answer, which then speaks of all mentions in the label
 */
public record Reasoning(
    List<StatementReason> statements,
    List<CueReason> cues,
    List<AlternativeReason> alternatives,
    List<StructureReason> structures,
    Optional<RuleHit<Answer>> answer) {
  /**
   * Checks for null and copies.
   *
   * @param statements its statements, in the order of the text
   * @param cues all cues of it, in the order of the text, also those that reach nothing
   * @param alternatives the mentions that are offered as alternatives
   * @param structures its structures
   * @param answer of an item of a template the answer, which then speaks of all mentions in the
   *     label
   */
  public Reasoning {
    statements = List.copyOf(statements);
    cues = List.copyOf(cues);
    alternatives = List.copyOf(alternatives);
    structures = List.copyOf(structures);
    Objects.requireNonNull(answer, "answer");
  }

  /**
   * {@return the same of a sentence with a remark in brackets, which is read for itself}
   *
   * @param remark why the remark says what it says
   */
  public Reasoning withRemark(Reasoning remark) {
    List<StatementReason> own = new ArrayList<>(remark.statements);
    own.set(0, own.get(0).because(Cause.BRACKETS));
    return new Reasoning(
        together(statements, own, StatementReason::span),
        together(cues, remark.cues, c -> c.cue().span()),
        together(alternatives, remark.alternatives, a -> a.mention().span()),
        together(structures, remark.structures, s -> s.structure().span()),
        answer);
  }

  private static <T> List<T> together(List<T> some, List<T> others, Function<T, Span> place) {
    return Stream.concat(some.stream(), others.stream()).sorted(comparing(place)).toList();
  }

  /**
   * {@return the same of an item of a template that is answered so}
   *
   * @param by the answer, and where it stands
   */
  public Reasoning answeredBy(RuleHit<Answer> by) {
    return new Reasoning(statements, cues, alternatives, structures, Optional.of(by));
  }

  /**
   * {@return the same with every span moved to its place in another text}
   *
   * @param place gives the place of each span in the other text
   */
  public Reasoning at(UnaryOperator<Span> place) {
    return new Reasoning(
        statements.stream().map(s -> s.at(place)).toList(),
        cues.stream().map(c -> c.at(place)).toList(),
        alternatives.stream().map(a -> a.at(place)).toList(),
        structures.stream().map(s -> s.at(place)).toList(),
        answer.map(a -> a.at(place)));
  }
}

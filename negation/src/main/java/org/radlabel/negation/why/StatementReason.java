package org.radlabel.negation.why;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.radlabel.lexicons.rules.Rule;
import org.radlabel.negation.grammar.Cause;
import org.radlabel.negation.grammar.Statement.Antecedent;
import org.radlabel.rules.Span;

/**
 * A statement of a sentence, or the part of one after a relative clause, and why it begins.
 *
 * <p>Immutable, null-free.
 *
 * @param span from its first word to its last
 * @param opening the word or mark with which it begins, or the words of the rule that says so
 * @param cause why it begins; of the first {@link Cause#SENTENCE}
 * @param rule the rule of the lexicon that says so, if one does
 * @param antecedent how it takes its subject from what was said before
 */
public record StatementReason(
    Span span, Span opening, Cause cause, Optional<Rule> rule, Antecedent antecedent) {
  StatementReason because(Cause other) {
    return new StatementReason(span, opening, other, rule, antecedent);
  }

  StatementReason at(UnaryOperator<Span> place) {
    return new StatementReason(place.apply(span), place.apply(opening), cause, rule, antecedent);
  }
}

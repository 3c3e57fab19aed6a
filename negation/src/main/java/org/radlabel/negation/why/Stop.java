package org.radlabel.negation.why;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.radlabel.lexicons.rules.Rule;
import org.radlabel.negation.grammar.Cause;
import org.radlabel.rules.Span;

/**
 * Where a scope ends on one side, and why.
 *
 * <p>Immutable, null-free.
 *
 * @param cause why
 * @param word to the right the first word or mark that is out of reach, or the words of a rule that
 *     ends the scope; to the left the first word that is within; empty at the end of the sentence
 * @param rule the rule of the lexicon that says so, if one does
 */
public record Stop(Cause cause, Optional<Span> word, Optional<Rule> rule) {
  Stop at(UnaryOperator<Span> place) {
    return new Stop(cause, word.map(place), rule);
  }
}

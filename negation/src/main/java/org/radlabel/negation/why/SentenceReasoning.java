package org.radlabel.negation.why;

import java.util.Optional;
import org.radlabel.rules.Span;

/**
 * A sentence of a report with mentions, and why it says what it says of them.
 *
 * <p>Immutable, null-free; all spans point into the report as it was given.
 *
 * @param section name of the section it stands in, {@code ""} for a text without headers
 * @param field name of the report's text that the spans point into
 * @param span where it stands
 * @param reasoning why; empty if the assertion engine does not tell
 */
public record SentenceReasoning(
    String section, String field, Span span, Optional<Reasoning> reasoning) {}

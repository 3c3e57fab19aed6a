package org.radlabel.rules.template;

import org.radlabel.lexicons.rules.Answer;
import org.radlabel.rules.Span;

/**
 * A label of a template with its answer.
 *
 * <p>Immutable, null-free.
 *
 * @param span the whole item
 * @param label the label; before the answer or after it
 * @param answered where the answer stands
 * @param answer what it is
 */
public record TemplateItem(Span span, Span label, Span answered, Answer answer) {}

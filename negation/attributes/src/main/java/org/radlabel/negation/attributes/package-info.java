/**
 * What a sentence says of a finding beside its being there: side, place, severity, size, change,
 * age.
 *
 * <p>{@link org.radlabel.negation.attributes.AttributeFinder} gives the asserted mentions of a
 * sentence their {@link org.radlabel.negation.Attributes}. {@link
 * org.radlabel.negation.attributes.AttributeMarks} finds the words by the rules of the lexicon,
 * {@link org.radlabel.negation.attributes.Size} reads sizes, {@link
 * org.radlabel.negation.attributes.Claims} says which mention each word belongs to, and {@link
 * org.radlabel.negation.attributes.AttributeChoice} which of several values stands. No engine asks
 * for attributes; they change no label. Immutable, safe for any number of threads.
 */
@NullMarked
package org.radlabel.negation.attributes;

import org.jspecify.annotations.NullMarked;

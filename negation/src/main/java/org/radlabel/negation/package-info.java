/**
 * What a sentence says of its mentions: whether they are there ({@link
 * org.radlabel.negation.AssertionClassifier}), and where, how much, how large, since when ({@link
 * org.radlabel.negation.AttributeFinder}).
 *
 * <p>An assertion classifier is made by an {@link org.radlabel.negation.AssertionEngine}, found by
 * name. Attributes cost time of their own; they are added only where evidence is asked for.
 */
package org.radlabel.negation;

/**
 * What a sentence says of its mentions: whether they are there. {@link
 * org.radlabel.negation.AssertionClassifier} is the contract, {@link
 * org.radlabel.negation.AssertedMention} what comes of it, with the cues.
 *
 * <p>An assertion classifier is made by an {@link org.radlabel.negation.AssertionEngine}, found by
 * name. Where a finding is, how large and since when are {@link org.radlabel.negation.Attributes};
 * they cost time of their own and are added only where evidence is asked for.
 */
@NullMarked
package org.radlabel.negation;

import org.jspecify.annotations.NullMarked;

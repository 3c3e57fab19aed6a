/**
 * Assertion of any clinical concept: whether a span of a report is said to be present, absent or
 * uncertain, of whom and when.
 *
 * <p>{@link org.radlabel.concepts.AssertionFinder} takes a sentence and the place or the words of a
 * concept, and gives a {@link org.radlabel.concepts.ConceptAssertion}. It reads with the cues a
 * labeler reads with, and knows no category. One finder serves any number of threads.
 */
@NullMarked
package org.radlabel.concepts;

import org.jspecify.annotations.NullMarked;

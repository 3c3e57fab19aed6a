/**
 * What a labeler knows of a report while it reads it, sentence by sentence. For {@link
 * org.radlabel.Labeler}; callers need none of it but {@link org.radlabel.reading.MemoUse}.
 *
 * <ol>
 *   <li>{@link org.radlabel.reading.CountingSections} gives the sections of a report that count.
 *   <li>{@link org.radlabel.reading.SentenceWalk} goes through their sentences.
 *   <li>{@link org.radlabel.reading.SentenceReading} is what one sentence says; it depends on its
 *       words alone, so {@link org.radlabel.reading.SentenceMemo} remembers it.
 *   <li>{@link org.radlabel.reading.Discourse} looks at sentences that hang together.
 *   <li>{@link org.radlabel.reading.Ballot} counts what the sentences say of each category, and
 *       {@link org.radlabel.reading.Addenda} lets an addendum have the last word.
 * </ol>
 *
 * <p>No class here knows a label: {@code org.radlabel} makes labels of the ballot.
 */
@NullMarked
package org.radlabel.reading;

import org.jspecify.annotations.NullMarked;

/**
 * Why a sentence says what it says of its mentions: for people, and for programs that show it to
 * people.
 *
 * <pre>{@code
 * for (SentenceReasoning sentence : labeler.explain(report)) {
 *   sentence.reasoning().ifPresent(r -> r.cues().forEach(cue -> show(cue)));
 * }
 * }</pre>
 *
 * <p>{@link org.radlabel.negation.why.Reasoning} is what an engine tells of one sentence: its
 * statements and why each begins; for each cue what it reaches, where it stops, and what it does
 * not reach ({@link org.radlabel.negation.why.CueReason}); what was offered for what ({@link
 * org.radlabel.negation.why.AlternativeReason}); what was said of a structure ({@link
 * org.radlabel.negation.why.StructureReason}). All are immutable values without a word of the
 * report in them: spans point into it.
 *
 * <p>Reasons are put together when they are asked for, by reading the sentence once more; labels
 * and evidence do not depend on them and cost nothing more for them.
 */
@NullMarked
package org.radlabel.negation.why;

import org.jspecify.annotations.NullMarked;

/**
 * The engine {@code scope}: cues, terminators and predicates of the lexicon, and no model.
 *
 * <p>It asks the {@link org.radlabel.negation.grammar grammar} where statements begin and what is a
 * verb, a parting, a mark. A scope ends with its statement, so that "but" ends it: a statement
 * begins there, since {@code lexicons/chexpert14/terminators.yaml} lists the word and {@code
 * StatementPass} of the grammar asks for it. {@code Scopes} says which mentions a cue reaches:
 * {@code Rightward} ({@code endsHere}) and {@code Leftward} how far it looks, {@code Subjects} what
 * a statement without a subject of its own speaks of, {@code LabelCues} how cues and mentions stand
 * to a colon. {@code Structures} says which predicates belong to a structure, {@code Alternatives}
 * which findings are offered for one another ("A or B"). {@code SentenceVerdicts} weighs what
 * reached a mention, {@code ScopeExplainer} says why.
 *
 * <p>What the words are is the lexicon's; this package only knows what kinds of cue there are. All
 * of it is immutable or lives for one sentence on one thread. {@link
 * org.radlabel.negation.scope.ScopeEngine} is its only public class.
 */
@NullMarked
package org.radlabel.negation.scope;

import org.jspecify.annotations.NullMarked;

/**
 * The engine {@code scope}: cues, terminators and predicates of the lexicon, and no model.
 *
 * <p>{@code Marks} finds the cues, predicates and terminators of a sentence; what lies inside a
 * longer one is hidden by it, which is how pseudo-cues work ("no change in"). {@code Clauses} knows
 * where statements and lists begin and end, {@code Scopes} which findings a cue reaches, {@code
 * Structures} which predicates belong to a structure, {@code Alternatives} which findings are
 * offered for one another ("A or B"). {@code ScopeClassifier} weighs what reached a mention.
 *
 * <p>What the words are is the lexicon's; this package only knows what kinds of cue there are. All
 * of it is immutable or lives for one sentence on one thread. {@link
 * org.radlabel.negation.scope.ScopeEngine} is its only public class.
 */
package org.radlabel.negation.scope;

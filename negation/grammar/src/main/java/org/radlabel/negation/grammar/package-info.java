/**
 * The grammar of a sentence, asked by all who want to know what is said of what: scopes,
 * alternatives, structures, attributes.
 *
 * <p>{@link org.radlabel.negation.grammar.Grammar} finds the cues, predicates and terminators of a
 * sentence; what lies inside a longer one is hidden by it, which is how pseudo-cues work ("no
 * change in"). {@link org.radlabel.negation.grammar.SentenceView} says what each token is: each is
 * one number of bits, which {@code FactFinder} finds once a sentence. {@code StatementPass}
 * decides, token by token, where a statement begins ({@code before}): each {@link
 * org.radlabel.negation.grammar.Boundary} with its {@link org.radlabel.negation.grammar.Cause}.
 * {@link org.radlabel.negation.grammar.Statements} is how others ask, also whether a statement
 * takes its subject from what was said before it. What brackets hold with a subject of its own is
 * parted off before all this ({@code Remarks}): it is read as a sentence, and so is the rest.
 *
 * <p>What the words are is the lexicon's: what ends a scope ("but") stands in {@code
 * lexicons/chexpert14/terminators.yaml}, and the classes the grammar asks for are {@link
 * org.radlabel.lexicons.rules.WordClass}. It costs one search for phrases and one pass over the
 * tokens.
 */
@NullMarked
package org.radlabel.negation.grammar;

import org.jspecify.annotations.NullMarked;

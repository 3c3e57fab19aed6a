/**
 * The dependency engine: patterns over the dependency graph of a sentence, by Stanford CoreNLP.
 * GPL-3.0-or-later, unlike the rest of radlabel; found by {@link java.util.ServiceLoader}.
 *
 * <p>A sentence becomes tokens with parts of speech and relations (tagger and neural parser of
 * CoreNLP), then a {@link org.radlabel.negation.dependency.DependencyGraph} with the names of
 * Universal Dependencies 1 and the relations that chexpert-labeler adds. {@link
 * org.radlabel.negation.dependency.Patterns} say what it asserts of a token; those that are tied to
 * a rule of the lexicon say what that rule says, so that options hold here too. A sentence without
 * a parse yields no label, and is listed.
 *
 * <p>Cost: 5 ms of one core for a sentence that is met for the first time; what was made of a
 * sentence is remembered. The models take 4 s to load and are shared by the whole process.
 *
 * <p>Source of figures: docs/dependency.md.
 */
package org.radlabel.negation.dependency;

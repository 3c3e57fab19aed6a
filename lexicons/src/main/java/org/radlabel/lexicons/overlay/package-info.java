/**
 * Puts a lexicon together from its files: {@link org.radlabel.lexicons.overlay.LexiconLoader} reads
 * them from a {@link org.radlabel.lexicons.overlay.LexiconSource}, {@link
 * org.radlabel.lexicons.overlay.LexiconParts} collects rules and lays a user's over the built-in
 * ones, by {@link org.radlabel.lexicons.overlay.PhraseChange} where a rule is extended, and checks
 * what the files name of each other. {@link org.radlabel.lexicons.overlay.CoveredPhrases} finds
 * phrases that do nothing. For one lexicon and one thread each.
 */
@NullMarked
package org.radlabel.lexicons.overlay;

import org.jspecify.annotations.NullMarked;

/**
 * From the tokens of a sentence to its mentions: {@link
 * org.radlabel.rules.mention.MentionExtractor} has the words mended and finds the phrases of all
 * categories in one pass with a {@link org.radlabel.rules.mention.PhraseAutomaton}. The longest
 * phrase wins. A {@link org.radlabel.rules.mention.Sentence} is what comes out.
 */
@NullMarked
package org.radlabel.rules.mention;

import org.jspecify.annotations.NullMarked;

/**
 * Words that did not arrive as they were meant: {@link org.radlabel.rules.mend.Misspellings
 * misspelt}, {@link org.radlabel.rules.mend.BrokenWords broken in two}, {@link
 * org.radlabel.rules.mend.GluedWords run together}, {@link org.radlabel.rules.mend.CutOffWord cut
 * off} at the end of a text, or {@link org.radlabel.rules.mend.HeardTokens misheard} by speech
 * recognition. {@link org.radlabel.rules.mend.TokenMender} asks each in turn and gives the tokens
 * as they were meant; where two readings are possible, the word stays as it is.
 */
@NullMarked
package org.radlabel.rules.mend;

import org.jspecify.annotations.NullMarked;

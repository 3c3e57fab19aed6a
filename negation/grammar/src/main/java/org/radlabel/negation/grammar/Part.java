package org.radlabel.negation.grammar;

import java.util.List;
import org.radlabel.rules.mention.Mention;
import org.radlabel.rules.mention.Sentence;

/**
 * What is read of a sentence for itself: a remark in brackets that has its own subject, or the
 * sentence without such remarks.
 *
 * <p>Immutable, null-free.
 *
 * @param sentence the part as a sentence of the same text, with the tokens and mentions of the part
 * @param originals for each mention of it the same one of the whole sentence
 */
public record Part(Sentence sentence, List<Mention> originals) {}

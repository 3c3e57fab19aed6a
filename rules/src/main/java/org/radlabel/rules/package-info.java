/**
 * From a report to the mentions in it: sections, sentences, tokens, phrases.
 *
 * <h2>Stages</h2>
 *
 * <ol>
 *   <li>{@link org.radlabel.rules.text.TextNormalizer} makes of the texts what was meant, where
 *       they came through JSON, HTML, PDF or the wrong encoding.
 *   <li>{@link org.radlabel.rules.section.SectionSplitter} cuts the texts of a {@link
 *       org.radlabel.rules.Report} into {@link org.radlabel.rules.section.Section sections} by the
 *       headers of the lexicon; {@link org.radlabel.rules.section.SectionSelector} takes those that
 *       a {@link org.radlabel.rules.section.SectionPolicy} counts.
 *   <li>{@link org.radlabel.rules.sentence.SentenceSplitter} cuts a section into sentences.
 *   <li>{@link org.radlabel.rules.mention.MentionExtractor} cuts a sentence into {@link
 *       org.radlabel.rules.Tokens}, mends words that are misspelt, broken or run together, and
 *       finds the {@link org.radlabel.rules.mention.Mention mentions} with a {@link
 *       org.radlabel.rules.mention.PhraseAutomaton}.
 * </ol>
 *
 * <h2>Use</h2>
 *
 * <pre>{@code
 * Lexicon lexicon = Lexicons.builtIn();
 * CompiledLexicon compiled = CompiledLexicon.of(lexicon);
 * MentionExtractor extractor = MentionExtractor.of(lexicon, compiled.vocabulary(), true);
 * Sentence sentence = extractor.extract("No pleural effusion.");
 * }</pre>
 *
 * <h2>Offsets</h2>
 *
 * Words are compared letter by letter in lower case by their numbers in a {@link
 * org.radlabel.rules.Vocabulary}; every {@link org.radlabel.rules.Span} points into the normalised
 * text, in UTF-16 code units, and is led back to the text as it was given, and the machine's
 * language plays no part.
 *
 * <h2>Cost</h2>
 *
 * A text is looked through letter by letter once, for its landmarks, see {@link
 * org.radlabel.rules.MarkedText}; the stages go from one to the next. All that is compiled from a
 * lexicon is immutable and shared by all threads. Finding phrases costs what the text and its
 * matches cost, however many phrases there are.
 */
@NullMarked
package org.radlabel.rules;

import org.jspecify.annotations.NullMarked;

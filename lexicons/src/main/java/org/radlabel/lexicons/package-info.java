/**
 * The rules of a labeler as data: the built-in lexicon {@code chexpert14}, the format that it is
 * written in, and where lexicons come from.
 *
 * <ul>
 *   <li>{@link org.radlabel.lexicons.Lexicons} gives the built-in lexicons and those of folders,
 *       {@link org.radlabel.lexicons.LexiconBuilder} those of the class path and of texts, and
 *       several laid over each other;
 *   <li>{@link org.radlabel.lexicons.rules} holds a lexicon and its rules, as values;
 *   <li>{@code org.radlabel.lexicons.yaml} reads rules out of YAML, with the place of each problem;
 *   <li>{@code org.radlabel.lexicons.overlay} lays one lexicon over another and checks the whole;
 *   <li>{@code org.radlabel.lexicons.image} is the form in which the build keeps the built-in ones.
 * </ul>
 *
 * <h2>Use</h2>
 *
 * <pre>{@code
 * Lexicon builtIn = Lexicons.builtIn();
 * Lexicon mine = Lexicons.load(Path.of("my-lexicon")); // laid over the built-in one
 * }</pre>
 *
 * A lexicon is read once, checked as a whole, and then an immutable value. Reading the built-in one
 * takes some hundred milliseconds on a cold virtual machine.
 *
 * <h2>What a lexicon holds</h2>
 *
 * Six kinds of {@link org.radlabel.lexicons.rules.Rule}, each with an id, a comment, phrases and
 * examples that are tests:
 *
 * <ul>
 *   <li>{@link org.radlabel.lexicons.rules.PhraseGroup}: what mentions a {@link
 *       org.radlabel.lexicons.rules.Category}, as a finding (present unless a cue says otherwise),
 *       as a structure (a predicate decides), or as an exclusion (looks like the category and is
 *       not);
 *   <li>{@link org.radlabel.lexicons.rules.Cue}: what says that a mention is absent, uncertain,
 *       history;
 *   <li>{@link org.radlabel.lexicons.rules.Predicate}: what says what a structure is like;
 *   <li>{@link org.radlabel.lexicons.rules.Terminator}: where the scope of a cue ends;
 *   <li>{@link org.radlabel.lexicons.rules.Answer}: what answers the labels of a template;
 *   <li>{@link org.radlabel.lexicons.rules.AttributeRule}: what says where a finding is, how large,
 *       since when;
 * </ul>
 *
 * and beside them word classes, {@link org.radlabel.lexicons.rules.SectionHeader section headers}
 * and the ordinary words that are never taken for a misspelling. The syntax of a phrase is told at
 * {@link org.radlabel.lexicons.rules.PhraseSyntax}; the whole format, for those who write rules, in
 * {@code docs/lexicon.md}.
 *
 * <h2>Folders</h2>
 *
 * A lexicon is a folder of YAML files, read in depth; a file holds one category ({@code category:
 * …}) or what all categories share. Names and order of the files mean nothing, but for {@code
 * lexicon.yaml}, which may name the lexicon, what it extends, and its columns. A folder lies over
 * the built-in lexicon unless it says {@code extends: none}: a rule whose id is taken replaces the
 * one below, {@code remove} takes rules away, {@code extend} changes single phrases of one.
 *
 * <h2>Errors</h2>
 *
 * A broken lexicon is refused with a {@link org.radlabel.lexicons.rules.LexiconException} that
 * carries every {@link org.radlabel.lexicons.rules.Problem} of all its files, each with file, line,
 * column, the offending text and what is allowed. What no honest file needs is refused at once:
 * anchors and aliases, tags, deep nesting, files over a million bytes, phrases that stand for
 * thousands.
 */
@NullMarked
package org.radlabel.lexicons;

import org.jspecify.annotations.NullMarked;

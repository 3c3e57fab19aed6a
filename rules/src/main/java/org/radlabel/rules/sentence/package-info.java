/**
 * Sentences: {@link org.radlabel.rules.sentence.SentenceSplitter} cuts a text into them.
 *
 * <p><b>How.</b> One pass over the text finds what layout and spelling tell for certain: blank
 * lines, new and wrapped lines, bullets and list numbers, headings, missing spaces, decimals,
 * abbreviations, plain words before a capital. What is left open (a small letter, a blank or a
 * digit after a period; short words; capitals throughout; initials; question marks) is asked of
 * Apache OpenNLP's {@code SentenceDetectorME}, whose scanner for the ends of sentences these rules
 * are.
 *
 * <p><b>Why rules.</b> OpenNLP looks at the words beside a period. It does not see that a line is
 * wrapped, that "2." continues a list, or that a heading begins without any period; and a small
 * model now and then takes "bilaterally." for an abbreviation. Figures are in {@code
 * docs/accuracy.md}.
 *
 * <p><b>What counts as a sentence.</b>
 *
 * <ul>
 *   <li>A list number belongs to its item, a heading to the text after it, in the same line or the
 *       next; a semicolon ends nothing; {@code //} ends what stands before it.
 *   <li>A blank line ends a sentence, unless that cannot be at its end ("with a", a small letter in
 *       the next line) or blank lines part all lines; any other newline only if the line was not
 *       merely wrapped: the next one begins with a bullet or number, or its first word would have
 *       fitted (see {@code LineRules}).
 *   <li>Within a line, marks ({@code *}, {@code |}, {@code ->}, {@code ~} and others where they
 *       repeat), numbers and letters in their order, tabs and three blanks or more part the items
 *       of a list; an answer stays with what it answers ("Edema | No").
 *   <li>A mark without any letter or digit belongs to the sentence before it.
 * </ul>
 *
 * <p>Headings here are those that a sentence begins with, inside a section; the headers of sections
 * are found before, in {@link org.radlabel.rules.section}.
 *
 * <p><b>Words.</b> Abbreviations, headings and the like are data: {@code sentence-words.txt}.
 *
 * <p><b>The model</b> is trained on {@code training.txt} (test resources), sentences written for
 * this project. A test compares it with a fresh one. To train it again, from the root folder, after
 * {@code mvn -q -B -pl cli -am package -DskipTests}:
 *
 * <pre>
 * java -cp "rules/target/test-classes:cli/target/lib/*" org.radlabel.rules.sentence.ModelTrainer \
 *   rules/src/main/resources/org/radlabel/rules/sentence/radiology-sentences.gis
 * </pre>
 *
 * <p>On the same JDK and kind of processor the file comes out the same to the byte.
 *
 * <p><b>Cost.</b> Linear in the length of the text; about twice as fast as the detector alone,
 * since most places are never asked about. The model (7 kB) is read when first asked: some 50 ms of
 * processor time in a fresh JVM, of which a text without an open question pays nothing.
 */
@NullMarked
package org.radlabel.rules.sentence;

import org.jspecify.annotations.NullMarked;

package org.radlabel.rules.sentence;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.radlabel.rules.MarkedText;
import org.radlabel.rules.Span;
import org.radlabel.rules.WorkBudget;

/**
 * Cuts a text into sentences: rules where the layout or the spelling tells, and Apache OpenNLP's
 * sentence detector with a model of radiology sentences everywhere else.
 *
 * <pre>{@code
 * SentenceSplitter splitter = SentenceSplitter.create();
 * String text = "1.No effusion. 2.Small nodule, 3.5 mm.";
 * List<Span> sentences = splitter.split(text, new Span(0, text.length())); // two
 * }</pre>
 *
 * <p>A pure function of the characters in the range: neither the text around it, nor an earlier
 * call, nor the thread, nor the locale changes a result. Safe for any number of threads; each keeps
 * a detector of its own, a few kilobytes. The time is linear in the length of the range.
 */
public final class SentenceSplitter {
  private final SentenceWords words;
  private final EnderRules enders;
  private final Supplier<Detector> detector;

  private SentenceSplitter() {
    words = SentenceWords.load();
    enders = new EnderRules(words);
    detector = ThreadLocal.withInitial(() -> new Detector(ModelFile.shared()))::get;
  }

  /**
   * {@return one with the built-in rules and model} The model is read when a text first asks for
   * it.
   */
  public static SentenceSplitter create() {
    return new SentenceSplitter();
  }

  /**
   * The sentences within a range of a text.
   *
   * <p>They stand in order, do not overlap, begin and end with a character that is no white space,
   * and together cover every character of the range that is none. A stray mark without a letter or
   * digit belongs to the sentence before it. A sentence reaches over a blank line only where it
   * cannot be at its end, or where blank lines part all lines.
   *
   * @param text any text
   * @param range what to split, within the text
   * @return their spans in the text; unmodifiable; empty if the range is blank
   * @throws IndexOutOfBoundsException if the range ends after the text
   */
  public List<Span> split(String text, Span range) {
    return split(MarkedText.of(text), range, WorkBudget.unlimited());
  }

  /**
   * {@return the same of a text with its landmarks, with a limit to the work}
   *
   * @param text the text
   * @param range the part of it to split, within the text
   * @param budget the steps that are left; what is done is taken off it
   * @throws org.radlabel.rules.WorkLimitException if it takes more steps than are left
   */
  public List<Span> split(MarkedText text, Span range, WorkBudget budget) {
    Objects.checkFromToIndex(range.start(), range.end(), text.characters().length);
    return new SentencePass(text, range, words, enders, detector, budget).sentences();
  }
}

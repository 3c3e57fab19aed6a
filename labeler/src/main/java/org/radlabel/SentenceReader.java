package org.radlabel;

import java.util.List;
import java.util.Optional;
import org.radlabel.lexicons.WordClass;
import org.radlabel.negation.AssertedMention;
import org.radlabel.negation.AssertionClassifier;
import org.radlabel.negation.ReferringCue;
import org.radlabel.rules.Characters;
import org.radlabel.rules.CompiledLexicon;
import org.radlabel.rules.MentionExtractor;
import org.radlabel.rules.Sentence;
import org.radlabel.rules.Span;
import org.radlabel.rules.Tokens;
import org.radlabel.rules.Vocabulary;
import org.radlabel.rules.section.Section;
import org.radlabel.rules.sentence.SentenceSplitter;
import org.radlabel.rules.template.TemplateItem;
import org.radlabel.rules.template.Templates;

/**
 * Reads sections sentence by sentence. What a sentence says is a function of its text, and may be
 * remembered; only the last word of a text that breaks off in it is read for what it was to be.
 * Immutable, safe for any number of threads.
 */
final class SentenceReader {
  private final SentenceSplitter sentences = SentenceSplitter.create();
  private final Templates templates;
  private final MentionExtractor mentions;
  private final AssertionClassifier classifier;
  private final Vocabulary vocabulary;
  private final int partial;
  private final Ballot ballot;
  private final Optional<SentenceMemo> memo;

  /**
   * For a lexicon.
   *
   * @param fuzzy whether a misspelt word counts as the lexicon's
   * @param remembers whether sentences that were read are remembered
   * @param templates the lines of templates, which are read each for itself
   */
  SentenceReader(
      CompiledLexicon compiled,
      boolean fuzzy,
      AssertionClassifier classifier,
      Ballot ballot,
      boolean remembers,
      Templates templates) {
    this.templates = templates;
    this.classifier = classifier;
    this.ballot = ballot;
    vocabulary = compiled.vocabulary();
    mentions = MentionExtractor.of(compiled.lexicon(), vocabulary, fuzzy);
    partial = vocabulary.symbol("$" + WordClass.PARTIAL.title());
    memo =
        remembers
            ? Optional.of(new SentenceMemo(this::read, SentenceMemo.weightFor(heap())))
            : Optional.empty();
  }

  private static long heap() {
    return Runtime.getRuntime().maxMemory();
  }

  /** How often a sentence was remembered; nothing where none is. */
  MemoUse memoUse() {
    return memo.map(SentenceMemo::use).orElse(MemoUse.NONE);
  }

  /** Adds what a section says. */
  void read(Section section, ReportReading reading) {
    int from = section.body().start();
    for (TemplateItem item : templates.items(section.characters(), section.body())) {
      readSentences(section, from, item.span().start(), reading);
      read(section, item.span(), reading);
      from = item.span().end();
    }
    readSentences(section, from, section.body().end(), reading);
  }

  private void readSentences(Section section, int from, int to, ReportReading reading) {
    char[] text = section.characters();
    for (Span sentence : sentences.split(text, new Span(from, to))) {
      for (Span part : LongSentences.cut(text, sentence)) {
        read(section, part, reading);
      }
    }
  }

  private void read(Section section, Span sentence, ReportReading reading) {
    reading.add(reading(section.characters(), sentence), section, sentence.start());
  }

  private SentenceReading reading(char[] text, Span sentence) {
    return mayBreakOff(text, sentence)
        ? cutOff(text, sentence).orElseGet(() -> remembered(text, sentence))
        : remembered(text, sentence);
  }

  /** Whether a sentence ends with its text and with a letter, so perhaps within a word. */
  private static boolean mayBreakOff(char[] text, Span sentence) {
    int end = sentence.end();
    if (sentence.length() == 0 || !Character.isLetter(text[end - 1])) {
      return false;
    }
    while (end < text.length && Characters.isSpace(text[end])) {
      end++;
    }
    return end == text.length;
  }

  private Optional<SentenceReading> cutOff(char[] text, Span sentence) {
    return mentions.extractCutOff(written(text, sentence)).map(this::read);
  }

  private SentenceReading remembered(char[] text, Span sentence) {
    return memo.isPresent()
        ? memo.get().reading(text, sentence.start(), sentence.end())
        : read(written(text, sentence));
  }

  private static String written(char[] text, Span sentence) {
    return new String(text, sentence.start(), sentence.length());
  }

  private SentenceReading read(String sentence) {
    return read(mentions.extract(sentence));
  }

  private SentenceReading read(Sentence sentence) {
    List<AssertedMention> found = classifier.classify(sentence);
    List<ReferringCue> referring = classifier.referring(sentence);
    return found.isEmpty() && referring.isEmpty()
        ? SentenceReading.NOTHING
        : new SentenceReading(found, ballot.packed(found), referring, isPartial(sentence.tokens()));
  }

  private boolean isPartial(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (vocabulary.isA(tokens.word(i), partial)) {
        return true;
      }
    }
    return false;
  }
}

package org.radlabel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.radlabel.lexicons.rules.WordClass;
import org.radlabel.negation.AssertedMention;
import org.radlabel.negation.AssertionClassifier;
import org.radlabel.negation.Said;
import org.radlabel.negation.why.SentenceReasoning;
import org.radlabel.reading.Ballot;
import org.radlabel.reading.FinerReader;
import org.radlabel.reading.MemoUse;
import org.radlabel.reading.Places;
import org.radlabel.reading.SentenceMemo;
import org.radlabel.reading.SentenceReading;
import org.radlabel.reading.SentenceWalk;
import org.radlabel.rules.Characters;
import org.radlabel.rules.CompiledLexicon;
import org.radlabel.rules.Span;
import org.radlabel.rules.Tokens;
import org.radlabel.rules.Vocabulary;
import org.radlabel.rules.WorkBudget;
import org.radlabel.rules.dictation.RunOnText;
import org.radlabel.rules.mention.MentionExtractor;
import org.radlabel.rules.mention.Sentence;
import org.radlabel.rules.section.Section;
import org.radlabel.rules.template.Templates;
import org.radlabel.rules.text.NormalizedReport;

/**
 * Reads sections sentence by sentence. What a sentence says is a function of its text, and may be
 * remembered; only the last word of a text that breaks off in it is read for what it was to be.
 * Immutable, safe for any number of threads.
 */
final class SentenceReader {
  private final SentenceWalk sentences;
  private final MentionExtractor mentions;
  private final AssertionClassifier classifier;

  /** By word: whether it limits what is said to a part. */
  private final boolean[] partial;

  private final Ballot ballot;

  /** Null where nothing is remembered. */
  private final @Nullable SentenceMemo memo;

  /** Null where no finer findings are read. */
  private final @Nullable FinerReader finer;

  /**
   * For a lexicon.
   *
   * @param fuzzy whether a misspelt word counts as the lexicon's
   * @param remembers whether sentences that were read are remembered
   * @param templates the lines of templates, which are read each for itself
   * @param finer reads finer findings; null where there are none
   */
  SentenceReader(
      CompiledLexicon compiled,
      boolean fuzzy,
      AssertionClassifier classifier,
      Ballot ballot,
      boolean remembers,
      Templates templates,
      @Nullable FinerReader finer) {
    this.finer = finer;
    this.classifier = classifier;
    this.ballot = ballot;
    Vocabulary vocabulary = compiled.vocabulary();
    mentions = MentionExtractor.of(compiled.lexicon(), vocabulary, fuzzy);
    sentences = new SentenceWalk(templates, mentions, new RunOnText(compiled.lexicon()));
    partial = vocabulary.wordsOf(WordClass.PARTIAL);
    memo = remembers ? new SentenceMemo(this::read, SentenceMemo.weightFor(heap())) : null;
  }

  private static long heap() {
    return Runtime.getRuntime().maxMemory();
  }

  /** How often a sentence was remembered; nothing where none is. */
  MemoUse memoUse() {
    return memo == null ? MemoUse.NONE : memo.use();
  }

  /**
   * Adds what a section says.
   *
   * @throws org.radlabel.rules.WorkLimitException if it takes more steps than are left
   */
  void read(Section section, ReportReading reading, WorkBudget budget) {
    Reading all = new Reading(section, reading, budget);
    try {
      sentences.over(section, budget, all);
    } finally {
      if (memo != null) {
        memo.count(all.asked);
      }
    }
  }

  /** Reads sentences. No lambda that captures: that is made by a call of the VM. */
  private final class Reading implements Consumer<Span> {
    private final Section section;
    private final ReportReading reading;
    private final WorkBudget budget;

    /** How many sentences may have been remembered. */
    private int asked;

    Reading(Section section, ReportReading reading, WorkBudget budget) {
      this.section = section;
      this.reading = reading;
      this.budget = budget;
    }

    @Override
    public void accept(Span sentence) {
      SentenceReading said = cutOff(section.characters(), sentence);
      if (said == null) {
        said = remembered(section.characters(), sentence);
        asked++;
      }
      budget.spend(sentence.length() * (1L + said.size()));
      reading.add(said, section, sentence.start());
    }
  }

  /** Why the sentences of a section of a report say what they say, see {@link Labeler#explain}. */
  List<SentenceReasoning> explain(Section section, NormalizedReport report) {
    List<SentenceReasoning> all = new ArrayList<>();
    sentences.over(
        section,
        WorkBudget.unlimited(),
        span -> explain(span, new Places(report, section, span.start())).ifPresent(all::add));
    return all;
  }

  private Optional<SentenceReasoning> explain(Span span, Places places) {
    Section section = places.section();
    Sentence sentence = sentence(section.characters(), span);
    if (sentence.mentions().isEmpty() && classifier.referring(sentence).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new SentenceReasoning(
            section.name(),
            section.field().name(),
            places.of(new Span(0, span.length())),
            classifier.explain(sentence).map(reasoning -> reasoning.at(places::of))));
  }

  private Sentence sentence(char[] text, Span span) {
    Optional<Sentence> cutOff =
        mayBreakOff(text, span) ? mentions.extractCutOff(written(text, span)) : Optional.empty();
    return cutOff.orElseGet(() -> mentions.extract(written(text, span)));
  }

  /** What a sentence says whose last word is cut off; null if none is. */
  private @Nullable SentenceReading cutOff(char[] text, Span sentence) {
    if (!mayBreakOff(text, sentence)) {
      return null;
    }
    String written = written(text, sentence);
    Optional<Sentence> cutOff = mentions.extractCutOff(written);
    return cutOff.isPresent() || (finer != null && finer.isCutOff(written))
        ? read(cutOff.orElseGet(() -> mentions.extract(written)), true)
        : null;
  }

  /** Whether a sentence ends with its text and with a letter, so perhaps within a word. */
  private static boolean mayBreakOff(char[] text, Span sentence) {
    int end = sentence.end();
    if (sentence.length() == 0 || !Characters.isLetter(text[end - 1])) {
      return false;
    }
    while (end < text.length && Characters.isSpace(text[end])) {
      end++;
    }
    return end == text.length;
  }

  private SentenceReading remembered(char[] text, Span sentence) {
    return memo != null
        ? memo.reading(text, sentence.start(), sentence.end())
        : read(Arrays.copyOfRange(text, sentence.start(), sentence.end()));
  }

  private static String written(char[] text, Span sentence) {
    return new String(text, sentence.start(), sentence.length());
  }

  private SentenceReading read(char[] sentence) {
    return read(mentions.extract(sentence), false);
  }

  private SentenceReading read(Sentence sentence, boolean breaksOff) {
    Said said = classifier.said(sentence);
    List<AssertedMention> found = said.mentions();
    boolean nothing = found.isEmpty() && said.referring().isEmpty();
    if (nothing && finer == null) {
      return SentenceReading.NOTHING;
    }
    SentenceReading first =
        new SentenceReading(
            found, ballot.packed(found), said.referring(), isPartial(sentence.tokens()));
    SentenceReading ofFiner =
        finer == null ? SentenceReading.NOTHING : finer.read(sentence, first, breaksOff);
    return nothing && ofFiner == SentenceReading.NOTHING ? ofFiner : first.withFiner(ofFiner);
  }

  private boolean isPartial(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (partial[tokens.word(i)]) {
        return true;
      }
    }
    return false;
  }
}

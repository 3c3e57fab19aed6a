package org.radlabel.evaluation.doubt;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.radlabel.Evidence;
import org.radlabel.Label;
import org.radlabel.Labeler;
import org.radlabel.ReportLabels;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.negation.Assertion;
import org.radlabel.negation.AssertionClassifier;
import org.radlabel.negation.CueHit;
import org.radlabel.negation.why.SentenceReasoning;
import org.radlabel.rules.CompiledLexicon;
import org.radlabel.rules.Span;
import org.radlabel.rules.Vocabulary;

/**
 * Finds in what a labeler knows of a report what speaks against its labels. It reads the report
 * once more. Immutable, safe for any number of threads.
 */
final class SignalFinder {
  private static final int FAR = 60;
  private static final int LONG = 200;
  private static final int OFTEN = 3;
  private static final String IMPRESSION = "impression";

  private final Labeler labeler;
  private final NearWords words;

  SignalFinder(Labeler labeler) {
    this.labeler = Objects.requireNonNull(labeler, "labeler");
    Vocabulary vocabulary = CompiledLexicon.of(labeler.lexicon()).vocabulary();
    this.words = new NearWords(vocabulary);
  }

  /** What speaks against each label; a category that is not mentioned has no entry. */
  Map<Category, Set<Signal>> of(ReportLabels labels) {
    Map<Category, Set<Signal>> found = new LinkedHashMap<>();
    List<Evidence> evidence = labels.evidence();
    if (evidence.isEmpty()) {
      return found;
    }
    List<SentenceReasoning> sentences = labeler.explain(labels.report());
    for (Map.Entry<Category, Label> cell : labels.labels().entrySet()) {
      List<Evidence> mentions = labels.evidence(cell.getKey());
      if (!mentions.isEmpty()) {
        Set<Signal> signals = EnumSet.noneOf(Signal.class);
        ofAll(mentions, cell.getValue(), signals);
        mentions.forEach(mention -> of(mention, labels, sentences, signals));
        found.put(cell.getKey(), signals);
      }
    }
    return found;
  }

  private static void ofAll(List<Evidence> mentions, Label label, Set<Signal> signals) {
    Set<Assertion> impression = EnumSet.noneOf(Assertion.class);
    Set<Assertion> rest = EnumSet.noneOf(Assertion.class);
    for (Evidence mention : mentions) {
      if (mention.assertion() != Assertion.UNSTATED) {
        (mention.section().contains(IMPRESSION) ? impression : rest).add(mention.assertion());
      }
    }
    if (!impression.isEmpty() && !rest.isEmpty() && !impression.equals(rest)) {
      signals.add(Signal.IMPRESSION);
    } else if (impression.size() > 1 || rest.size() > 1) {
      signals.add(Signal.CONTRADICTION);
    }
    if (label == Label.UNCERTAIN) {
      signals.add(Signal.UNCERTAIN);
    }
    if (label == Label.NOT_MENTIONED) {
      signals.add(Signal.UNSTATED);
    }
    if (mentions.size() >= OFTEN) {
      signals.add(Signal.OFTEN);
    }
  }

  private void of(
      Evidence mention,
      ReportLabels labels,
      List<SentenceReasoning> sentences,
      Set<Signal> signals) {
    if (mention.fuzzy()) {
      signals.add(Signal.MISSPELT);
    }
    if (mention.rule().equals(AssertionClassifier.UNPARSED)) {
      signals.add(Signal.UNPARSED);
    }
    for (CueHit cue : mention.cues()) {
      if (gap(cue.span(), mention.span()) > FAR) {
        signals.add(Signal.FAR);
      }
    }
    for (SentenceReasoning sentence : sentences) {
      if (holds(sentence, mention)) {
        of(mention, labels, sentence, signals);
      }
    }
  }

  private static int gap(Span a, Span b) {
    return Math.max(a.start() - b.end(), b.start() - a.end());
  }

  private static boolean holds(SentenceReasoning sentence, Evidence mention) {
    return sentence.field().equals(mention.field())
        && sentence.span().start() <= mention.span().start()
        && mention.span().end() <= sentence.span().end();
  }

  private void of(
      Evidence mention, ReportLabels labels, SentenceReasoning sentence, Set<Signal> signals) {
    if (sentence.span().end() - sentence.span().start() > LONG) {
      signals.add(Signal.LONG);
    }
    String text = labels.text(mention.field(), sentence.span());
    if (words.areUnlisted(text, mention.span().start() - sentence.span().start())) {
      signals.add(Signal.UNLISTED);
    }
    if (sentence.reasoning().isPresent()) {
      new ReasonSignals(mention.span(), signals).add(sentence.reasoning().get());
    }
  }
}

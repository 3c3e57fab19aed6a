package org.radlabel.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.radlabel.lexicons.Lexicons;
import org.radlabel.negation.AssertedMention;
import org.radlabel.negation.AssertionClassifier;
import org.radlabel.negation.scope.ScopeEngine;
import org.radlabel.rules.CompiledLexicon;
import org.radlabel.rules.Span;
import org.radlabel.rules.mention.MentionExtractor;
import org.radlabel.rules.mention.Sentence;
import org.radlabel.rules.sentence.SentenceSplitter;

/** The stages of labelling: splitting a report; mentions and assertions of a sentence. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(Scope.Benchmark)
public class StageBenchmark {
  private static final int REPORTS = 2_000;

  private final SentenceSplitter splitter = SentenceSplitter.create();
  private final List<String> reports = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private MentionExtractor extractor;
  private AssertionClassifier classifier;

  /** Where a thread is. */
  @State(Scope.Thread)
  public static class Place {
    private int next;

    <T> T in(List<T> all) {
      next = next + 1 < all.size() ? next + 1 : 0;
      return all.get(next);
    }
  }

  /** Makes reports and sentences. */
  @Setup
  public void setUp() {
    CompiledLexicon lexicon = CompiledLexicon.of(Lexicons.builtIn());
    extractor = MentionExtractor.of(lexicon.lexicon(), lexicon.vocabulary(), true);
    classifier = new ScopeEngine().classifier(lexicon);
    reports.addAll(Records.generated(REPORTS));
    for (String report : reports) {
      splitter.split(report, all(report)).forEach(s -> texts.add(s.of(report)));
    }
    texts.forEach(t -> sentences.add(extractor.extract(t)));
  }

  private static Span all(String text) {
    return new Span(0, text.length());
  }

  /** Splits a report. */
  @Benchmark
  public List<Span> split(Place place) {
    String report = place.in(reports);
    return splitter.split(report, all(report));
  }

  /** Finds the mentions of a sentence. */
  @Benchmark
  public Sentence extract(Place place) {
    return extractor.extract(place.in(texts));
  }

  /** Classifies the mentions of a sentence. */
  @Benchmark
  public List<AssertedMention> classify(Place place) {
    return classifier.classify(place.in(sentences));
  }
}

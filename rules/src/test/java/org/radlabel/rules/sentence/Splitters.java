package org.radlabel.rules.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.radlabel.rules.Span;

/** The ways of splitting that are compared: each gives the spans of a text's sentences. */
final class Splitters {
  private static final String STOCK = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

  private Splitters() {}

  static Function<String, List<Span>> guarded() {
    SentenceSplitter splitter = SentenceSplitter.create();
    return text -> splitter.split(text, new Span(0, text.length()));
  }

  static Function<String, List<Span>> modelAlone() {
    return plain(
        new SentenceModel(
            Detector.LANGUAGE, ModelFile.shared(), Map.of(), Detector.trainingFactory()));
  }

  /** OpenNLP's own model for English. */
  static Function<String, List<Span>> stock() throws IOException {
    try (InputStream in = Splitters.class.getResourceAsStream(STOCK)) {
      return plain(new SentenceModel(in));
    }
  }

  static Function<String, List<Span>> plain(SentenceModel model) {
    SentenceDetectorME detector = new SentenceDetectorME(model);
    return text ->
        Arrays.stream(detector.sentPosDetect(text))
            .map(s -> new Span(s.getStart(), s.getEnd()))
            .toList();
  }

  /** Where the sentences after the first begin. */
  static NavigableSet<Integer> boundaries(List<Span> sentences) {
    return sentences.stream()
        .skip(1)
        .map(Span::start)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

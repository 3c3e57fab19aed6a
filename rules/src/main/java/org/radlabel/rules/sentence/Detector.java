package org.radlabel.rules.sentence;

import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.sentdetect.EndOfSentenceScanner;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/**
 * OpenNLP's sentence detector, asked only about the enders that the rules leave open.
 *
 * <p>The rules are the detector's end-of-sentence scanner: it looks nowhere else. For one thread.
 */
final class Detector {
  /** OpenNLP's code of the language. */
  static final String LANGUAGE = "eng";

  private static final char[] ENDERS = {'.', '!', '?'};

  private final Candidates candidates = new Candidates();
  private final SentenceDetectorME detector;

  Detector(MaxentModel model) {
    detector = new SentenceDetectorME(new ScannedModel(model, new ScannerFactory(candidates)));
  }

  /** The settings that the model is trained with. */
  static SentenceDetectorFactory trainingFactory() {
    return new SentenceDetectorFactory(LANGUAGE, true, null, ENDERS);
  }

  /**
   * The sentences of a piece of text.
   *
   * @param piece the text; its only white space is the space, which alone separates words for
   *     OpenNLP
   * @param enders the places of the enders to be judged, in order
   */
  Span[] split(CharSequence piece, List<Integer> enders) {
    candidates.positions = enders;
    return detector.sentPosDetect(piece);
  }

  /** Hands over what the rules have found. */
  private static final class Candidates implements EndOfSentenceScanner {
    private List<Integer> positions = List.of();

    @Override
    public Set<Character> getEOSCharacters() {
      return Set.of('.', '!', '?');
    }

    @Override
    public List<Integer> getPositions(CharSequence text) {
      return positions;
    }

    @Override
    public List<Integer> getPositions(StringBuffer text) {
      return positions;
    }

    @Override
    public List<Integer> getPositions(char[] text) {
      return positions;
    }
  }

  /** OpenNLP's model would make its factory by itself, from its name. */
  private static final class ScannedModel extends SentenceModel {
    private static final long serialVersionUID = 1L;

    private final transient SentenceDetectorFactory factory;

    ScannedModel(MaxentModel model, SentenceDetectorFactory factory) {
      super(LANGUAGE, model, Map.of(), trainingFactory());
      this.factory = factory;
    }

    @Override
    public SentenceDetectorFactory getFactory() {
      return factory == null ? super.getFactory() : factory;
    }
  }

  private static final class ScannerFactory extends SentenceDetectorFactory {
    private final EndOfSentenceScanner scanner;

    ScannerFactory(EndOfSentenceScanner scanner) {
      super(LANGUAGE, true, null, ENDERS);
      this.scanner = scanner;
    }

    @Override
    public EndOfSentenceScanner getEndOfSentenceScanner() {
      return scanner;
    }
  }
}

package org.radlabel.negation.dependency;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.radlabel.rules.Span;

/**
 * Stanford CoreNLP's tokenizer, part-of-speech tagger and neural dependency parser.
 *
 * <p>Immutable for callers, safe for any number of threads. The models take about 4 s to load and
 * 360 MB of memory; all of a process share one parser, see {@link #shared}.
 */
final class CoreNlpParser implements SentenceParser {
  /**
   * A sentence may have this many tokens; the longest with a mention of 3,231 Open-i reports has
   * 45.
   */
  static final int MAX_TOKENS = 250;

  private static final int MAX_CHARACTERS = 4_000;

  /** Hyphenated words stay whole, as the parser of chexpert-labeler had them. */
  static final String TOKENS = "ptb3Escaping=false,splitHyphenated=false,invertible=true";

  private final TokenizerFactory<CoreLabel> tokenizers =
      PTBTokenizer.factory(new CoreLabelTokenFactory(), TOKENS);
  private final DomainTags domainTags = DomainTags.load();
  private final MaxentTagger tagger;
  private final DependencyParser parser;

  private CoreNlpParser() {
    RedwoodConfiguration.empty().apply();
    tagger = new MaxentTagger(MaxentTagger.DEFAULT_JAR_PATH);
    parser = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);
  }

  /** Loaded when it is first asked for. */
  private static final class Holder {
    static final CoreNlpParser INSTANCE = new CoreNlpParser();
  }

  /** The parser of this process. */
  static CoreNlpParser shared() {
    return Holder.INSTANCE;
  }

  @Override
  public Optional<Parse> parse(String sentence) {
    if (sentence.length() > MAX_CHARACTERS) {
      return Optional.empty();
    }
    try {
      List<CoreLabel> labels = tokenizers.getTokenizer(new StringReader(sentence)).tokenize();
      return labels.isEmpty() || labels.size() > MAX_TOKENS
          ? Optional.empty()
          : Optional.of(parse(labels));
    } catch (RuntimeException | StackOverflowError e) {
      // CoreNLP failed on this sentence, whose text its message may quote.
      return Optional.empty();
    }
  }

  private Parse parse(List<CoreLabel> labels) {
    tagger.tagCoreLabels(labels);
    domainTags.correct(labels);
    GrammaticalStructure structure = parser.predict(labels);
    return new Parse(
        tokens(labels),
        arcs(structure.typedDependenciesCCprocessed(GrammaticalStructure.Extras.MAXIMAL)));
  }

  static List<Token> tokens(List<CoreLabel> labels) {
    Morphology morphology = new Morphology();
    List<Token> tokens = new ArrayList<>();
    for (CoreLabel label : labels) {
      String lemma = morphology.lemma(label.word(), label.tag(), true).toLowerCase(Locale.ROOT);
      Span span = new Span(label.beginPosition(), label.endPosition());
      tokens.add(new Token(label.word(), lemma, label.tag(), span));
    }
    return tokens;
  }

  static List<Arc> arcs(Collection<TypedDependency> dependencies) {
    return dependencies.stream()
        .filter(d -> d.gov().index() > 0)
        .map(d -> new Arc(d.gov().index() - 1, d.dep().index() - 1, d.reln().toString()))
        .toList();
  }
}

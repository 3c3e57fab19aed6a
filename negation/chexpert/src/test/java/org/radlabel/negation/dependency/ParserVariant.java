package org.radlabel.negation.dependency;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.lexparser.LexicalizedParser;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.GrammaticalStructureFactory;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;

/** The module's parser with one thing exchanged, to see what that thing is good for. */
public enum ParserVariant {
  /** As it is: neural, collapsed and propagated. */
  NEURAL,
  /** Relations "enhanced". */
  ENHANCED,
  /** Relations "enhanced++". */
  ENHANCED_PLUS_PLUS,
  /** Hyphenated words are split. */
  HYPHENS,
  /** The tags of the tagger, not mended for reports. */
  TAGS,
  /** Words in the place of lemmas. */
  WORDS,
  /** The PCFG parser's tree, converted; tags as in {@link #TAGS}. */
  PCFG,
  /** The PCFG parser's tree with mended tags. */
  PCFG_MENDED;

  private static final String PCFG_MODEL = "edu/stanford/nlp/models/lexparser/englishPCFG.ser.gz";

  private static final Map<String, Optional<Parse>> REMEMBERED = new ConcurrentHashMap<>();

  /** The graphs of sentences by the module's parser, which parses a sentence once a process. */
  public static Graphs remembered() {
    return new Graphs(
        s -> REMEMBERED.computeIfAbsent(s, sentence -> CoreNlpParser.shared().parse(sentence)));
  }

  /** The graphs of sentences by this parser. */
  public Graphs graphs() {
    return this == NEURAL ? Graphs.create() : new Graphs(parser());
  }

  private SentenceParser parser() {
    String splitting = "splitHyphenated=" + (this == HYPHENS);
    TokenizerFactory<CoreLabel> tokenizers =
        PTBTokenizer.factory(
            new CoreLabelTokenFactory(),
            CoreNlpParser.TOKENS.replace("splitHyphenated=false", splitting));
    MaxentTagger tagger = new MaxentTagger(MaxentTagger.DEFAULT_JAR_PATH);
    DomainTags mended = DomainTags.load();
    Function<List<CoreLabel>, GrammaticalStructure> structures = structures();
    return sentence -> {
      List<CoreLabel> labels = tokenizers.getTokenizer(new StringReader(sentence)).tokenize();
      tagger.tagCoreLabels(labels);
      if (this != TAGS && this != PCFG) {
        mended.correct(labels);
      }
      GrammaticalStructure structure = structures.apply(labels);
      return Optional.of(new Parse(tokens(labels), CoreNlpParser.arcs(relations(structure))));
    };
  }

  private List<Token> tokens(List<CoreLabel> labels) {
    List<Token> tokens = CoreNlpParser.tokens(labels);
    return this != WORDS
        ? tokens
        : tokens.stream().map(t -> new Token(t.text(), t.text(), t.tag(), t.span())).toList();
  }

  private Collection<TypedDependency> relations(GrammaticalStructure structure) {
    return switch (this) {
      case ENHANCED -> structure.typedDependenciesEnhanced();
      case ENHANCED_PLUS_PLUS -> structure.typedDependenciesEnhancedPlusPlus();
      default -> structure.typedDependenciesCCprocessed(GrammaticalStructure.Extras.MAXIMAL);
    };
  }

  private Function<List<CoreLabel>, GrammaticalStructure> structures() {
    if (this != PCFG && this != PCFG_MENDED) {
      DependencyParser neural = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);
      return neural::predict;
    }
    LexicalizedParser trees = pcfg();
    GrammaticalStructureFactory converter =
        trees.treebankLanguagePack().grammaticalStructureFactory(tag -> true);
    return labels -> converter.newGrammaticalStructure(trees.parse(labels));
  }

  /**
   * Its model is not among those that the module keeps: it is read out of the jar of all models.
   */
  private static LexicalizedParser pcfg() {
    try (ZipFile models = new ZipFile(System.getProperty("radlabel.corenlp.models"));
        ObjectInputStream in =
            new ObjectInputStream(
                new GZIPInputStream(models.getInputStream(models.getEntry(PCFG_MODEL))))) {
      LexicalizedParser parser = LexicalizedParser.loadModel(in);
      parser.setOptionFlags("-maxLength", "80");
      return parser;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

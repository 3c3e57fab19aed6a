package org.radlabel.concepts;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.radlabel.lexicons.Lexicons;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.Cue;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.PhraseGroup;
import org.radlabel.lexicons.rules.PhraseGroup.Kind;
import org.radlabel.lexicons.rules.PhraseGroup.Strength;
import org.radlabel.lexicons.rules.RuleText;
import org.radlabel.lexicons.rules.Source;
import org.radlabel.negation.AssertionClassifier;
import org.radlabel.negation.CueHit;
import org.radlabel.negation.scope.ScopeEngine;
import org.radlabel.reading.Normalizers;
import org.radlabel.rules.CompiledLexicon;
import org.radlabel.rules.MarkedText;
import org.radlabel.rules.Span;
import org.radlabel.rules.Tokens;
import org.radlabel.rules.mention.Mention;
import org.radlabel.rules.mention.MentionExtractor;
import org.radlabel.rules.mention.Sentence;
import org.radlabel.rules.template.TemplateItem;
import org.radlabel.rules.template.Templates;
import org.radlabel.rules.text.NormalizedText;
import org.radlabel.rules.text.TextNormalizer;

/**
 * Says of any span of any clinical sentence whether it is asserted, denied or left open, when, and
 * of whom. The span need not be anything that a lexicon knows: other pipelines bring their own
 * concepts.
 *
 * <pre>{@code
 * AssertionFinder finder = AssertionFinder.create();
 * String sentence = "Her mother had breast cancer; she denies any breast lumps.";
 * ConceptAssertion cancer = finder.find(sentence, "breast cancer").orElseThrow();
 * ConceptAssertion lumps = finder.find(sentence, new Span(45, 57));
 * }</pre>
 *
 * <p>Here {@code cancer} is positive and another person's, {@code lumps} is negative and the
 * patient's; the cues are "mother had" and "denies".
 *
 * <p>Immutable; one finder serves any number of threads, and the same sentence gives the same
 * answer. Making one compiles a lexicon, which takes some hundred milliseconds: make one and keep
 * it. A sentence longer than a sentence is no error, since a period ends the reach of every cue.
 */
public final class AssertionFinder {
  private static final PhraseGroup CONCEPT =
      new PhraseGroup(
          new RuleText(
              "concept",
              List.of("concept"),
              "stands for the concept that is asked for",
              List.of(),
              new Source("AssertionFinder", 1, 1)),
          new Category("Concept"),
          Kind.FINDING,
          Strength.POSITIVE,
          false,
          List.of(),
          List.of());

  private final TextNormalizer normalizer;
  private final MentionExtractor extractor;
  private final AssertionClassifier classifier;
  private final Templates templates;
  private final Map<String, Cue> cues;

  private AssertionFinder(Lexicon lexicon) {
    CompiledLexicon compiled = CompiledLexicon.of(lexicon);
    normalizer = Normalizers.of(compiled.vocabulary());
    extractor = MentionExtractor.of(lexicon, compiled.vocabulary(), false);
    classifier = new ScopeEngine().openClassifier(compiled);
    templates = new Templates(lexicon);
    cues = lexicon.cues().stream().collect(Collectors.toMap(Cue::id, Function.identity()));
  }

  /** {@return a finder with all defaults} */
  public static AssertionFinder create() {
    return builder().build();
  }

  /** {@return a builder with all defaults, see {@link Builder}} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return what a sentence says of a span of it}
   *
   * @param sentence the sentence
   * @param concept the place of the concept in it
   * @throws IllegalArgumentException if the span ends after the sentence or holds no word
   */
  public ConceptAssertion find(String sentence, Span concept) {
    Objects.requireNonNull(sentence, "sentence");
    if (concept.end() > sentence.length()) {
      throw new IllegalArgumentException(
          "concept must end within the sentence; got: %d, in a sentence of %d characters"
              .formatted(concept.end(), sentence.length()));
    }
    NormalizedText text = normalizer.normalize(sentence);
    Span place = text.normalized(concept);
    ConceptAssertion read =
        item(text.text(), place)
            .map(item -> answered(text.text(), place, item))
            .orElseGet(() -> read(text.text(), place));
    return placed(read, concept, text);
  }

  /** The item of a template in whose label a concept stands: "Fever: no". */
  private Optional<TemplateItem> item(String sentence, Span concept) {
    return templates.items(MarkedText.of(sentence), new Span(0, sentence.length())).stream()
        .filter(item -> item.label().contains(concept))
        .findFirst();
  }

  private ConceptAssertion answered(String sentence, Span concept, TemplateItem item) {
    int start = item.label().start();
    Span inLabel = new Span(concept.start() - start, concept.end() - start);
    String label = sentence.substring(start, item.label().end());
    return AnsweredConcept.of(read(label, inLabel), item);
  }

  private ConceptAssertion read(String sentence, Span concept) {
    Sentence read = extractor.extract(sentence);
    Mention mention = mention(read.tokens(), concept);
    Sentence asked = ConceptReading.with(read, mention);
    return classifier.classify(asked).stream()
        .filter(answer -> answer.mention().equals(mention))
        .map(answer -> ConceptReading.of(answer, cues))
        .findFirst()
        .orElseThrow();
  }

  /** An answer with its spans in the sentence as it was given. */
  private static ConceptAssertion placed(
      ConceptAssertion answer, Span concept, NormalizedText text) {
    return new ConceptAssertion(
        concept,
        answer.assertion(),
        answer.temporality(),
        answer.experiencer(),
        answer.cues().stream()
            .map(cue -> new CueHit(cue.rule(), text.original(cue.span())))
            .toList(),
        answer.rules());
  }

  /**
   * {@return what a sentence says of the first occurrence of a concept in it; empty if there is
   * none}
   *
   * @param sentence the sentence
   * @param concept its words, which are looked up as {@link #locate} does
   */
  public Optional<ConceptAssertion> find(String sentence, String concept) {
    return locate(sentence, concept).map(span -> find(sentence, span));
  }

  /**
   * {@return the first place where the words of a concept stand in a sentence, as whole words,
   * without regard to case and to the kind of white space between them; empty if they do not, or if
   * there is no letter or digit in them}
   *
   * @param sentence the sentence
   * @param concept the words of the concept
   */
  public static Optional<Span> locate(String sentence, String concept) {
    if (concept.chars().noneMatch(Character::isLetterOrDigit)) {
      return Optional.empty();
    }
    String words =
        Arrays.stream(concept.strip().split("\\s+"))
            .map(Pattern::quote)
            .collect(Collectors.joining("\\s+"));
    Pattern whole =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    return whole
        .matcher(sentence)
        .results()
        .findFirst()
        .map((MatchResult m) -> new Span(m.start(), m.end()));
  }

  private static Mention mention(Tokens tokens, Span concept) {
    int first = tokens.tokenAt(concept.start());
    int end = first;
    while (end < tokens.size() && tokens.start(end) < concept.end()) {
      end++;
    }
    if (first == end) {
      throw new IllegalArgumentException(
          "concept holds no word; got: " + concept.start() + ", " + concept.end());
    }
    return new Mention(CONCEPT, concept, first, end, false);
  }

  /**
   * Makes an {@link AssertionFinder}. Default:
   *
   * <ul>
   *   <li>lexicon: that for clinical text of any sort, {@value Lexicon#CLINICAL}
   * </ul>
   *
   * <p>For one thread.
   */
  public static final class Builder {
    private @Nullable Lexicon lexicon;

    private Builder() {}

    /**
     * Sets the lexicon to that of a folder. To lay it over the default one, its {@code
     * lexicon.yaml} says {@code extends: clinical}.
     *
     * @param folder a folder with a {@code lexicon.yaml}
     * @return this builder
     * @throws org.radlabel.lexicons.rules.LexiconException with every problem of all its files
     */
    public Builder lexicon(Path folder) {
      return lexicon(Lexicons.load(folder));
    }

    /**
     * Sets the lexicon, of which only cues, terminators and word classes matter much.
     *
     * @param value the lexicon to take in the place of the default one
     * @return this builder
     */
    public Builder lexicon(Lexicon value) {
      lexicon = Objects.requireNonNull(value, "lexicon");
      return this;
    }

    /** {@return the finder} */
    public AssertionFinder build() {
      return new AssertionFinder(lexicon == null ? Lexicons.clinical() : lexicon);
    }
  }
}

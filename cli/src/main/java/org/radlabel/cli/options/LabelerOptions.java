package org.radlabel.cli.options;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.radlabel.Aggregation;
import org.radlabel.LabelOption;
import org.radlabel.LabelOptions;
import org.radlabel.Labeler;
import org.radlabel.LabelerBuilder;
import org.radlabel.lexicons.Findings;
import org.radlabel.lexicons.Lexicons;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.EnumNames;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.rules.section.SectionPolicy;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that change labels. */
public final class LabelerOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--lexicon",
      paramLabel = "DIR",
      description = "A lexicon of your own, whole or on top of the built-in one.")
  private @Nullable Path lexicon;

  @Option(
      names = "--findings",
      paramLabel = "SET",
      converter = FindingsChoice.class,
      description =
          "Which findings get a column: chexpert14, fine (60 finer ones), cxr-lt (those of the"
              + " CXR-LT challenge), all (default: those of the lexicon, which are chexpert14 where"
              + " none is named).")
  private Findings findings;

  @Option(
      names = "--sections",
      paramLabel = "POLICY",
      converter = SectionsChoice.class,
      defaultValue = "auto",
      description =
          "Which sections count: auto (findings and impression), impression, all"
              + " (default: ${DEFAULT-VALUE}).")
  private SectionPolicy sections;

  @Option(
      names = "--aggregation",
      paramLabel = "POLICY",
      converter = AggregationChoice.class,
      defaultValue = "priority",
      description =
          "How mentions that disagree become a label: priority, chexpert, negbio"
              + " (default: ${DEFAULT-VALUE}).")
  private Aggregation aggregation;

  @Option(
      names = "--assertion",
      paramLabel = "ENGINE",
      defaultValue = "scope",
      description =
          "What says whether a mention is there: scope (cues and how far they reach), or dependency"
              + " (patterns over a parse; optional, fetches 474 MB of models when first used)"
              + " (default: ${DEFAULT-VALUE}).")
  private String assertion;

  @Option(
      names = "--option",
      paramLabel = "NAME=VALUE",
      converter = Answer.Converter.class,
      completionCandidates = Answer.Forms.class,
      description =
          "An answer to what published labelers answer differently, see docs/policies.md; may be"
              + " given several times. The first value is the default: ${COMPLETION-CANDIDATES}.")
  private List<Answer> answers = List.of();

  @Option(names = "--no-fuzzy", description = "Do not recognise misspelt words.")
  private boolean exact;

  @Option(
      names = "--language-check",
      paramLabel = "WORD",
      converter = OnOff.Word.class,
      defaultValue = "on",
      description =
          "Leave a report blank, and list it, that looks like another language than English: on,"
              + " off (default: ${DEFAULT-VALUE}).")
  private OnOff languageCheck;

  @Option(
      names = "--budget",
      paramLabel = "STEPS",
      defaultValue = "" + LabelerBuilder.DEFAULT_STEPS,
      description =
          "How many steps of work a report may take for each of its characters; one that takes more"
              + " is left blank and listed (default: ${DEFAULT-VALUE}).")
  private int budget;

  /** For picocli. */
  static final class FindingsChoice extends Choice<Findings> {
    FindingsChoice() {
      super(Findings.values());
    }
  }

  /** For picocli. */
  static final class SectionsChoice extends Choice<SectionPolicy> {
    SectionsChoice() {
      super(SectionPolicy.values());
    }
  }

  /** For picocli. */
  static final class AggregationChoice extends Choice<Aggregation> {
    AggregationChoice() {
      super(Aggregation.values());
    }
  }

  /**
   * Adds what the manifest records of these options.
   *
   * @param options the options by name; added to
   */
  public void describe(Map<String, String> options) {
    options.put("sections", EnumNames.typed(sections));
    options.put("aggregation", EnumNames.typed(aggregation));
    options.put("assertion", assertion);
    options.put("fuzzy", Boolean.toString(!exact));
    options.put("budget", Integer.toString(budget));
    options.put("language-check", Boolean.toString(languageCheck == OnOff.ON));
    if (findings != null) {
      options.put("findings", findings.title());
    }
    options().changed().forEach(options::put);
  }

  /**
   * {@return a labeler for a few reports, which remembers nothing}
   *
   * @param attributes whether evidence tells side, size and the like
   */
  public Labeler build(boolean attributes) {
    return build(attributes, false);
  }

  /**
   * {@return the labeler}
   *
   * @param attributes with the attributes of mentions or, where no evidence is shown, without
   * @param memo whether sentences are remembered
   */
  public Labeler build(boolean attributes, boolean memo) {
    return build(lexicon(), attributes, memo);
  }

  /**
   * {@return the labeler with a lexicon that has been read}
   *
   * @param read the lexicon
   * @param attributes whether evidence tells side, size and the like
   * @param memo whether sentences that were read are remembered
   */
  public Labeler build(Lexicon read, boolean attributes, boolean memo) {
    return builder(read).attributes(attributes).memo(memo).build();
  }

  /**
   * {@return a labeler for labels only with another lexicon than the one that was named}
   *
   * @param other the lexicon to take
   */
  public Labeler build(Lexicon other) {
    return builder(other).attributes(false).build();
  }

  private LabelerBuilder builder(Lexicon of) {
    if (!Labeler.assertionEngines().contains(assertion)) {
      throw new ParameterException(
          spec.commandLine(),
          "--assertion must be one of "
              + String.join(", ", Labeler.assertionEngines())
              + "; got: "
              + assertion);
    }
    if (budget < 1) {
      throw new ParameterException(spec.commandLine(), "--budget must be >= 1; got: " + budget);
    }
    LabelerBuilder builder =
        Labeler.builder()
            .lexicon(of)
            .assertion(assertion)
            .sections(sections)
            .aggregation(aggregation)
            .budget(budget)
            .languageCheck(languageCheck == OnOff.ON)
            .fuzzy(!exact);
    if (findings != null) {
      builder.findings(findings);
    }
    for (LabelOption option : LabelOption.values()) {
      if (!option.isInLexicon()) {
        builder.option(option.title(), options().value(option));
      }
    }
    return builder;
  }

  /** {@return the lexicon that was named, or the built-in one} */
  public Lexicon lexicon() {
    SortedMap<String, String> changes = options().inLexicon();
    if (findings != null && findings != Findings.CHEXPERT14) {
      return lexicon == null
          ? Lexicons.findings(changes)
          : Lexicons.loadOverFindings(lexicon, changes);
    }
    return lexicon == null ? Lexicons.builtIn(changes) : Lexicons.load(lexicon, changes);
  }

  /** {@return the columns of the findings that were named, if any were} */
  public Optional<List<Category>> findings() {
    return findings == null
        ? Optional.empty()
        : Optional.of(findings.columns(lexicon()).stream().map(Findings.Column::shown).toList());
  }

  private LabelOptions options() {
    LabelOptions options = LabelOptions.DEFAULTS;
    for (Answer answer : answers) {
      options = options.with(answer.name(), answer.value());
    }
    return options;
  }

  /**
   * {@return what was chosen other than the defaults, name and value; for the description of a run}
   */
  public List<String> chosen() {
    SortedMap<String, String> chosen = new TreeMap<>(options().changed());
    if (aggregation != Aggregation.PRIORITY) {
      chosen.put("aggregation", EnumNames.typed(aggregation));
    }
    if (sections != SectionPolicy.AUTO) {
      chosen.put("sections", EnumNames.typed(sections));
    }
    return chosen.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList();
  }
}

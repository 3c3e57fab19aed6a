package org.radlabel.cli.commands;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.radlabel.cli.options.Encoding;
import org.radlabel.cli.options.InputOptions;
import org.radlabel.cli.options.OutputPaths;
import org.radlabel.cli.print.AssertionScoresText;
import org.radlabel.cli.print.Streams;
import org.radlabel.concepts.AssertionFinder;
import org.radlabel.concepts.ConceptAssertion;
import org.radlabel.evaluation.AssertionScores;
import org.radlabel.formats.Problem;
import org.radlabel.formats.ProblemKind;
import org.radlabel.formats.concepts.ConceptReader;
import org.radlabel.formats.concepts.ConceptRecord;
import org.radlabel.formats.concepts.ConceptRecord.Asked;
import org.radlabel.formats.files.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code radlabel assert}: concepts of any sort in sentences, and what is said of them. */
@Command(
    name = "assert",
    description = {
      "Say of concepts whether their sentences assert, deny or leave them open.",
      "",
      "Concepts may be anything, found by any other program; the cues are those of clinical text"
          + " in general. Input: a table, tab-separated or comma-separated as its first line is,"
          + " which names the columns id, concept, sentence; the concept's words are"
          + " looked up in the sentence without regard to case. Output, tab-separated:",
      "",
      "id assertion cue               rule                temporality experiencer",
      "1  negative  denies            neg.words           current     patient",
      "2  positive                                        current     patient",
      "3  negative  no; history of    neg.no; ctx.history historical  patient",
      "4  positive  Family history of ctx.family          historical  other",
      "",
      "for  1 fever \"She denies fever.\"  2 wheezing \"Diffuse wheezing.\"  3 stroke \"He has no"
          + " history of stroke.\"  4 asthma \"Family history of asthma.\"",
      ""
    },
    footer = {
      "",
      "assertion is positive, negative or uncertain; temporality current, historical or"
          + " hypothetical; experiencer patient or other. A concept that is not in its sentence has"
          + " no row; it is listed on standard error and in --errors, and the exit code is 1."
    })
public final class AssertCommand implements Callable<Integer> {
  private final Streams streams;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "1", description = "The concepts; - for standard input.")
  private String input;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "The result; standard output if not given, or if it is -.")
  private @Nullable Path output;

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description = "Also write the error list: file, line, id, kind, message, tab-separated.")
  private @Nullable Path errors;

  @Option(
      names = "--score",
      description =
          "Compare with the input's columns assertion, temporality and experiencer, and print"
              + " precision, recall and F1; the result itself is then written to -o only.")
  private boolean score;

  @Option(
      names = "--lexicon",
      paramLabel = "DIR",
      description = "A lexicon of your own; \"extends: clinical\" puts it on top of the usual one.")
  private @Nullable Path lexicon;

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      defaultValue = "UTF-8",
      converter = Encoding.class,
      description = "The encoding of the input (default: ${DEFAULT-VALUE}).")
  private Charset charset;

  /**
   * The command {@code assert}.
   *
   * @param streams the streams that it reads and writes
   */
  public AssertCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    output = OutputPaths.unlessStandard(output);
    Source source = InputOptions.source(input, streams.in());
    checkUsage(source);
    try (ConceptReader reader = ConceptReader.open(source, charset, score);
        AssertOutputs outputs = open()) {
      AssertionScores scores = new AssertionScores();
      new Run(finder(), outputs, scores).all(reader);
      outputs.commit();
      if (score) {
        spec.commandLine().getOut().print(AssertionScoresText.of(scores));
        spec.commandLine().getOut().flush();
      }
      outputs.problems().print(spec.commandLine().getErr());
      return outputs.failed() ? ExitCode.FAILED : ExitCode.OK;
    }
  }

  private void checkUsage(Source source) {
    List<Path> outputs = Stream.of(output, errors).filter(Objects::nonNull).toList();
    Optional<String> conflict = OutputPaths.conflict(List.of(source), outputs);
    if (conflict.isPresent()) {
      throw new ParameterException(spec.commandLine(), conflict.get());
    }
  }

  private AssertOutputs open() throws IOException {
    return AssertOutputs.open(
        Optional.ofNullable(output), Optional.ofNullable(errors), streams.out(), !score);
  }

  private AssertionFinder finder() {
    AssertionFinder.Builder builder = AssertionFinder.builder();
    return lexicon == null ? builder.build() : builder.lexicon(lexicon).build();
  }

  /** One pass over the input. */
  private record Run(AssertionFinder finder, AssertOutputs outputs, AssertionScores scores) {
    void all(ConceptReader reader) throws IOException {
      Optional<ConceptRecord> next = reader.read();
      while (next.isPresent()) {
        if (next.get() instanceof Asked asked) {
          one(asked);
        } else if (next.get() instanceof ConceptRecord.Refused refused) {
          outputs.problem(refused.problem());
        }
        next = reader.read();
      }
    }

    private void one(Asked asked) throws IOException {
      Optional<ConceptAssertion> answer = finder.find(asked.sentence(), asked.concept());
      if (answer.isEmpty()) {
        outputs.problem(
            new Problem(
                ProblemKind.CONCEPT_NOT_FOUND,
                asked.place(),
                asked.id(),
                "the concept does not stand in its sentence"));
        return;
      }
      outputs.row(asked, answer.get());
      asked.gold().ifPresent(gold -> scores.add(gold, answer.get()));
    }
  }
}

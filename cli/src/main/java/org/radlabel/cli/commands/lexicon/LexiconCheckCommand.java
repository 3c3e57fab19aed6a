package org.radlabel.cli.commands.lexicon;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.radlabel.cli.commands.ExitCode;
import org.radlabel.cli.print.Streams;
import org.radlabel.examples.RuleExamples;
import org.radlabel.lexicons.Lexicons;
import org.radlabel.lexicons.overlay.CoveredPhrases;
import org.radlabel.lexicons.rules.Example;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.Rule;
import org.radlabel.lexicons.rules.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code radlabel lexicon check}: the examples of a lexicon, run. */
@Command(
    name = "check",
    description = {
      "Load a lexicon of your own and run the examples of its rules.",
      "",
      "Lists the examples that do not hold, with what they get, the rules without an example, and"
          + " the phrases that others of their rule cover. The exit code is 1 if an example does"
          + " not hold.",
      ""
    })
public final class LexiconCheckCommand implements Callable<Integer> {
  private static final Comparator<Case> BY_PLACE =
      Comparator.comparing((Case c) -> c.example.source().file())
          .thenComparingInt(c -> c.example.source().line())
          .thenComparingInt(c -> c.example.source().column());

  private final Streams streams;

  @Parameters(paramLabel = "DIR", description = "The lexicon, whole or on top of another.")
  private Path folder;

  @Option(
      names = "--all",
      description =
          "Also run the examples of the lexicon below: which of them do not hold on top of it?")
  private boolean all;

  /**
   * The command {@code lexicon check}.
   *
   * @param streams the streams that it reads and writes
   */
  public LexiconCheckCommand(Streams streams) {
    this.streams = streams;
  }

  /** An example and the rule beside which it stands. */
  private record Case(Rule rule, Example example) {}

  @Override
  public Integer call() throws IOException {
    Lexicon lexicon = Lexicons.load(folder);
    RuleExamples examples = RuleExamples.of(lexicon);
    List<Case> cases = cases(lexicon, examples);
    List<String> lines = new ArrayList<>();
    for (Case one : cases) {
      Optional<String> wrong = examples.mistake(one.rule, one.example);
      wrong.ifPresent(what -> lines.add(line(one, what)));
    }
    int failed = lines.size();
    lines.addAll(rulesWithout(lexicon));
    CoveredPhrases.in(folder).forEach(phrase -> lines.add(phrase.toString()));
    lines.add("%d of %d examples hold".formatted(cases.size() - failed, cases.size()));
    streams.print(String.join(System.lineSeparator(), lines) + System.lineSeparator());
    return failed == 0 ? ExitCode.OK : ExitCode.FAILED;
  }

  /** The examples that stand in the folder, also those that it gives to rules below; or all. */
  private List<Case> cases(Lexicon lexicon, RuleExamples examples) {
    return lexicon.rules().stream()
        .flatMap(rule -> rule.examples().stream().map(example -> new Case(rule, example)))
        .filter(
            one ->
                isOwn(one.example.source()) || (all && examples.hasColumns(one.rule, one.example)))
        .sorted(BY_PLACE)
        .toList();
  }

  private List<String> rulesWithout(Lexicon lexicon) {
    return lexicon.rules().stream()
        .filter(rule -> isOwn(rule.source()) && rule.examples().isEmpty())
        .map(rule -> rule.source() + ": " + rule.id() + " has no example")
        .toList();
  }

  private boolean isOwn(Source source) {
    return Path.of(source.file()).startsWith(folder);
  }

  private static String line(Case one, String what) {
    return "%s: %s: \"%s\": %s"
        .formatted(one.example.source(), one.rule.id(), one.example.text(), what);
  }
}

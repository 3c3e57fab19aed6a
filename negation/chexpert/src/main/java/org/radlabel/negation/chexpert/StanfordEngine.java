package org.radlabel.negation.chexpert;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.radlabel.ChexpertEngine;
import org.radlabel.ReportLabeler;
import org.radlabel.lexicons.rules.LexiconException;
import org.radlabel.lexicons.rules.Problem;
import org.radlabel.negation.Assertion;
import org.radlabel.negation.dependency.BuiltInRules;
import org.radlabel.negation.dependency.Graphs;
import org.radlabel.negation.dependency.Patterns;
import org.radlabel.negation.dependency.RuleLines;
import org.radlabel.negation.dependency.ngrex.NgrexFile;
import org.radlabel.negation.dependency.ngrex.NgrexRule;

/** Makes labelers from chexpert-labeler's files, or from this module's own. */
public final class StanfordEngine implements ChexpertEngine {
  /** For {@link java.util.ServiceLoader}. */
  public StanfordEngine() {}

  @Override
  public List<String> sectionTitles() {
    return Sections.TITLES;
  }

  @Override
  public ReportLabeler labeler(Files files) {
    return labeler(files, Graphs.create());
  }

  /** With another parser than the module's own, to measure that. */
  ReportLabeler labeler(Files files, Graphs graphs) {
    List<Problem> problems = new ArrayList<>();
    Map<String, List<String>> mentions =
        files
            .mentionPhrases()
            .map(folder -> PhraseFiles.read(folder, problems))
            .orElseGet(BuiltInPhrases::mentions);
    Map<String, List<String>> unmentions =
        files
            .unmentionPhrases()
            .map(folder -> PhraseFiles.read(folder, problems))
            .orElseGet(BuiltInPhrases::unmentions);
    Patterns patterns =
        Patterns.none()
            .then(
                Assertion.UNCERTAIN,
                rules(files.preNegationUncertainty(), problems, "finding-uncertain-first.ngrex"))
            .then(
                Assertion.NEGATIVE,
                rules(
                    files.negation(),
                    problems,
                    "finding-negative.ngrex",
                    "structure-negative.ngrex"))
            .then(
                Assertion.UNCERTAIN,
                rules(
                    files.postNegationUncertainty(),
                    problems,
                    "finding-uncertain.ngrex",
                    "structure-uncertain.ngrex"));
    if (!problems.isEmpty()) {
      throw LexiconException.ofRuleFiles(problems);
    }
    return new ChexpertLabeler(
        new Sections(files.sections(), files.strict()),
        new PhraseSet(mentions, unmentions),
        patterns,
        graphs);
  }

  private static List<NgrexRule> rules(
      Optional<Path> file, List<Problem> problems, String... builtIn) {
    return file.map(f -> NgrexFile.rules(RuleLines.read(f, problems), problems))
        .orElseGet(() -> BuiltInRules.patterns(builtIn));
  }
}

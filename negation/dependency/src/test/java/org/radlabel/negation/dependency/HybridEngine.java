package org.radlabel.negation.dependency;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.radlabel.negation.AssertedMention;
import org.radlabel.negation.AssertionClassifier;
import org.radlabel.negation.AssertionEngine;
import org.radlabel.negation.CueHit;
import org.radlabel.rules.CompiledLexicon;
import org.radlabel.rules.Span;
import org.radlabel.rules.mention.Sentence;

/**
 * The scope engine, asking the dependency engine where its answer is contested. Measured, and not
 * offered: see docs/dependency.md.
 */
public final class HybridEngine implements AssertionEngine {
  /** What makes an answer contested, and how many tokens may lie between cue and mention. */
  record Contest(boolean twoCues, int tokens, boolean cutScope) {}

  private static volatile Contest contest = new Contest(true, 10, true);

  /** For {@link ServiceLoader}. */
  public HybridEngine() {}

  /** What counts as contested for the classifiers that are made from now on. */
  static void contest(Contest value) {
    contest = value;
  }

  @Override
  public String name() {
    return "hybrid";
  }

  @Override
  public AssertionClassifier classifier(CompiledLexicon lexicon) {
    AssertionClassifier scope = engine("scope").classifier(lexicon);
    AssertionClassifier dependency = engine("dependency").classifier(lexicon);
    Contest made = contest;
    return sentence -> {
      List<AssertedMention> answers = new ArrayList<>(scope.classify(sentence));
      List<Integer> contested = contested(sentence, answers, made);
      List<AssertedMention> parsed =
          contested.isEmpty() ? List.of() : dependency.classify(sentence);
      contested.forEach(i -> answers.set(i, parsed.get(i)));
      return List.copyOf(answers);
    };
  }

  private static List<Integer> contested(
      Sentence sentence, List<AssertedMention> answers, Contest contest) {
    List<Integer> contested = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      AssertedMention answer = answers.get(i);
      boolean twoCues = contest.twoCues && answer.cues().size() > 1;
      boolean far = answer.cues().stream().anyMatch(c -> far(sentence, answer, c, contest));
      if (twoCues || far || (contest.cutScope && isCut(answer, answers))) {
        contested.add(i);
      }
    }
    return contested;
  }

  private static boolean far(
      Sentence sentence, AssertedMention answer, CueHit cue, Contest contest) {
    Span mention = answer.mention().span();
    int from = Math.min(cue.span().end(), mention.end());
    int to = Math.max(cue.span().start(), mention.start());
    return to > from
        && sentence.tokens().tokenAt(to) - sentence.tokens().tokenAt(from) > contest.tokens;
  }

  /** Whether a cue reaches another mention of the sentence and ends before this one. */
  private static boolean isCut(AssertedMention answer, List<AssertedMention> answers) {
    return answer.cues().isEmpty() && answers.stream().anyMatch(a -> !a.cues().isEmpty());
  }

  private static AssertionEngine engine(String name) {
    for (AssertionEngine engine : ServiceLoader.load(AssertionEngine.class)) {
      if (engine.name().equals(name)) {
        return engine;
      }
    }
    throw new IllegalStateException("no engine " + name);
  }
}

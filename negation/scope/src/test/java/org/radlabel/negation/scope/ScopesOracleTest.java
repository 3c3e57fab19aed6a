package org.radlabel.negation.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.radlabel.lexicons.rules.Cue;
import org.radlabel.negation.grammar.Grammar;
import org.radlabel.negation.grammar.Mark;
import org.radlabel.rules.mention.Mention;

/**
 * What a cue's scope is does not depend on what was asked before: each answer that is remembered is
 * the one that fresh scopes give, for all cases and for sentences spliced of them, in every order.
 */
class ScopesOracleTest {
  private static final int SENTENCES = 1_500;
  private static final int ORDERS = 4;

  /** A cue, and which of its two ends is asked for. */
  private record Question(Mark<Cue> cue, boolean forward) {}

  @Test
  void theEndsOfScopesAreThoseThatFreshScopesGive() {
    Random random = new Random(11);
    int questions = 0;
    for (String text : texts()) {
      Grammar.Parse parse = ScopeParses.of(text);
      List<Question> all = new ArrayList<>();
      parse.view().cues().forEach(c -> all.add(new Question(c, true)));
      parse.view().cues().forEach(c -> all.add(new Question(c, false)));
      checkOrders(text, parse, all, ScopesOracleTest::end, random);
      questions += all.size();
    }
    assertThat(questions).isGreaterThan(SENTENCES);
  }

  @Test
  void whatCuesReachIsWhatFreshScopesGive() {
    Random random = new Random(12);
    int reached = 0;
    for (String text : texts()) {
      Grammar.Parse parse = ScopeParses.of(text);
      checkOrders(
          text, parse, parse.view().cues(), (scopes, cue) -> reach(scopes, cue, parse), random);
      for (Mark<Cue> cue : parse.view().cues()) {
        reached += reach(new Scopes(parse), cue, parse).size();
      }
    }
    assertThat(reached).isGreaterThan(SENTENCES / 2);
  }

  private static Object end(Scopes scopes, Question asked) {
    return asked.forward ? scopes.forwardEnd(asked.cue) : scopes.backwardBegin(asked.cue);
  }

  private static List<Mention> reach(Scopes scopes, Mark<Cue> cue, Grammar.Parse parse) {
    return parse.view().mentions().stream().filter(m -> scopes.reaches(cue, m)).toList();
  }

  private static <Q> void checkOrders(
      String text, Grammar.Parse parse, List<Q> all, BiFunction<Scopes, Q, ?> ask, Random random) {
    List<Q> order = new ArrayList<>(all);
    for (int i = 0; i < ORDERS; i++) {
      Scopes remembering = new Scopes(parse);
      for (Q question : order) {
        Object fresh = ask.apply(new Scopes(parse), question);
        assertThat(ask.apply(remembering, question)).as("%s: %s", text, question).isEqualTo(fresh);
        assertThat(ask.apply(remembering, question)).as("again: %s", text).isEqualTo(fresh);
      }
      if (i == 0) {
        Collections.reverse(order);
      } else {
        Collections.shuffle(order, random);
      }
    }
  }

  private static List<String> texts() {
    List<String> cases = ScopeCasesTest.cases().stream().map(c -> c.text()).toList();
    List<String> texts = new ArrayList<>(cases);
    Random random = new Random(13);
    for (int i = 0; i < SENTENCES; i++) {
      texts.add(Spliced.of(cases, random));
    }
    return texts;
  }
}

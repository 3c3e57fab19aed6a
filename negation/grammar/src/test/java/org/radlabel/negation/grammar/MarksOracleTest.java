package org.radlabel.negation.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.radlabel.lexicons.Lexicons;
import org.radlabel.lexicons.rules.Cue;
import org.radlabel.lexicons.rules.Predicate;
import org.radlabel.lexicons.rules.Rule;
import org.radlabel.lexicons.rules.Terminator;

/** Marks stand as when every match is compared with every other, for seeded random matches. */
class MarksOracleTest {
  private static final int ROUNDS = 3_000;
  private static final int TOKENS = 14;

  private static final List<Rule> RULES =
      Lexicons.builtIn().rules().stream()
          .filter(r -> r instanceof Cue || r instanceof Predicate || r instanceof Terminator)
          .toList();

  @Test
  @Tag("mutation")
  void standAsByThePlainRules() {
    Random random = new Random(23);
    int dropped = 0;
    for (int round = 0; round < ROUNDS; round++) {
      List<Mark<Rule>> all = matches(random);
      List<Mark<Rule>> fast = Marks.standing(new ArrayList<>(all));
      assertThat(fast).isEqualTo(slow(all));
      dropped += all.size() - fast.size();
    }
    assertThat(dropped).isGreaterThan(ROUNDS);
  }

  private static List<Mark<Rule>> matches(Random random) {
    List<Mark<Rule>> all = new ArrayList<>();
    for (int n = random.nextInt(9); n > 0; n--) {
      int first = random.nextInt(TOKENS);
      int length = 1 + random.nextInt(4);
      Rule rule = RULES.get(random.nextInt(RULES.size()));
      all.add(new Mark<>(rule, first, first + length));
    }
    return all;
  }

  private static List<Mark<Rule>> slow(List<Mark<Rule>> all) {
    List<Mark<Rule>> standing = new ArrayList<>();
    List<Mark<Rule>> sorted =
        all.stream()
            .sorted(
                Comparator.comparingInt((Mark<Rule> m) -> m.first())
                    .thenComparingInt(m -> -m.end()))
            .toList();
    for (Mark<Rule> m : sorted) {
      List<Mark<Rule>> over = new ArrayList<>(sorted.stream().filter(o -> hides(o, m)).toList());
      standing.stream().filter(s -> displaces(s, m)).forEach(over::add);
      if (over.stream().allMatch(o -> leavesSome(o.rule(), m.rule()))) {
        standing.add(with(m, over));
      }
    }
    return standing;
  }

  private static Mark<Rule> with(Mark<Rule> m, List<Mark<Rule>> over) {
    Stream<Cue> hiders = over.stream().map(o -> (Cue) o.rule());
    return new Mark<>(
        m.rule(),
        m.first(),
        m.end(),
        hiders.distinct().sorted(Comparator.comparing(Cue::id)).toList());
  }

  /** A cue of some categories hides another cue for those only. */
  private static boolean leavesSome(Rule hider, Rule hidden) {
    return hidden instanceof Cue && hider instanceof Cue cue && !cue.applies().isToAll();
  }

  /** A longer match hides what it contains, but for what it may not. */
  private static boolean hides(Mark<Rule> longer, Mark<Rule> shorter) {
    boolean speaking = longer.rule() instanceof Cue cue && cue.says() != Cue.Says.NOTHING;
    boolean excepting =
        speaking
            && (((Cue) longer.rule()).says() == Cue.Says.PRESENT
                || !((Cue) longer.rule()).applies().only().isEmpty());
    boolean ofSome = longer.rule() instanceof Cue cue && !cue.applies().isToAll();
    boolean may =
        longer.rule() instanceof Terminator
            ? shorter.rule() instanceof Terminator
            : !((speaking || ofSome) && shorter.rule() instanceof Predicate)
                && !(excepting && shorter.rule() instanceof Terminator);
    return may
        && longer.first() <= shorter.first()
        && shorter.end() <= longer.end()
        && longer.end() - longer.first() > shorter.end() - shorter.first();
  }

  /** Of two of one kind that overlap the first stands, but predicates of the same words share. */
  private static boolean displaces(Mark<Rule> first, Mark<Rule> other) {
    boolean overlap = first.first() < other.end() && other.first() < first.end();
    boolean shared =
        other.rule() instanceof Predicate
            && first.first() == other.first()
            && first.end() == other.end()
            && !first.rule().equals(other.rule());
    return overlap
        && first.rule().getClass() == other.rule().getClass()
        && !shared
        && !isMoreSpecific(other.rule(), first.rule());
  }

  /** A cue of some categories stands beside one of all that says the same. */
  private static boolean isMoreSpecific(Rule rule, Rule other) {
    return rule instanceof Cue cue
        && other instanceof Cue all
        && cue.applies().isToSomeOnly()
        && all.applies().isToAll()
        && cue.says() == all.says();
  }
}

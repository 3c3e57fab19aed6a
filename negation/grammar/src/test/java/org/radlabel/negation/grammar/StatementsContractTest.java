package org.radlabel.negation.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * What {@link Statements} promises, held against every case and sentences spliced of them.
 *
 * <p>A second implementation would have to say again what a shared subject is. What is tested
 * instead is what others rely on and a slip would break: a statement begins only where one may
 * begin; a mark that ends every statement hides what is before it from what is after it; and each
 * answer is the one that its sentence in the Javadoc gives, found the slow way from the statement
 * of each token.
 */
class StatementsContractTest {
  private static final int SENTENCES = 3_000;

  @Test
  void aStatementBeginsOnlyWhereOneMayBegin() {
    for (String text : texts(1)) {
      Grammar.Parse parse = Parses.of(text);
      SentenceView view = parse.view();
      for (int i = 1; i < view.size(); i++) {
        Boundary boundary = parse.statements().boundaryAt(i);
        boolean begins = !parse.statements().same(i - 1, i);
        String as = text + " before token " + i;
        if (view.isBreak(i)) {
          assertThat(begins).as(as).isTrue();
        } else if (begins && boundary.cause() == Cause.RESUMED) {
          assertThat(view.isVerb(i)).as(as).isTrue();
        } else if (begins && boundary.cause() == Cause.RUN_TOGETHER) {
          assertThat(view.isWord(i - 1) && view.isWord(i) && !view.isVerb(i)).as(as).isTrue();
        } else if (begins) {
          assertThat(view.parts(i - 1) && !view.parts(i)).as(as).isTrue();
        }
      }
    }
  }

  @Test
  void statementsAreNumberedAsTheyBeginAndNestAsTheyAreWritten() {
    for (String text : texts(2)) {
      Grammar.Parse parse = Parses.of(text);
      Statements statements = parse.statements();
      int last = -1;
      for (Statement statement : statements.all()) {
        int token = statement.begins().token();
        assertThat(statement.number()).as(text).isEqualTo(last + 1);
        assertThat(statement.parent()).as(text).isLessThan(statement.number());
        if (token < parse.view().size()) {
          assertThat(statements.of(token)).as(text).isEqualTo(statement.number());
          assertThat(statements.begin(token)).as(text).isEqualTo(token);
        }
        last = statement.number();
      }
      checkTokens(text, parse);
    }
  }

  /** Each token belongs to the last statement begun before it, or to one around that. */
  private static void checkTokens(String text, Grammar.Parse parse) {
    Statements statements = parse.statements();
    int begun = -1;
    for (int i = 0; i < parse.view().size(); i++) {
      int of = statements.of(i);
      begun = Math.max(begun, of);
      assertThat(around(statements, begun)).as("%s: token %s", text, i).contains(of);
      checkSource(text, statements, of);
    }
  }

  /** A statement and those around it, from the inner to the outer. */
  private static List<Integer> around(Statements statements, int inner) {
    List<Integer> around = new ArrayList<>();
    for (int at = inner; at >= 0; at = statements.all().get(at).parent()) {
      around.add(at);
    }
    return around;
  }

  /** A statement that has its own subject is its own source; one that has not takes a former's. */
  private static void checkSource(String text, Statements statements, int number) {
    Statement statement = statements.all().get(number);
    int source = statements.source(number);
    boolean own = statement.antecedent() == Statement.Antecedent.NONE;
    assertThat(source == number).as(text).isEqualTo(own || number == 0);
    assertThat(source).as(text).isBetween(0, number);
  }

  /**
   * The words after a mark that always ends a statement get the statements that they get without
   * what stands before it, and those before it as without what stands after, unless a phrase of a
   * rule reaches over the mark.
   */
  @Test
  void aMarkBetweenTwoTextsPartsThem() {
    List<String> texts = texts(3);
    Random random = new Random(4);
    int parted = 0;
    for (int i = 0; i < SENTENCES; i++) {
      String left = inner(texts.get(random.nextInt(texts.size())));
      String right = inner(texts.get(random.nextInt(texts.size())));
      Grammar.Parse both = Parses.of(left + " ; " + right);
      Grammar.Parse first = Parses.of(left);
      Grammar.Parse second = Parses.of("; " + right);
      int at = first.view().size();
      if (!isCovered(both.view(), at)) {
        assertThat(boundaries(both, 0, at)).as(left).isEqualTo(boundaries(first, 0, at));
        assertThat(boundaries(both, at + 1, both.view().size()))
            .as("%s ; %s", left, right)
            .isEqualTo(boundaries(second, 1, second.view().size()));
        parted++;
      }
    }
    assertThat(parted).isGreaterThan(SENTENCES / 2);
  }

  /**
   * A text without a mark at its end, which would be another one in the middle, and without a
   * relative pronoun there: the search for its clause's end passes over a mark right after it (a
   * known fault, and no text that anybody writes).
   */
  private static String inner(String text) {
    return text.strip().replaceAll("( (that|which|whose)|[ .,;?/-])+$", "");
  }

  private static boolean isCovered(SentenceView view, int token) {
    return view.cues().stream().anyMatch(c -> reaches(c, token))
        || view.predicates().stream().anyMatch(p -> reaches(p, token))
        || view.isMentioned(token);
  }

  private static boolean reaches(Mark<?> mark, int token) {
    return mark.first() <= token + 1 && mark.end() >= token;
  }

  /** Where and why statements begin or go on, counted from a token. */
  private static List<String> boundaries(Grammar.Parse parse, int from, int to) {
    List<String> boundaries = new ArrayList<>();
    for (int i = Math.max(from, 1); i < to; i++) {
      if (!parse.statements().same(i - 1, i)) {
        boundaries.add((i - from) + " " + parse.statements().boundaryAt(i).cause());
      }
    }
    return boundaries;
  }

  private static List<String> texts(long seed) {
    List<String> cases =
        StatementCasesTest.cases().stream().map(c -> c.marked().replace("|", "")).toList();
    List<String> texts = new ArrayList<>(cases);
    Random random = new Random(seed);
    for (int i = 0; i < SENTENCES; i++) {
      texts.add(Spliced.of(cases, random));
    }
    return texts;
  }
}

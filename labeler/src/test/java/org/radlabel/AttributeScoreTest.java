package org.radlabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.radlabel.AttributeScores.Gold;
import org.radlabel.lexicons.rules.Attribute;

/** The gold mentions: the table is printed, and may not fall below what was reached. */
class AttributeScoreTest {
  private static final String GOLD = "attributes-gold.tsv";
  private static final String OWN = "attributes-own.tsv";

  private final Labeler labeler = Labeler.create();

  @Test
  void scoresTheMentionsUsedForDevelopment() throws IOException {
    check("gold, odd ids", GOLD, Gold::isOdd, 0.97, 0.93);
  }

  @Test
  void scoresTheMentionsHeldOut() throws IOException {
    check("gold, even ids", GOLD, g -> !g.isOdd(), 0.93, 0.90);
  }

  @Test
  void scoresMentionsInAnotherStyle() throws IOException {
    check("own", OWN, g -> true, 0.92, 0.92);
  }

  private void check(String name, String file, Predicate<Gold> which, double exact, double f1)
      throws IOException {
    AttributeScores scores = AttributeScores.of(file, labeler, which);
    System.out.println(name + "\n" + scores.table());
    assertThat(scores.exact()).as(() -> misses(scores)).isGreaterThanOrEqualTo(exact);
    for (Attribute attribute : AttributeScores.SCORED) {
      assertThat(scores.f1(attribute))
          .as(() -> attribute + "\n" + misses(scores))
          .isGreaterThanOrEqualTo(f1);
    }
  }

  private static String misses(AttributeScores scores) {
    return String.join("\n", scores.misses());
  }
}

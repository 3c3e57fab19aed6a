package org.radlabel;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class AttributeScoreTest {
  @Test
  void scores() throws IOException {
    Labeler labeler = Labeler.create();
    String which = System.getProperty("which", "odd");
    AttributeScores s =
        which.equals("own")
            ? AttributeScores.of("attributes-own.tsv", labeler, g -> true)
            : AttributeScores.of(
                "attributes-gold.tsv", labeler, g -> g.isOdd() == which.equals("odd"));
    System.out.println(which + "\n" + s.table());
    if (!which.equals("even") || Boolean.getBoolean("show")) {
      s.misses().forEach(System.out::println);
    }
  }
}

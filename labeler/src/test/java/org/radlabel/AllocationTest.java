package org.radlabel;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.radlabel.lexicons.Lexicons;
import org.radlabel.lexicons.rules.Lexicon;

/** What labelling a report allocates does not grow with the lexicon. */
class AllocationTest {
  private static final List<String> REPORTS =
      List.of(
          "No pneumothorax. Small pleural effusion, unchanged since the prior study.",
          "FINDINGS: The heart is enlarged. There may be atelectasis or infiltrate at the base.",
          "IMPRESSION: 1. Lines and tubes as before. 2. No focal consolidation or edema.");

  @TempDir private Path folder;

  @Test
  void aLexiconOfManyMorePhrasesAllocatesNoMoreForAReport() throws IOException {
    long plain = allocated(Lexicons.builtIn());
    long large = allocated(large());
    assertThat(plain).isGreaterThan(1_000);
    assertThat(large).isBetween(plain * 9 / 10, plain * 11 / 10);
  }

  /** The built-in lexicon and thirty thousand phrases more. */
  private Lexicon large() throws IOException {
    StringBuilder yaml = new StringBuilder("category: Other Thing\nfindings:\n");
    for (int i = 0; i < 100; i++) {
      yaml.append("  - id: thing.").append(i).append("\n    phrases:\n");
      for (int k = 0; k < 300; k++) {
        yaml.append("      - qu").append(letters(i * 300 + k)).append(" of the left base\n");
      }
    }
    Files.writeString(folder.resolve("thing.yaml"), yaml);
    return Lexicons.load(folder);
  }

  private static String letters(int number) {
    return Integer.toString(number + 1_000, 26)
        .chars()
        .mapToObj(c -> String.valueOf((char) (c <= '9' ? 'q' + c - '0' : c)))
        .reduce("", String::concat);
  }

  private static long allocated(Lexicon lexicon) {
    Labeler labeler = Labeler.builder().lexicon(lexicon).memo(false).build();
    REPORTS.forEach(labeler::label);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      REPORTS.forEach(labeler::label);
      least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
    }
    return least;
  }
}

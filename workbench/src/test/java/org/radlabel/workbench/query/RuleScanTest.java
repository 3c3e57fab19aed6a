package org.radlabel.workbench.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.radlabel.Evidence;
import org.radlabel.Labeler;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.files.Source;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.workbench.corpus.Corpus;
import org.radlabel.workbench.corpus.CorpusFiles;
import org.radlabel.workbench.corpus.CorpusLoader;

class RuleScanTest {
  private static final String REPORTS =
      "id,report\na,Small effusion.\nb,No effusion.\nc,Evaluate for effusion.\nd,Mild edema.\n";

  @TempDir private Path folder;

  @Test
  void reportsAreLabelledOnceForAllRules() throws Exception {
    AtomicInteger made = new AtomicInteger();
    try (CorpusLoader loader = loader()) {
      Corpus corpus = loader.corpus();
      RuleScan scan =
          new RuleScan(
              corpus,
              () -> {
                made.incrementAndGet();
                return Labeler.builder().attributes(false).build();
              });
      end(scan);

      assertThat(scan.touched("eff.effusion")).isEqualTo(bits(0, 1, 2));
      assertThat(scan.progress("eff.effusion")).isEqualTo(new RuleScan.Progress(4, 4, 3));
      for (Evidence mention : Labeler.create().label("Mild edema.").evidence()) {
        assertThat(scan.progress(mention.phrase())).isEqualTo(new RuleScan.Progress(4, 4, 1));
      }
      assertThat(scan.progress("none.such")).isEqualTo(new RuleScan.Progress(4, 4, 0));
      assertThat(made).hasValue(1);
    }
  }

  /** The cell of a question is blank: what touches a report is not told by its cells. */
  @Test
  void aCueThatLeavesTheCellBlankTouchesItsReport() throws Exception {
    List<String> cues =
        Labeler.create().label("Evaluate for effusion.").evidence().stream()
            .flatMap(mention -> mention.cues().stream())
            .map(cue -> cue.rule())
            .toList();
    assertThat(cues).isNotEmpty();
    try (CorpusLoader loader = loader()) {
      RuleScan scan = new RuleScan(loader.corpus(), Labeler::create);
      end(scan);

      assertThat(scan.touched(cues.get(0))).isEqualTo(bits(2));
    }
  }

  private static void end(RuleScan scan) throws InterruptedException {
    for (int i = 0; i < 400 && scan.progress("any").read() < 4; i++) {
      Thread.sleep(50);
    }
  }

  private static BitSet bits(int... rows) {
    BitSet bits = new BitSet();
    for (int row : rows) {
      bits.set(row);
    }
    return bits;
  }

  private CorpusLoader loader() throws IOException, InterruptedException {
    CorpusLoader loader =
        CorpusLoader.open(
            new CorpusFiles(
                file("labels.csv", "id,Pleural Effusion,Edema\na,1,\nb,0,\nc,,\nd,,1\n"),
                Optional.empty(),
                List.of(file("reports.csv", REPORTS)),
                Optional.empty(),
                ReadOptions.DEFAULTS,
                Category.CHEXPERT_14));
    loader.start();
    loader.await();
    return loader;
  }

  private Source file(String name, String text) throws IOException {
    return Source.of(Files.writeString(folder.resolve(name), text));
  }
}

package org.radlabel.workbench.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.radlabel.formats.ReadOptions;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.tables.Cell;
import org.radlabel.lexicons.rules.Category;

/** Reports and label files come together by id, whatever their order. */
class CorpusLoaderTest {
  private static final String REPORTS =
      "id,report\na,Small left effusion.\nb,\"No effusion.\nNo edema.\"\nc,Naïve lungs.\n";

  @TempDir private Path folder;

  @Test
  void rowsInTheOrderOfTheReportsAreReadAsTheyCome() throws Exception {
    try (CorpusLoader loader =
        read("id,site,Edema,Pleural Effusion\na,N,,1\nb,S,0,0\nc,N,,\n", Optional.empty())) {
      Corpus corpus = loader.corpus();

      assertThat(corpus.order()).containsExactly(0, 1, 2);
      assertThat(corpus.report(1).fields().get(0).text()).isEqualTo("No effusion.\nNo edema.");
      assertThat(corpus.labels().cell(0, Category.PLEURAL_EFFUSION)).isEqualTo(Cell.POSITIVE);
      assertThat(corpus.labels().cell(2, Category.EDEMA)).isEqualTo(Cell.BLANK);
      assertThat(corpus.labels().facets()).hasSize(1);
      assertThat(corpus.labels().facet("site").orElseThrow().with("N", 3)).isEqualTo(bits(0, 2));
    }
  }

  @Test
  void rowsInAnotherOrderAreFoundAndThoseWithoutAReportCounted() throws Exception {
    try (CorpusLoader loader =
        read("id,Edema,Pleural Effusion\nz,1,1\nc,,\na,,1\n", Optional.empty())) {
      Corpus corpus = loader.corpus();

      assertThat(corpus.order()).containsExactly(0, 2);
      assertThat(corpus.labels().has(1)).isFalse();
      assertThat(corpus.withoutLabels()).isEqualTo(1);
      assertThat(corpus.withoutReport()).isEqualTo(1);
      assertThat(corpus.labels().cell(0, Category.PLEURAL_EFFUSION)).isEqualTo(Cell.POSITIVE);
    }
  }

  @Test
  void aQueueGivesTheOrderTheDoubtAndTheReasons() throws Exception {
    try (CorpusLoader loader =
        read(
            "id,Edema\na,\nb,0\nc,\n",
            Optional.of(
                """
                id,category,doubt,reasons
                c,Edema,0.5,cues compete
                q,Edema,0.8,
                b,Edema,0.25,
                c,Fracture,0.25,
                """))) {
      Corpus corpus = loader.corpus();

      assertThat(corpus.order()).containsExactly(2, 1);
      Queue.Entry entry = corpus.entry("c").orElseThrow();
      assertThat(entry.doubt()).hasValue(0.75);
      assertThat(entry.remarks())
          .containsExactly(
              new Queue.Remark("Edema", "0.5", "cues compete"),
              new Queue.Remark("Fracture", "0.25", ""));
      assertThat(corpus.entry("a")).isEmpty();
      assertThat(corpus.doubtful(0.6)).isEqualTo(bits(2));
    }
  }

  @Test
  void wordsAreFoundInAnyCaseAcrossLinesAndInIds() throws Exception {
    try (CorpusLoader loader = read("id,Edema\na,\nb,\nc,\n", Optional.empty())) {
      Corpus corpus = loader.corpus();

      assertThat(corpus.holding(new FoldedWord("EFFUSION"))).isEqualTo(bits(0, 1));
      assertThat(corpus.holding(new FoldedWord("effusion. no"))).isEqualTo(bits(1));
      assertThat(corpus.holding(new FoldedWord("naïve"))).isEqualTo(bits(2));
      assertThat(corpus.holding(new FoldedWord("report"))).as("a column's name").isEqualTo(bits());
    }
  }

  @Test
  void rowsAreFoundById() throws Exception {
    try (CorpusLoader loader = read("id,Edema\na,\nb,\nc,\n", Optional.empty())) {
      assertThat(loader.corpus().row("c")).hasValue(2);
      assertThat(loader.corpus().row("d")).isEmpty();
    }
  }

  private CorpusLoader read(String labels, Optional<String> queue) throws Exception {
    Optional<Source> list = Optional.empty();
    if (queue.isPresent()) {
      list = Optional.of(file("queue.csv", queue.get()));
    }
    CorpusLoader loader =
        CorpusLoader.open(
            new CorpusFiles(
                file("labels.csv", labels),
                Optional.empty(),
                List.of(file("reports.csv", REPORTS)),
                list,
                ReadOptions.DEFAULTS,
                Category.CHEXPERT_14));
    loader.start();
    loader.await();
    return loader;
  }

  private Source file(String name, String text) throws IOException {
    return Source.of(Files.writeString(folder.resolve(name), text));
  }

  private static BitSet bits(int... rows) {
    BitSet bits = new BitSet();
    for (int row : rows) {
      bits.set(row);
    }
    return bits;
  }
}

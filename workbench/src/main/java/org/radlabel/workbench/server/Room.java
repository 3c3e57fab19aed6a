package org.radlabel.workbench.server;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.radlabel.Labeler;
import org.radlabel.workbench.corpus.Corpus;
import org.radlabel.workbench.corpus.CorpusLoader;
import org.radlabel.workbench.marks.Agreement;
import org.radlabel.workbench.marks.Marks;
import org.radlabel.workbench.query.Filtering;
import org.radlabel.workbench.query.RuleScan;

/**
 * All that answers are made of.
 *
 * @param loader reads the reports
 * @param marks what readers decided
 * @param agreement where they differ
 * @param filtering finds reports
 * @param rules finds what a rule touches
 * @param labeler gives evidence
 * @param corrections the corrections file
 * @param reader who reads, where a request does not tell
 */
public record Room(
    CorpusLoader loader,
    Marks marks,
    Agreement agreement,
    Filtering filtering,
    RuleScan rules,
    Supplier<Labeler> labeler,
    Path corrections,
    String reader) {
  Corpus corpus() {
    return loader.corpus();
  }
}

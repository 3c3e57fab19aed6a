package org.radlabel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.radlabel.lexicons.Findings;
import org.radlabel.lexicons.FinerLayer;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.negation.AssertionEngine;
import org.radlabel.reading.Ballot;
import org.radlabel.reading.FinerReader;
import org.radlabel.rules.CompiledLexicon;
import org.radlabel.rules.mention.FinerMentions;
import org.radlabel.rules.template.Templates;

/**
 * What a labeler needs for finer findings beside what it has for the others. Immutable, safe for
 * any number of threads.
 *
 * @param reader reads them in sentences
 * @param labels turns what is read into labels
 */
record FinerFindings(FinerReader reader, FinerLabels labels) {
  /**
   * Of a lexicon; null where none of them is shown.
   *
   * @param first what is compiled of it for the first reading
   */
  static @Nullable FinerFindings of(
      Lexicon lexicon,
      CompiledLexicon first,
      Templates templates,
      LabelerSettings settings,
      AssertionEngine engine) {
    List<Findings.Column> columns = settings.columns(lexicon);
    if (columns.equals(Findings.CHEXPERT14.columns(lexicon))) {
      return null;
    }
    CompiledLexicon layer = CompiledLexicon.of(FinerLayer.of(lexicon));
    Lexicon own = layer.lexicon();
    Ballot ballot = new Ballot(own);
    FinerMentions mentions = new FinerMentions(layer, lexicon.finer(), first.vocabulary());
    FinerReader reader =
        new FinerReader(own, mentions, settings.classifier(engine, layer, templates), ballot);
    FinerLabels labels =
        new FinerLabels(
            columns,
            lexicon.finer(),
            first.lexicon().columns(),
            new Ballot(first.lexicon()),
            ballot,
            settings.aggregator(own.columns(), ballot));
    return new FinerFindings(reader, labels);
  }
}

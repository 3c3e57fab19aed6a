package org.radlabel.cli.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.radlabel.formats.InputException;
import org.radlabel.formats.Place;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.files.PartialFile;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.run.InputWatch;
import org.radlabel.formats.run.LabelRun;
import org.radlabel.formats.run.RunSummary;

/** What is looked at while records are read, and when all have been. Stateless. */
public final class RunChecks {
  private RunChecks() {}

  /** Labels of an input that was changed meanwhile are of no version of it. */
  static void unchanged(InputWatch watch, LabelOutputs outputs) throws IOException {
    Optional<Source> changed = watch.changed();
    if (changed.isPresent()) {
      outputs.drop();
      throw new InputException(
          Place.of(changed.get().name()),
          "was changed while it was read, so that the labels are those of no version of it; label a"
              + " copy, or wait until it is whole");
    }
  }

  /**
   * {@return what the user should know of what was read}
   *
   * @param reader what read it, at its end
   * @param summary what the run did
   */
  public static List<String> warnings(ReportReader reader, RunSummary summary) {
    List<String> warnings = new ArrayList<>(reader.warnings());
    if (summary.isMostlySilent()) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "in %,d of %,d records no word of the lexicon was found: is what was read the report"
                  + " (--text-columns)?",
              summary.silent(),
              summary.rows()));
    }
    return warnings;
  }

  /** Says that what an interrupted run has left of an output is not gone on from. */
  static void tellLeftOver(Path output, PrintWriter err) {
    err.println(
        "radlabel: %s, left by an interrupted run, is started again, as --resume is not given"
            .formatted(PartialFile.path(output)));
  }

  /** Says that a record has been under way for long. */
  static void tellStall(Place place, PrintWriter err) {
    err.println(
        "radlabel: labelling %s takes more than %d s; it is waited for, Ctrl-C ends the run"
            .formatted(place, LabelRun.STALL_SECONDS));
    err.flush();
  }
}

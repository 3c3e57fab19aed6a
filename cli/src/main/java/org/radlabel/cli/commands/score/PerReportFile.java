package org.radlabel.cli.commands.score;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.radlabel.evaluation.score.Measure;
import org.radlabel.evaluation.score.Prf;
import org.radlabel.evaluation.score.ReportPair;
import org.radlabel.evaluation.score.ReportScore;
import org.radlabel.evaluation.score.SetScores;
import org.radlabel.evaluation.score.errors.FindingError;
import org.radlabel.evaluation.score.errors.ReportErrors;
import org.radlabel.evaluation.score.sheet.ScoreSheet;
import org.radlabel.evaluation.score.sheet.SystemSheet;

/** The scores of each report, and what is wrong with it, tab-separated. Stateless. */
final class PerReportFile {
  private PerReportFile() {}

  static void write(ScoreSheet sheet, Writer to) throws IOException {
    to.write(head(sheet));
    for (SystemSheet system : sheet.systems()) {
      for (int i = 0; i < sheet.reports(); i++) {
        to.write(row(sheet, system, i));
      }
    }
  }

  private static String head(ScoreSheet sheet) {
    List<String> names = new ArrayList<>(List.of("system", "id"));
    for (SetScores set : sheet.systems().get(0).scores().sets()) {
      String name = set.set().name();
      for (Measure measure : Measure.values()) {
        names.add(measure + "_" + name);
      }
      names.add("exact_match_" + name);
      names.add("right_" + name);
      names.add("scored_" + name);
    }
    for (FindingError.Kind kind : FindingError.Kind.values()) {
      names.add(kind.toString());
    }
    names.add("errors");
    return String.join("\t", names) + "\n";
  }

  private static String row(ScoreSheet sheet, SystemSheet system, int report) {
    ReportPair pair = system.pairs().reports().get(report);
    List<String> cells = new ArrayList<>(List.of(flat(system.name()), flat(pair.id())));
    for (SetScores set : system.scores().sets()) {
      ReportScore score = sheet.scorer().score(pair, set.set());
      Prf prf = score.prf();
      for (Measure measure : Measure.values()) {
        cells.add(String.format(Locale.ROOT, "%.4f", prf.get(measure)));
      }
      cells.add(score.isExact() ? "1" : "0");
      cells.add(Integer.toString(score.right()));
      cells.add(Integer.toString(score.scored()));
    }
    ReportErrors errors = system.errors().get(report);
    for (FindingError.Kind kind : FindingError.Kind.values()) {
      cells.add(Long.toString(errors.count(kind)));
    }
    cells.add(
        flat(errors.errors().stream().map(Object::toString).collect(Collectors.joining("; "))));
    return String.join("\t", cells) + "\n";
  }

  private static String flat(String value) {
    return value.replaceAll("[\\t\\r\\n]+", " ");
  }
}

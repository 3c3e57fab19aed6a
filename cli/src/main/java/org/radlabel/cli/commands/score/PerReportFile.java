package org.radlabel.cli.commands.score;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.radlabel.evaluation.json.ReportErrorsJson;
import org.radlabel.evaluation.score.Measure;
import org.radlabel.evaluation.score.Prf;
import org.radlabel.evaluation.score.ReportPair;
import org.radlabel.evaluation.score.ReportScore;
import org.radlabel.evaluation.score.SetScores;
import org.radlabel.evaluation.score.errors.FindingError;
import org.radlabel.evaluation.score.errors.ReportErrors;
import org.radlabel.evaluation.score.sheet.ScoreSheet;
import org.radlabel.evaluation.score.sheet.SystemSheet;
import org.radlabel.formats.tables.Csv;

/** The scores of each report, and what is wrong with it. Stateless. */
final class PerReportFile {
  private static final String ERRORS = "errors";

  private PerReportFile() {}

  static void write(ScoreSheet sheet, PerReportForm form, Writer to) throws IOException {
    boolean isFirst = true;
    for (SystemSheet system : sheet.systems()) {
      for (int i = 0; i < sheet.reports(); i++) {
        Map<String, Object> row = row(sheet, system, i);
        List<FindingError> errors = system.errors().get(i).errors();
        if (form == PerReportForm.JSONL) {
          to.append(ReportErrorsJson.line(row, errors)).append('\n');
        } else {
          to.write(isFirst ? line(List.copyOf(withErrors(row, "").keySet()), form) : "");
          to.write(line(cells(row, errors), form));
        }
        isFirst = false;
      }
    }
  }

  /** Its words and numbers, by the names of their columns. */
  private static Map<String, Object> row(ScoreSheet sheet, SystemSheet system, int report) {
    ReportPair pair = system.pairs().reports().get(report);
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("system", system.name());
    row.put("id", pair.id());
    for (SetScores set : system.scores().sets()) {
      String name = set.set().name();
      ReportScore score = sheet.scorer().score(pair, set.set());
      Prf prf = score.prf();
      for (Measure measure : Measure.values()) {
        row.put(measure + "_" + name, prf.get(measure));
      }
      row.put("exact_match_" + name, score.isExact() ? 1L : 0L);
      row.put("right_" + name, (long) score.right());
      row.put("scored_" + name, (long) score.scored());
    }
    ReportErrors errors = system.errors().get(report);
    for (FindingError.Kind kind : FindingError.Kind.values()) {
      row.put(kind.toString(), errors.count(kind));
    }
    return row;
  }

  private static Map<String, Object> withErrors(Map<String, Object> row, String errors) {
    Map<String, Object> all = new LinkedHashMap<>(row);
    all.put(ERRORS, errors);
    return all;
  }

  private static List<String> cells(Map<String, Object> row, List<FindingError> errors) {
    String told = errors.stream().map(Object::toString).collect(Collectors.joining("; "));
    return withErrors(row, told).values().stream().map(PerReportFile::cell).toList();
  }

  private static String cell(Object value) {
    return value instanceof Double number
        ? String.format(Locale.ROOT, "%.4f", number)
        : value.toString().replaceAll("[\\t\\r\\n]+", " ");
  }

  private static String line(List<String> cells, PerReportForm form) {
    if (form == PerReportForm.TSV) {
      return String.join("\t", cells) + "\n";
    }
    StringBuilder line = new StringBuilder();
    for (String cell : cells) {
      line.append(line.isEmpty() ? "" : ",");
      Csv.field(line, cell);
    }
    return line.append('\n').toString();
  }
}

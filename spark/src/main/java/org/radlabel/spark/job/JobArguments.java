package org.radlabel.spark.job;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of {@link LabelReports}.
 *
 * @param input where the reports are
 * @param output the folder of the table
 * @param form the form of the input
 * @param id the column with the id; null: the usual ones
 * @param text the columns with the text; none: the usual ones
 * @param parts how many parts the table has; 0: by the size of the input
 * @param evidence whether the mentions are written too
 * @param settings the settings of the labeler by name
 */
record JobArguments(
    String input,
    String output,
    Form form,
    @Nullable String id,
    List<String> text,
    int parts,
    boolean evidence,
    Map<String, String> settings) {

  /** What {@code --help} prints. */
  static final String USAGE =
      """
      Usage: spark-submit --class org.radlabel.spark.job.LabelReports radlabel-spark-VERSION-all.jar
             INPUT OUTPUT [options]
      Labels all reports of INPUT into OUTPUT, a Parquet table in parts; started again, it goes on
      with the parts that are not there yet.
        --format FORM          parquet, csv, jsonl or text (default: by INPUT's ending)
        --id COLUMN            the column with the id (default: id, study_id, report_id ...)
        --text COLUMN[,...]    the columns with the text (default: report, report_text or text; or
                               findings and impression)
        --parts N              how many parts (default: one for each 32 MB, twice the cores at least)
        --evidence             write the mentions too; they quote the report
        --lexicon DIR          a lexicon of your own
        --findings SET         chexpert14, fine, cxr-lt, all
        --sections POLICY      auto, impression, all
        --aggregation POLICY   priority, chexpert, negbio
        --language-check WORD  on, off
        --budget STEPS         steps that a report may take for each of its characters
        --option NAME=VALUE    as radlabel label has it; may be given several times
      Exit codes: 0 all is labelled; 1 all is written, and some reports have a problem (column
      problem); 2 not done: a mistake in the arguments, the input or the output.
      """;

  private static final List<String> SETTINGS =
      List.of(
          "--lexicon", "--findings", "--sections", "--aggregation", "--language-check", "--budget");

  /**
   * Reads the arguments.
   *
   * @throws UsageException if they are not those of the usage
   */
  static JobArguments of(String... arguments) {
    Reader reader = new Reader();
    reader.read(Arrays.asList(arguments).iterator());
    return reader.arguments();
  }

  /** For one thread. */
  private static final class Reader {
    private final List<String> paths = new ArrayList<>();
    private final Map<String, String> settings = new TreeMap<>();
    private @Nullable String format;
    private @Nullable String id;
    private List<String> text = List.of();
    private int parts;
    private boolean evidence;

    void read(Iterator<String> arguments) {
      while (arguments.hasNext()) {
        String argument = arguments.next();
        if (!argument.startsWith("--")) {
          paths.add(argument);
        } else if (argument.equals("--evidence")) {
          evidence = true;
        } else {
          set(argument, value(argument, arguments));
        }
      }
    }

    private static String value(String name, Iterator<String> arguments) {
      if (!arguments.hasNext()) {
        throw new UsageException(name + " needs a value");
      }
      return arguments.next();
    }

    private void set(String name, String value) {
      if (SETTINGS.contains(name)) {
        settings.put(name.substring(2), value);
        return;
      }
      switch (name) {
        case "--format" -> format = value;
        case "--id" -> id = value;
        case "--text" -> text = List.of(value.split(",", -1));
        case "--parts" -> parts = number(value);
        case "--option" -> answer(value);
        default -> throw new UsageException("there is no option " + name + "; see --help");
      }
    }

    private void answer(String value) {
      int sign = value.indexOf('=');
      if (sign < 1) {
        throw new UsageException("--option must be NAME=VALUE; got: " + value);
      }
      settings.put(value.substring(0, sign), value.substring(sign + 1));
    }

    private static int number(String value) {
      try {
        int number = Integer.parseInt(value);
        if (number > 0) {
          return number;
        }
      } catch (NumberFormatException e) {
        // Told below, as for a number that is too small.
      }
      throw new UsageException("--parts must be a whole number from 1 on; got: " + value);
    }

    JobArguments arguments() {
      if (paths.size() != 2) {
        throw new UsageException("INPUT and OUTPUT must be given, and no more; see --help");
      }
      Form form = format == null ? Form.of(paths.get(0)) : Form.titled(format);
      return new JobArguments(
          paths.get(0), paths.get(1), form, id, text, parts, evidence, settings);
    }
  }
}

package org.radlabel.spark.job;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import org.apache.spark.sql.SparkSession;
import org.radlabel.Labeler;
import org.radlabel.lexicons.rules.LexiconException;
import org.radlabel.spark.Settings;

/**
 * Labels reports on a cluster, for {@code spark-submit}; {@code --help} tells its arguments.
 * Stateless.
 */
public final class LabelReports {
  private static final int PROBLEMS = 1;
  private static final int FAILED = 2;

  private LabelReports() {}

  /**
   * Runs the job and ends the process: 0 all is labelled, 1 some reports have a problem, 2 not
   * done.
   *
   * @param arguments see {@code --help}
   */
  public static void main(String[] arguments) {
    int code = run(arguments, System.out, System.err);
    if (code != 0) {
      System.exit(code);
    }
  }

  /** Runs the job and says how it ended. */
  static int run(String[] arguments, PrintStream out, PrintStream err) {
    if (Arrays.asList(arguments).contains("--help")) {
      out.print(JobArguments.USAGE);
      return 0;
    }
    try {
      JobArguments job = JobArguments.of(arguments);
      Labeler labeler = Settings.labeler(job.settings());
      SparkSession spark = SparkSession.builder().appName("radlabel").getOrCreate();
      try {
        return new LabelJob(spark, job, out).run(labeler) ? 0 : PROBLEMS;
      } finally {
        spark.stop();
      }
    } catch (UsageException | IllegalArgumentException | LexiconException e) {
      err.println("radlabel: " + e.getMessage());
    } catch (IOException e) {
      err.println("radlabel: " + e);
    } catch (Exception e) {
      // Spark's exceptions tell plans and stacks over many lines; its own log has them.
      err.println("radlabel: " + firstLine(e));
    }
    return FAILED;
  }

  private static String firstLine(Exception e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message.lines().findFirst().orElse("");
  }
}

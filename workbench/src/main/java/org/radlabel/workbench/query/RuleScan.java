package org.radlabel.workbench.query;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.radlabel.Evidence;
import org.radlabel.Labeler;
import org.radlabel.rules.Report;
import org.radlabel.rules.WorkLimitException;
import org.radlabel.workbench.corpus.Corpus;

/**
 * Finds the reports that a rule touches: those with a mention that it found, decided or was a cue
 * of. All reports are labelled for it, on a thread in the background; what was found so far can be
 * asked for at any time. Thread-safe.
 */
public final class RuleScan {
  private static final int KEPT = 4;

  private final Corpus corpus;
  private final Supplier<Labeler> labeler;
  private final Map<String, Scan> scans =
      new LinkedHashMap<>(KEPT * 2, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Scan> eldest) {
          return size() > KEPT;
        }
      };
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "radlabel-review-rules");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * For the reports of a review.
   *
   * @param corpus the reports
   * @param labeler gives the evidence, once it is asked for
   */
  public RuleScan(Corpus corpus, Supplier<Labeler> labeler) {
    this.corpus = corpus;
    this.labeler = labeler;
  }

  /**
   * How far a search has come.
   *
   * @param read how many reports were looked at
   * @param total how many there are
   * @param found how many the rule touches, of those
   */
  public record Progress(int read, int total, int found) {}

  /** One search. */
  private static final class Scan {
    private final BitSet found = new BitSet();
    private int read;

    synchronized void add(int row, boolean touched) {
      read = row + 1;
      found.set(row, touched);
    }

    synchronized BitSet copy() {
      return (BitSet) found.clone();
    }

    synchronized Progress progress(int total) {
      return new Progress(read, total, found.cardinality());
    }
  }

  /**
   * {@return the rows that a rule touches, as far as they are known; asking for it starts the
   * search}
   *
   * @param rule the rule's id
   */
  public BitSet touched(String rule) {
    return scan(rule).copy();
  }

  /**
   * {@return how far the search for a rule has come; asking for it starts the search}
   *
   * @param rule the rule's id
   */
  public Progress progress(String rule) {
    return scan(rule).progress(corpus.size());
  }

  private synchronized Scan scan(String rule) {
    Scan known = scans.get(rule);
    if (known != null) {
      return known;
    }
    Scan scan = new Scan();
    scans.put(rule, scan);
    worker.execute(() -> run(rule, scan));
    return scan;
  }

  private void run(String rule, Scan scan) {
    Labeler gives = labeler.get();
    for (int row = 0; row < corpus.size() && isWanted(rule, scan); row++) {
      scan.add(row, touches(gives, corpus.report(row), rule));
    }
  }

  private synchronized boolean isWanted(String rule, Scan scan) {
    return scans.containsKey(rule) && scans.get(rule) == scan;
  }

  private static boolean touches(Labeler labeler, Report report, String rule) {
    try {
      return labeler.label(report).evidence().stream().anyMatch(e -> isBy(e, rule));
    } catch (WorkLimitException e) {
      return false;
    }
  }

  private static boolean isBy(Evidence evidence, String rule) {
    return evidence.phrase().equals(rule)
        || evidence.rule().equals(rule)
        || evidence.cues().stream().anyMatch(cue -> cue.rule().equals(rule));
  }
}

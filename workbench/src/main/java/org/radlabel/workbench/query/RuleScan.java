package org.radlabel.workbench.query;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.radlabel.Evidence;
import org.radlabel.Labeler;
import org.radlabel.rules.Report;
import org.radlabel.rules.WorkLimitException;
import org.radlabel.workbench.corpus.Corpus;

/**
 * Tells which reports a rule touches: those with a mention that it found, decided or was a cue of.
 * All reports are labelled for it, on a thread in the background, and once for all rules; what was
 * found so far can be asked for at any time. Thread-safe.
 *
 * <p>The cells of the label file do not tell which reports may be left out: half of the mentions
 * are of structures and others that have no column, and a rule may be why a cell is blank.
 */
public final class RuleScan {
  private static final RowSteps NONE = new RowSteps();

  private final Corpus corpus;
  private final Supplier<Labeler> labeler;
  private final Map<String, RowSteps> byRule = new HashMap<>();
  private int read;
  private boolean isRunning;

  /** Made by the first search; of the searching thread. */
  private @Nullable Labeler made;

  /**
   * For the reports of a review.
   *
   * @param corpus the reports
   * @param labeler makes what gives the evidence, which needs no attributes; asked once, when a
   *     rule is first asked for
   */
  public RuleScan(Corpus corpus, Supplier<Labeler> labeler) {
    this.corpus = corpus;
    this.labeler = labeler;
  }

  /**
   * How far the search has come.
   *
   * @param read how many reports were looked at
   * @param total how many there are
   * @param found how many the rule touches, of those
   */
  public record Progress(int read, int total, int found) {}

  /**
   * {@return the rows that a rule touches, as far as they are known; asking for it starts the
   * search}
   *
   * @param rule the rule's id
   */
  public synchronized BitSet touched(String rule) {
    search();
    return byRule.getOrDefault(rule, NONE).bits();
  }

  /**
   * {@return how far the search for a rule has come; asking for it starts the search}
   *
   * @param rule the rule's id
   */
  public synchronized Progress progress(String rule) {
    search();
    return new Progress(read, corpus.size(), byRule.getOrDefault(rule, NONE).size());
  }

  /** Searches the reports that were read since the last search. */
  private void search() {
    if (!isRunning && read < corpus.size()) {
      isRunning = true;
      Thread thread = new Thread(this::run, "radlabel-review-rules");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private void run() {
    Labeler gives = made == null ? labeler.get() : made;
    made = gives;
    for (int row = next(); row >= 0; row = next()) {
      add(row, rules(gives, corpus.report(row)));
    }
  }

  /** The next row to look at; -1 at the end, and then the search is over. */
  private synchronized int next() {
    isRunning = read < corpus.size();
    return isRunning ? read : -1;
  }

  private synchronized void add(int row, Set<String> rules) {
    read = row + 1;
    rules.forEach(rule -> byRule.computeIfAbsent(rule, id -> new RowSteps()).add(row));
  }

  private static Set<String> rules(Labeler labeler, Report report) {
    try {
      return named(labeler.label(report).evidence());
    } catch (WorkLimitException e) {
      return Set.of();
    }
  }

  /**
   * {@return the ids of the rules that found, decided or were a cue of mentions}
   *
   * @param mentions the mentions
   */
  public static Set<String> named(List<Evidence> mentions) {
    Set<String> rules = new HashSet<>();
    for (Evidence mention : mentions) {
      rules.add(mention.phrase());
      rules.add(mention.rule());
      mention.cues().forEach(cue -> rules.add(cue.rule()));
    }
    return rules;
  }
}

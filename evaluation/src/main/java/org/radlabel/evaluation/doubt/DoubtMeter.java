package org.radlabel.evaluation.doubt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.radlabel.Label;
import org.radlabel.Labeler;
import org.radlabel.ReportLabels;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.ReportReader;
import org.radlabel.lexicons.rules.Category;

/**
 * Tells how doubtful the labels of the reports of a corpus are. Immutable, safe for any number of
 * threads.
 *
 * <pre>{@code
 * DoubtMeter meter = DoubtMeter.of(reader, labeler); // reads the corpus once
 * Map<Category, Doubt> doubts = meter.of(labeler.label(report));
 * }</pre>
 */
public final class DoubtMeter {
  /** Words surprise if they make a label less likely than this. */
  private static final double UNLIKELY = 0.2;

  private final SignalFinder finder;
  private final WordModel model;

  private DoubtMeter(SignalFinder finder, WordModel model) {
    this.finder = finder;
    this.model = model;
  }

  /**
   * Reads a corpus to its end, to learn how its labels go with its words.
   *
   * @param reader gives the reports
   * @param labeler labels them
   * @return what tells how doubtful those labels are
   * @throws IOException if the reports cannot be read
   */
  public static DoubtMeter of(ReportReader reader, Labeler labeler) throws IOException {
    WordSample sample = new WordSample(WordSample.MOST);
    Optional<InputRecord> input = reader.read();
    while (input.isPresent()) {
      if (input.get() instanceof InputRecord.Accepted record && !record.report().isBlank()) {
        labelled(labeler, record).ifPresent(sample::add);
      }
      input = reader.read();
    }
    WordModel model = new WordModel(sample.items(), labeler.categories().size());
    return new DoubtMeter(new SignalFinder(labeler), model);
  }

  private static Optional<ReportLabels> labelled(Labeler labeler, InputRecord.Accepted record) {
    try {
      return Optional.of(labeler.label(record.report()));
    } catch (RuntimeException | StackOverflowError e) {
      // The reading that needs its labels lists it; here one report more or less is nothing.
      return Optional.empty();
    }
  }

  /**
   * {@return how doubtful each cell of a report is, in column order}
   *
   * @param labels the labels that the rules gave
   */
  public Map<Category, Doubt> of(ReportLabels labels) {
    Map<Category, Set<Signal>> signals = finder.of(labels);
    double[] expected = model.expected(labels);
    Map<Category, Doubt> doubts = new LinkedHashMap<>();
    for (Map.Entry<Category, Label> cell : labels.labels().entrySet()) {
      Category category = cell.getKey();
      Set<Signal> own = signals.getOrDefault(category, EnumSet.noneOf(Signal.class));
      double likely = expected[doubts.size()];
      double chance =
          Weights.chance(
              cell.getValue(),
              signals.containsKey(category),
              category.equals(Category.NO_FINDING),
              own,
              likely);
      doubts.put(category, new Doubt(chance, reasons(own, likely)));
    }
    return doubts;
  }

  /**
   * {@return how many cells of a report are to be expected wrong}
   *
   * @param doubts those of its cells
   */
  public static double sum(Map<Category, Doubt> doubts) {
    return doubts.values().stream().mapToDouble(Doubt::value).sum();
  }

  private static List<String> reasons(Set<Signal> signals, double likely) {
    List<Signal> sorted = new ArrayList<>(signals);
    sorted.sort(Comparator.comparingDouble(signal -> -Weights.of(signal)));
    List<String> reasons = new ArrayList<>(sorted.stream().map(Signal::toString).toList());
    if (likely < UNLIKELY) {
      reasons.add(0, "its words are usual where the label is another");
    }
    return reasons;
  }
}

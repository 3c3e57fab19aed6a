package org.radlabel.negation.chexpert;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.radlabel.Label;
import org.radlabel.ReportLabeler;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.rules.Report;

/** The labels of chexpert-labeler and those of a labeler of ours, cell by cell. */
final class OpenIAgreement {
  private final ReportLabeler labeler;
  private final List<CellPair> pairs;

  private OpenIAgreement(ReportLabeler labeler, List<CellPair> pairs) {
    this.labeler = labeler;
    this.pairs = pairs;
  }

  /** One cell on both sides. */
  record CellPair(Report report, Category category, Label theirs, Label ours) {
    boolean isNoFinding() {
      return category.equals(Category.NO_FINDING);
    }

    boolean isFilled() {
      return !isNoFinding() && theirs != Label.NOT_MENTIONED && ours != Label.NOT_MENTIONED;
    }

    boolean agrees() {
      return theirs == ours;
    }
  }

  /** How many of some cells agree. */
  record Share(long agreeing, long all) {
    double share() {
      return all == 0 ? 0 : (double) agreeing / all;
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.3f%% (%,d of %,d)", 100 * share(), agreeing, all);
    }
  }

  /** Labels reports on all processors. */
  static OpenIAgreement of(
      ReportLabeler labeler, List<Report> reports, Map<String, Map<Category, Label>> theirs) {
    List<CellPair> pairs =
        reports.parallelStream()
            .map(labeler::label)
            .flatMap(
                ours ->
                    Category.CHEXPERT_14.stream()
                        .map(
                            c ->
                                new CellPair(
                                    ours.report(),
                                    c,
                                    theirs.get(ours.report().id()).get(c),
                                    ours.label(c))))
            .toList();
    return new OpenIAgreement(labeler, pairs);
  }

  private Share share(Predicate<CellPair> of, Predicate<CellPair> agreeing) {
    List<CellPair> all = pairs.stream().filter(of).toList();
    return new Share(all.stream().filter(agreeing).count(), all.size());
  }

  /** Of the cells that are not blank on both sides; No Finding left out. */
  Share cells() {
    return share(CellPair::isFilled, CellPair::agrees);
  }

  /** Of all cells whether they are blank; No Finding left out. */
  Share mentions() {
    BiPredicate<Label, Label> same =
        (a, b) -> (a == Label.NOT_MENTIONED) == (b == Label.NOT_MENTIONED);
    return share(p -> !p.isNoFinding(), p -> same.test(p.theirs, p.ours));
  }

  /** Of the reports whether they have No Finding. */
  Share noFinding() {
    return share(CellPair::isNoFinding, CellPair::agrees);
  }

  /** As {@link #cells()}, by category. */
  Map<String, Share> byCategory() {
    Map<String, Share> shares = new LinkedHashMap<>();
    for (Category category : Category.CHEXPERT_14) {
      shares.put(
          category.name(),
          category.equals(Category.NO_FINDING)
              ? noFinding()
              : share(p -> p.category.equals(category) && p.isFilled(), CellPair::agrees));
    }
    return shares;
  }

  /** The cells that are not blank and differ. */
  private List<CellPair> differing() {
    return pairs.stream().filter(p -> p.isFilled() && !p.agrees()).toList();
  }

  /** How many cells differ, by their label and ours. */
  Map<String, Long> directions() {
    return differing().stream()
        .collect(
            Collectors.groupingBy(
                p -> p.theirs + " there, " + p.ours + " here",
                TreeMap::new,
                Collectors.counting()));
  }

  /** How many of the differing cells are as theirs in another comparison of the same reports. */
  Share mendedBy(OpenIAgreement other) {
    Set<CellPair> theirs =
        other.pairs.stream()
            .filter(CellPair::agrees)
            .map(p -> new CellPair(p.report, p.category, p.theirs, Label.NOT_MENTIONED))
            .collect(Collectors.toSet());
    List<CellPair> differing = differing();
    return new Share(
        differing.stream()
            .map(p -> new CellPair(p.report, p.category, p.theirs, Label.NOT_MENTIONED))
            .filter(theirs::contains)
            .count(),
        differing.size());
  }

  /** How many sentences of each kind decide about the differing cells. */
  Map<DifferenceKind, Integer> kinds() {
    Map<DifferenceKind, Integer> kinds = new EnumMap<>(DifferenceKind.class);
    for (CellPair pair : differing()) {
      for (String sentence : deciding(pair)) {
        kinds.merge(DifferenceKind.of(sentence), 1, Integer::sum);
      }
    }
    return kinds;
  }

  /** The distinct sentences that alone get our label. */
  private Set<String> deciding(CellPair pair) {
    String text =
        ReportText.normalise(
            pair.report.fields().stream().map(f -> f.text()).collect(Collectors.joining(" ")));
    List<String> sentences = new ArrayList<>();
    PunktSplitter.split(text).forEach(s -> sentences.add(s.of(text)));
    return sentences.stream()
        .filter(s -> labeler.label(Report.of("", s)).label(pair.category) == pair.ours)
        .collect(Collectors.toSet());
  }
}

package org.radlabel.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.radlabel.Label;
import org.radlabel.Labeler;
import org.radlabel.ReportLabels;
import org.radlabel.formats.tables.Cell;
import org.radlabel.formats.tables.LabelTable;
import org.radlabel.lexicons.rules.AttributeRule;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.Lexicon;
import org.radlabel.lexicons.rules.PhraseSyntax;
import org.radlabel.lexicons.rules.Rule;
import org.radlabel.rules.Report;

/**
 * What each rule of a lexicon is good for: the reports are labelled with and without it.
 *
 * <p>A rule that mends a gold cell and touches nothing else is fitted to that report. Immutable;
 * safe for any number of threads.
 */
public final class Ablation {
  private final Lexicon lexicon;
  private final Function<Lexicon, Labeler> labelers;
  private final List<Report> reports;
  private final LabelTable gold;
  private final List<Map<Category, Label>> whole;
  private final List<Set<String>> words;

  /**
   * What is lost without a rule, or without one of its phrases.
   *
   * @param rule the rule
   * @param phrase the plain phrase that was left out; empty for the whole rule
   * @param mends gold cells that are right with it and wrong without
   * @param harms gold cells that are wrong with it and right without
   * @param touchesGold reports with gold labels that get other labels without it
   * @param touchesOthers reports without gold labels that get other labels without it
   */
  public record Effect(
      Rule rule, String phrase, int mends, int harms, int touchesGold, int touchesOthers) {
    /** The most useful first. */
    static final Comparator<Effect> ORDER =
        Comparator.comparingInt((Effect e) -> e.harms - e.mends)
            .thenComparingInt(e -> -e.touchesGold - e.touchesOthers)
            .thenComparing(e -> e.rule.id())
            .thenComparing(Effect::phrase);
  }

  /**
   * Labels the reports with the whole lexicon.
   *
   * @param lexicon the lexicon whose rules are asked about
   * @param labelers makes a labeler for a lexicon, always with the same options
   * @param reports the reports, with gold labels and without
   * @param gold the gold labels, joined by id
   */
  public Ablation(
      Lexicon lexicon, Function<Lexicon, Labeler> labelers, List<Report> reports, LabelTable gold) {
    this.lexicon = Objects.requireNonNull(lexicon, "lexicon");
    this.labelers = Objects.requireNonNull(labelers, "labelers");
    this.reports = List.copyOf(reports);
    this.gold = Objects.requireNonNull(gold, "gold");
    Labeler labeler = labelers.apply(lexicon);
    List<ReportLabels> labelled = this.reports.stream().map(labeler::label).toList();
    whole = labelled.stream().map(ReportLabels::labels).toList();
    words = labelled.stream().map(Ablation::words).toList();
  }

  /** {@return the effect of each rule, on several threads; the most useful first} */
  public List<Effect> ofRules() {
    return ofLabels().toList().parallelStream()
        .map(rule -> effect(rule, ""))
        .sorted(Effect.ORDER)
        .toList();
  }

  /**
   * {@return the effect of each plain phrase whose words occur in a report; the most useful first}
   */
  public List<Effect> ofPhrases() {
    record Unit(Rule rule, String phrase) {}
    return ofLabels()
        .flatMap(rule -> rule.phrases().stream().map(phrase -> new Unit(rule, phrase)))
        .toList()
        .parallelStream()
        .map(unit -> effect(unit.rule, unit.phrase))
        .filter(e -> e.touchesGold + e.touchesOthers > 0)
        .sorted(Effect.ORDER)
        .toList();
  }

  /**
   * All rules but those of attributes, which change no label; what several findings share is one
   * rule.
   */
  private Stream<Rule> ofLabels() {
    Set<String> ids = new HashSet<>();
    return lexicon.rules().stream()
        .filter(rule -> !(rule instanceof AttributeRule) && ids.add(rule.id()));
  }

  private Effect effect(Rule rule, String phrase) {
    List<Integer> candidates = candidates(phrase.isEmpty() ? rule.phrases() : List.of(phrase));
    int[] counts = new int[4];
    if (!candidates.isEmpty()) {
      Lexicon less =
          phrase.isEmpty() ? lexicon.without(rule.id()) : lexicon.without(rule.id(), phrase);
      Labeler labeler = labelers.apply(less);
      candidates.forEach(i -> compare(i, labeler.label(reports.get(i)).labels(), counts));
    }
    return new Effect(rule, phrase, counts[0], counts[1], counts[2], counts[3]);
  }

  private void compare(int report, Map<Category, Label> without, int[] counts) {
    Map<Category, Label> with = whole.get(report);
    if (with.equals(without)) {
      return;
    }
    String id = reports.get(report).id();
    boolean isGold = gold.rows().containsKey(id);
    counts[isGold ? 2 : 3]++;
    for (Map.Entry<Category, Label> cell : with.entrySet()) {
      Optional<Cell> expected = gold.cell(id, cell.getKey());
      if (expected.isPresent()) {
        boolean right = expected.get() == Cell.of(cell.getValue());
        boolean rightWithout =
            expected.get() == Cell.of(Objects.requireNonNull(without.get(cell.getKey())));
        counts[0] += right && !rightWithout ? 1 : 0;
        counts[1] += !right && rightWithout ? 1 : 0;
      }
    }
  }

  /** The reports that hold all words of one of the phrases: no other can change without them. */
  private List<Integer> candidates(List<String> phrases) {
    List<Set<String>> needed = phrases.stream().map(Ablation::literals).distinct().toList();
    List<Integer> candidates = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      Set<String> there = words.get(i);
      if (there.isEmpty() || needed.stream().anyMatch(there::containsAll)) {
        candidates.add(i);
      }
    }
    return candidates;
  }

  private static Set<String> literals(String phrase) {
    Set<String> literals = new HashSet<>();
    for (String item : phrase.split(" ", -1)) {
      if (PhraseSyntax.isText(item)) {
        addWords(item, literals);
      }
    }
    return literals;
  }

  /** The words of a report; none where a misspelt word may be any. */
  private static Set<String> words(ReportLabels labels) {
    Set<String> words = new HashSet<>();
    if (labels.evidence().stream().noneMatch(e -> e.fuzzy())) {
      labels.report().fields().forEach(f -> addWords(f.text(), words));
    }
    return words;
  }

  private static void addWords(String text, Set<String> words) {
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}_]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
  }
}

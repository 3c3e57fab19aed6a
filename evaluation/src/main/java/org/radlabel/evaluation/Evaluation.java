package org.radlabel.evaluation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.radlabel.formats.InputException;
import org.radlabel.formats.Place;
import org.radlabel.formats.tables.Cell;
import org.radlabel.formats.tables.LabelTable;
import org.radlabel.lexicons.rules.Category;

/**
 * How well labels match gold labels. Immutable.
 *
 * <p>Definitions:
 *
 * <ul>
 *   <li>Files are joined by id. Reports that stand in one file only are listed and not scored; so
 *       are the gold file's cells {@code x}, and categories that gold has no column for.
 *   <li>For a {@link Target} a cell is a hit if gold and labels both have it, extra if only the
 *       labels do, missed if only gold does. No Finding counts under positive only.
 *   <li>Micro: the categories' counts added up. Macro: {@link Macro}, the mean over categories with
 *       at least 5 gold cases of that target, or as many as are asked for. Weighted: the mean over
 *       categories, each as heavy as it has gold cases.
 *   <li>Accuracy and Cohen's kappa: over all scored cells of all categories except No Finding,
 *       pooled into one matrix of the four values positive, negative, uncertain, blank.
 *   <li>Intervals: the 2.5th and 97.5th percentile of 1,000 bootstrap draws of whole reports,
 *       seeded.
 * </ul>
 *
 * @param reports how many reports stand in both files
 * @param missing ids of gold that have no labels
 * @param extra labelled ids that are not in gold
 * @param unscored how many cells of these reports are {@code x}
 * @param byCategory the counts of each category; No Finding has those of positive only
 * @param overall the means of each target
 * @param agreement accuracy and kappa
 */
public record Evaluation(
    int reports,
    List<String> missing,
    List<String> extra,
    long unscored,
    Map<Category, Map<Target, Counts>> byCategory,
    Map<Target, Overall> overall,
    Agreement agreement) {
  /** So many columns that are missing are named. */
  private static final int SHOWN = 5;

  /**
   * Copies.
   *
   * @param reports how many reports stand in both files
   * @param missing ids of gold that have no labels
   * @param extra labelled ids that are not in gold
   * @param unscored how many cells of these reports are {@code x}
   * @param byCategory the counts of each category; No Finding has those of positive only
   * @param overall the means of each target
   * @param agreement accuracy and kappa
   */
  public Evaluation {
    missing = List.copyOf(missing);
    extra = List.copyOf(extra);
    byCategory = Collections.unmodifiableMap(new LinkedHashMap<>(byCategory));
    overall = Collections.unmodifiableMap(new EnumMap<>(overall));
  }

  /**
   * Compares labels with gold labels.
   *
   * @param gold the labels that are right
   * @param labels the labels to check
   * @return the counts by category and value, with their means
   * @throws InputException if the labels lack a category that gold has, or the two files have no id
   *     in common
   */
  public static Evaluation of(LabelTable gold, LabelTable labels) throws InputException {
    return of(gold, labels, Macro.MIN_GOLD);
  }

  /**
   * Compares.
   *
   * @param gold what is right
   * @param labels what is compared with it
   * @param minGold how many gold cases a category needs to enter the macro mean; 0 for all
   * @return the numbers
   * @throws InputException if the labels lack a category that gold has, or the two files have no id
   *     in common
   */
  public static Evaluation of(LabelTable gold, LabelTable labels, int minGold)
      throws InputException {
    checkColumns(gold, labels);
    List<String> ids = gold.rows().keySet().stream().filter(labels.rows()::containsKey).toList();
    checkIds(gold, labels, ids);
    Map<Category, Map<Target, Counts>> byCategory = new LinkedHashMap<>();
    for (Category category : gold.categories()) {
      byCategory.put(category, counts(category, pairs(gold, labels, List.of(category), ids)));
    }
    List<Pairs> pairs = pairs(gold, labels, gold.categories(), ids);
    Pairs total = Pairs.sum(pairs);
    Bootstrap bootstrap = new Bootstrap(pairs);
    return new Evaluation(
        ids.size(),
        idsMissingIn(labels, gold),
        idsMissingIn(gold, labels),
        unscored(gold, ids),
        byCategory,
        overall(total, byCategory, bootstrap, minGold),
        agreement(total.observations(), bootstrap));
  }

  private static List<String> idsMissingIn(LabelTable table, LabelTable other) {
    return other.rows().keySet().stream().filter(id -> !table.rows().containsKey(id)).toList();
  }

  private static List<Pairs> pairs(
      LabelTable gold, LabelTable labels, List<Category> categories, List<String> ids) {
    return ids.stream().map(id -> Pairs.of(gold, labels, categories, id)).toList();
  }

  private static void checkColumns(LabelTable gold, LabelTable labels) throws InputException {
    List<Category> absent =
        gold.categories().stream().filter(c -> !labels.categories().contains(c)).toList();
    if (!absent.isEmpty()) {
      throw new InputException(
          Place.of(labels.file()), "lacks columns that " + gold.file() + " has: " + names(absent));
    }
  }

  private static String names(List<Category> categories) {
    int more = categories.size() - SHOWN;
    return categories.stream().limit(SHOWN).map(Category::name).collect(Collectors.joining(", "))
        + (more > 0 ? ", and " + more + " more" : "");
  }

  private static void checkIds(LabelTable gold, LabelTable labels, List<String> ids)
      throws InputException {
    if (ids.isEmpty()) {
      throw new InputException(
          Place.of(labels.file()),
          "has no id (column \"%s\") in common with %s (column \"%s\")"
              .formatted(labels.idColumn(), gold.file(), gold.idColumn()));
    }
  }

  private static Map<Target, Counts> counts(Category category, List<Pairs> pairs) {
    Map<Target, Counts> counts = new EnumMap<>(Target.class);
    Pairs total = Pairs.sum(pairs);
    for (Target target : Target.values()) {
      if (target.appliesTo(category)) {
        counts.put(target, total.counts(target));
      }
    }
    return Collections.unmodifiableMap(counts);
  }

  private static Map<Target, Overall> overall(
      Pairs total,
      Map<Category, Map<Target, Counts>> byCategory,
      Bootstrap bootstrap,
      int minGold) {
    Map<Target, Overall> overall = new EnumMap<>(Target.class);
    for (Target target : Target.values()) {
      List<Counts> all =
          byCategory.values().stream()
              .flatMap(counts -> Stream.ofNullable(counts.get(target)))
              .toList();
      overall.put(
          target,
          new Overall(
              total.counts(target),
              Macro.of(all, minGold),
              Macro.weighted(all),
              bootstrap.f1(target)));
    }
    return overall;
  }

  private static Agreement agreement(Matrix matrix, Bootstrap bootstrap) {
    return new Agreement(matrix.total(), matrix.accuracy(), matrix.kappa(), bootstrap.kappa());
  }

  private static long unscored(LabelTable gold, List<String> ids) {
    return ids.stream()
        .flatMap(id -> gold.rows().getOrDefault(id, List.of()).stream())
        .filter(cell -> cell == Cell.UNSCORED)
        .count();
  }

  /**
   * {@return the means of one target}
   *
   * @param target what is counted as a case
   */
  public Overall overall(Target target) {
    return Objects.requireNonNull(overall.get(target));
  }
}

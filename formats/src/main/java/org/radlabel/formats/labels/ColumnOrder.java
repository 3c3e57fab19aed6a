package org.radlabel.formats.labels;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.radlabel.lexicons.rules.Category;

/** The four orders in which the 14 columns have been published. */
public enum ColumnOrder {
  /** Of chexpert-labeler's {@code labeled_reports.csv}. */
  CHEXPERT_LABELER(Category.CHEXPERT_14),
  /** Of the CheXpert data set's {@code train.csv}: Lung Opacity stands before Lung Lesion. */
  CHEXPERT(opacityFirst()),
  /**
   * Of CheXbert and CheXpert Plus: Enlarged Cardiomediastinum, Cardiomegaly, Lung Opacity, Lung
   * Lesion, Edema, Consolidation, Pneumonia, Atelectasis, Pneumothorax, Pleural Effusion, Pleural
   * Other, Fracture, Support Devices, No Finding.
   */
  CHEXBERT(noFindingLast(opacityFirst())),
  /** Of MIMIC-CXR-JPG: alphabetical. */
  MIMIC_CXR(Category.CHEXPERT_14.stream().sorted(Comparator.comparing(Category::name)).toList());

  @SuppressWarnings("ImmutableEnumChecker") // List.of gives lists that do not change.
  private final List<Category> published;

  ColumnOrder(List<Category> published) {
    this.published = published;
  }

  private static List<Category> opacityFirst() {
    List<Category> order = new ArrayList<>(Category.CHEXPERT_14);
    Collections.swap(
        order, order.indexOf(Category.LUNG_LESION), order.indexOf(Category.LUNG_OPACITY));
    return List.copyOf(order);
  }

  private static List<Category> noFindingLast(List<Category> first) {
    List<Category> order = new ArrayList<>(first);
    order.remove(Category.NO_FINDING);
    order.add(Category.NO_FINDING);
    return List.copyOf(order);
  }

  /**
   * {@return these categories in this order; those of a lexicon of one's own after the others}
   *
   * @param categories the categories of a lexicon
   */
  public List<Category> of(List<Category> categories) {
    // The lexicon's own objects, which are found soonest in its rows.
    Set<Category> ordered = new LinkedHashSet<>();
    published.stream()
        .mapToInt(categories::indexOf)
        .filter(i -> i >= 0)
        .forEach(i -> ordered.add(categories.get(i)));
    ordered.addAll(categories);
    return List.copyOf(ordered);
  }
}

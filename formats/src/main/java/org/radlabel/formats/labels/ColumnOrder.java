package org.radlabel.formats.labels;

import static org.radlabel.lexicons.rules.Category.ATELECTASIS;
import static org.radlabel.lexicons.rules.Category.CARDIOMEGALY;
import static org.radlabel.lexicons.rules.Category.CONSOLIDATION;
import static org.radlabel.lexicons.rules.Category.EDEMA;
import static org.radlabel.lexicons.rules.Category.ENLARGED_CARDIOMEDIASTINUM;
import static org.radlabel.lexicons.rules.Category.FRACTURE;
import static org.radlabel.lexicons.rules.Category.LUNG_LESION;
import static org.radlabel.lexicons.rules.Category.LUNG_OPACITY;
import static org.radlabel.lexicons.rules.Category.NO_FINDING;
import static org.radlabel.lexicons.rules.Category.PLEURAL_EFFUSION;
import static org.radlabel.lexicons.rules.Category.PLEURAL_OTHER;
import static org.radlabel.lexicons.rules.Category.PNEUMONIA;
import static org.radlabel.lexicons.rules.Category.PNEUMOTHORAX;
import static org.radlabel.lexicons.rules.Category.SUPPORT_DEVICES;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.radlabel.lexicons.rules.Category;

/** The four orders in which the 14 columns have been published. */
public enum ColumnOrder {
  /** Of chexpert-labeler's {@code labeled_reports.csv}. */
  CHEXPERT_LABELER(Category.CHEXPERT_14),
  /** Of the CheXpert data set's {@code train.csv}: Lung Opacity stands before Lung Lesion. */
  CHEXPERT(
      List.of(
          NO_FINDING,
          ENLARGED_CARDIOMEDIASTINUM,
          CARDIOMEGALY,
          LUNG_OPACITY,
          LUNG_LESION,
          EDEMA,
          CONSOLIDATION,
          PNEUMONIA,
          ATELECTASIS,
          PNEUMOTHORAX,
          PLEURAL_EFFUSION,
          PLEURAL_OTHER,
          FRACTURE,
          SUPPORT_DEVICES)),
  /** Of CheXbert and CheXpert Plus: as CheXpert, No Finding last. */
  CHEXBERT(
      List.of(
          ENLARGED_CARDIOMEDIASTINUM,
          CARDIOMEGALY,
          LUNG_OPACITY,
          LUNG_LESION,
          EDEMA,
          CONSOLIDATION,
          PNEUMONIA,
          ATELECTASIS,
          PNEUMOTHORAX,
          PLEURAL_EFFUSION,
          PLEURAL_OTHER,
          FRACTURE,
          SUPPORT_DEVICES,
          NO_FINDING)),
  /** Of MIMIC-CXR-JPG: alphabetical. */
  MIMIC_CXR(
      List.of(
          ATELECTASIS,
          CARDIOMEGALY,
          CONSOLIDATION,
          EDEMA,
          ENLARGED_CARDIOMEDIASTINUM,
          FRACTURE,
          LUNG_LESION,
          LUNG_OPACITY,
          NO_FINDING,
          PLEURAL_EFFUSION,
          PLEURAL_OTHER,
          PNEUMONIA,
          PNEUMOTHORAX,
          SUPPORT_DEVICES));

  @SuppressWarnings("ImmutableEnumChecker") // List.of gives lists that do not change.
  private final List<Category> published;

  ColumnOrder(List<Category> published) {
    this.published = published;
  }

  /**
   * {@return these categories in this order; those of a lexicon of one's own behind the others}
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

package org.radlabel.lexicons.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What a label is about: one of the 14 of CheXpert, or one that a lexicon adds.
 *
 * <p>A category is data: two categories of the same name are equal. Immutable, null-free.
 *
 * @param name the name as it stands in the head of a label file; not blank
 * @serial exclude
 */
public record Category(@JsonValue String name) implements Serializable {
  /** No Finding: 1 where a report names nothing that is abnormal, blank otherwise. */
  public static final Category NO_FINDING = new Category("No Finding");

  /** Enlarged Cardiomediastinum: a wide mediastinum, or what {@link #CARDIOMEGALY} says. */
  public static final Category ENLARGED_CARDIOMEDIASTINUM =
      new Category("Enlarged Cardiomediastinum");

  /** Cardiomegaly: a large heart. */
  public static final Category CARDIOMEGALY = new Category("Cardiomegaly");

  /** Lung Lesion: a nodule, a mass or another circumscribed lesion of the lung. */
  public static final Category LUNG_LESION = new Category("Lung Lesion");

  /** Lung Opacity: anything that makes lung denser, of a cause that need not be named. */
  public static final Category LUNG_OPACITY = new Category("Lung Opacity");

  /** Edema: fluid in the lung's tissue. */
  public static final Category EDEMA = new Category("Edema");

  /** Consolidation: air spaces that are filled. */
  public static final Category CONSOLIDATION = new Category("Consolidation");

  /** Pneumonia: an infection of the lung. */
  public static final Category PNEUMONIA = new Category("Pneumonia");

  /** Atelectasis: lung that is not expanded. */
  public static final Category ATELECTASIS = new Category("Atelectasis");

  /** Pneumothorax: air in the pleural space. */
  public static final Category PNEUMOTHORAX = new Category("Pneumothorax");

  /** Pleural Effusion: fluid in the pleural space. */
  public static final Category PLEURAL_EFFUSION = new Category("Pleural Effusion");

  /** Pleural Other: any other change of the pleura, as thickening or plaques. */
  public static final Category PLEURAL_OTHER = new Category("Pleural Other");

  /** Fracture: a broken bone, fresh or old. */
  public static final Category FRACTURE = new Category("Fracture");

  /** Support Devices: tubes, lines, pacemakers and all other hardware in or on the patient. */
  public static final Category SUPPORT_DEVICES = new Category("Support Devices");

  /** The 14 of CheXpert in the order of chexpert-labeler's output file. */
  public static final List<Category> CHEXPERT_14 =
      List.of(
          NO_FINDING,
          ENLARGED_CARDIOMEDIASTINUM,
          CARDIOMEGALY,
          LUNG_LESION,
          LUNG_OPACITY,
          EDEMA,
          CONSOLIDATION,
          PNEUMONIA,
          ATELECTASIS,
          PNEUMOTHORAX,
          PLEURAL_EFFUSION,
          PLEURAL_OTHER,
          FRACTURE,
          SUPPORT_DEVICES);

  /**
   * Checks the name.
   *
   * @param name the name as it stands in the head of a label file; not blank
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Category {
    Objects.requireNonNull(name, "name");
    if (name.isBlank()) {
      throw new IllegalArgumentException("name must not be blank");
    }
  }

  // Written out, as Java's first compiler does not see through what a record has of itself.

  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof Category category && name.equals(category.name));
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}

package org.radlabel.lexicons;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.radlabel.lexicons.rules.Category;

/**
 * The columns of the CXR-LT challenge of 2024: 40, and 5 of its zero-shot task. Stateless.
 *
 * <p>Most are a category of the built-in lexicon, some by another name.
 */
final class CxrLt {
  private static final List<String> NAMES =
      List.of(
          "Adenopathy",
          "Atelectasis",
          "Azygos Lobe",
          "Bulla",
          "Calcification of the Aorta",
          "Cardiomegaly",
          "Cardiomyopathy",
          "Clavicle Fracture",
          "Consolidation",
          "Edema",
          "Emphysema",
          "Enlarged Cardiomediastinum",
          "Fibrosis",
          "Fissure",
          "Fracture",
          "Granuloma",
          "Hernia",
          "Hilum",
          "Hydropneumothorax",
          "Infarction",
          "Infiltration",
          "Kyphosis",
          "Lobar Atelectasis",
          "Lung Lesion",
          "Lung Opacity",
          "Mass",
          "Nodule",
          "Normal",
          "Osteopenia",
          "Pleural Effusion",
          "Pleural Other",
          "Pleural Thickening",
          "Pneumomediastinum",
          "Pneumonia",
          "Pneumoperitoneum",
          "Pneumothorax",
          "Pulmonary Embolism",
          "Pulmonary Hypertension",
          "Rib Fracture",
          "Round(ed) Atelectasis",
          "Scoliosis",
          "Subcutaneous Emphysema",
          "Support Devices",
          "Tortuous Aorta",
          "Tuberculosis");

  private static final Map<String, String> SOURCES =
      Map.of(
          "Adenopathy", "Lymphadenopathy",
          "Calcification of the Aorta", "Aortic Calcification",
          "Hilum", "Hilar Enlargement",
          "Infiltration", "Infiltrate",
          "Lobar Atelectasis", "Lobar Collapse",
          "Normal", "No Finding",
          "Scoliosis", "Scoliosis without Kyphosis");

  private static final Set<String> ONLY_THERE =
      Set.of(
          "Azygos Lobe",
          "Bulla",
          "Cardiomyopathy",
          "Fissure",
          "Hernia",
          "Infarction",
          "Kyphosis",
          "Pulmonary Embolism",
          "Pulmonary Hypertension",
          "Round(ed) Atelectasis");

  private CxrLt() {}

  /** The columns in alphabetical order. */
  static List<Findings.Column> columns() {
    List<Findings.Column> columns = new ArrayList<>();
    for (String name : NAMES) {
      Category source = new Category(SOURCES.getOrDefault(name, name));
      columns.add(new Findings.Column(new Category(name), source));
    }
    return List.copyOf(columns);
  }

  /** Whether a category is neither of the 14 nor of the 60. */
  static boolean isOnlyThere(Category category) {
    return ONLY_THERE.contains(category.name()) || isHidden(category);
  }

  /** Whether a category has a column here under the name of another one. */
  static boolean isHidden(Category category) {
    return category.name().equals("Scoliosis without Kyphosis");
  }
}

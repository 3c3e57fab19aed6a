package org.radlabel.lexicons;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.Lexicon;

/** The groups in which findings are shown: the 14, then the finer ones by where they are. */
public final class FindingGroups {
  private static final String COMMON = "CheXpert 14";
  private static final String OTHERS = "Others";

  /** By the finding with which a group begins, in the order of the columns: its title. */
  private static final Map<String, String> BEGINNINGS = beginnings();

  private FindingGroups() {}

  private static Map<String, String> beginnings() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("No Finding", COMMON);
    all.put("Lobar Collapse", "Lungs");
    all.put("Hydropneumothorax", "Pleura");
    all.put("Hilar Enlargement", "Mediastinum");
    all.put("Rib Fracture", "Bones");
    all.put("Subcutaneous Emphysema", "Soft tissues and diaphragm");
    all.put("Endotracheal Tube", "Devices");
    all.put("Azygos Lobe", "CXR-LT");
    return all;
  }

  /** Made when first asked for. */
  private static final class Held {
    static final Map<String, String> TITLES = titlesByName();
  }

  private static Map<String, String> titlesByName() {
    Lexicon lexicon = Lexicons.findings();
    Map<String, String> titles = new HashMap<>();
    String title = COMMON;
    for (Category category : lexicon.columns()) {
      title = BEGINNINGS.getOrDefault(category.name(), title);
      titles.put(category.name(), title);
    }
    for (Findings.Column column : Findings.CXR_LT.columns(lexicon)) {
      titles.putIfAbsent(
          column.shown().name(), titles.getOrDefault(column.source().name(), OTHERS));
    }
    titles.put("Other Abnormality", COMMON);
    return titles;
  }

  /** {@return the titles of the groups, in order} */
  public static List<String> titles() {
    List<String> titles = new ArrayList<>(BEGINNINGS.values());
    titles.add(OTHERS);
    return List.copyOf(titles);
  }

  /**
   * {@return the title of the group that a category is shown in}
   *
   * @param category the category
   */
  public static String of(Category category) {
    return Held.TITLES.getOrDefault(category.name(), OTHERS);
  }

  /**
   * {@return whether a category is a finer finding of the built-in lexicon}
   *
   * @param category the category
   */
  public static boolean isFiner(Category category) {
    return !Category.CHEXPERT_14.contains(category)
        && !List.of(COMMON, OTHERS).contains(of(category));
  }
}

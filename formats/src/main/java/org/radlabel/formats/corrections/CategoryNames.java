package org.radlabel.formats.corrections;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.radlabel.Labeler;
import org.radlabel.formats.tables.LabelColumns;
import org.radlabel.lexicons.Findings;
import org.radlabel.lexicons.Lexicons;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.Finer;
import org.radlabel.lexicons.rules.Lexicon;

/**
 * The names by which a file may call the categories of a labeler: those of its columns, up to case
 * and the like, and those of all findings that any choice shows. Immutable.
 */
public final class CategoryNames {
  private final Set<Category> columns;
  private final Map<String, Category> names = new HashMap<>();
  private final Set<Category> devices = new HashSet<>();
  private @Nullable Category noFinding;

  private CategoryNames(List<Category> columns) {
    this.columns = Set.copyOf(columns);
    columns.forEach(column -> names.put(LabelColumns.normal(column.name()), column));
    noFinding = this.columns.contains(Category.NO_FINDING) ? Category.NO_FINDING : null;
    devices.add(Category.SUPPORT_DEVICES);
  }

  /**
   * {@return the names of what a labeler knows}
   *
   * @param labeler the labeler, whose columns are those of its choice of findings
   */
  public static CategoryNames of(Labeler labeler) {
    CategoryNames names = new CategoryNames(labeler.categories());
    names.add(labeler.lexicon());
    names.add(Lexicons.findings());
    return names;
  }

  private void add(Lexicon lexicon) {
    for (Findings findings : Findings.values()) {
      findings.columns(lexicon).forEach(this::addShown);
    }
    for (Findings findings : Findings.values()) {
      findings.columns(lexicon).forEach(this::addKnown);
    }
    for (Finer finer : lexicon.finer()) {
      if (finer.like().equals(Category.SUPPORT_DEVICES)) {
        devices.add(finer.category());
      }
    }
  }

  /** What has a column is called by the name of its source too. */
  private void addShown(Findings.Column column) {
    if (columns.contains(column.shown())) {
      names.putIfAbsent(LabelColumns.normal(column.source().name()), column.shown());
      if (noFinding == null && column.source().equals(Category.NO_FINDING)) {
        noFinding = column.shown();
      }
    }
  }

  private void addKnown(Findings.Column column) {
    names.putIfAbsent(LabelColumns.normal(column.source().name()), column.source());
    names.putIfAbsent(LabelColumns.normal(column.shown().name()), column.shown());
  }

  /** The category of a list that is called so, up to case and the like; else one of that name. */
  static Category among(List<Category> categories, String name) {
    return categories.stream()
        .filter(category -> LabelColumns.normal(category.name()).equals(LabelColumns.normal(name)))
        .findFirst()
        .orElseGet(() -> new Category(name));
  }

  /**
   * {@return the category of a name, which need not have a column; empty if none is called so}
   *
   * @param name the name as it is written
   */
  public Optional<Category> find(String name) {
    return Optional.ofNullable(names.get(LabelColumns.normal(name)));
  }

  /**
   * {@return whether a category has a column}
   *
   * @param category the category
   */
  public boolean isColumn(Category category) {
    return columns.contains(category);
  }

  /** {@return the column of No Finding, if there is one} */
  public Optional<Category> noFinding() {
    return Optional.ofNullable(noFinding);
  }

  /**
   * {@return whether a category is a support device, which is no abnormality}
   *
   * @param category the category
   */
  public boolean isDevice(Category category) {
    return devices.contains(category);
  }
}

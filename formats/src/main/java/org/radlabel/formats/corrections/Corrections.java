package org.radlabel.formats.corrections;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.radlabel.formats.tables.StudyId;
import org.radlabel.lexicons.rules.Category;

/**
 * Corrections by report. Of several of one cell the last counts. Ids are compared as those of
 * studies are ({@link StudyId#key}). Immutable.
 */
public final class Corrections {
  private final Map<String, Map<Category, Correction>> reports = new LinkedHashMap<>();
  private final int unfilled;

  /**
   * Of a file.
   *
   * @param all its corrections in their order
   * @param unfilled how many of its rows have no value yet
   */
  public Corrections(Collection<Correction> all, int unfilled) {
    this.unfilled = unfilled;
    for (Correction correction : all) {
      Map<Category, Correction> own =
          reports.computeIfAbsent(StudyId.key(correction.id()), id -> new LinkedHashMap<>());
      own.remove(correction.category());
      own.put(correction.category(), correction);
    }
  }

  /**
   * {@return what was decided of a report, the last of each cell; empty if nothing was}
   *
   * @param id the report's id
   */
  public List<Correction> of(String id) {
    Map<Category, Correction> own = reports.get(StudyId.key(id));
    return own == null ? List.of() : List.copyOf(own.values());
  }

  /** {@return the last correction of each cell, report by report} */
  public List<Correction> all() {
    List<Correction> all = new ArrayList<>();
    reports.values().forEach(own -> all.addAll(own.values()));
    return List.copyOf(all);
  }

  /** {@return how many rows have no value yet, and were passed over} */
  public int unfilled() {
    return unfilled;
  }
}

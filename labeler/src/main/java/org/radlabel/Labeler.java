package org.radlabel;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.radlabel.lexicons.Category;
import org.radlabel.rules.Report;
import org.radlabel.rules.SectionPolicy;

/** Turns reports into labels. */
public final class Labeler {
  private final List<Category> categories;

  private Labeler(List<Category> categories) {
    this.categories = categories;
  }

  /** A labeler with the built-in lexicon and all defaults. */
  public static Labeler create() {
    return builder().build();
  }

  /** A builder with all defaults. */
  public static Builder builder() {
    return new Builder();
  }

  /** The categories that have a column, in column order. */
  public List<Category> categories() {
    return categories;
  }

  /** Labels one text, which is searched for section headers. */
  public ReportLabels label(String text) {
    return label(Report.of("", text));
  }

  /** Labels one report. */
  public ReportLabels label(Report report) {
    Map<Category, Label> labels = new LinkedHashMap<>();
    categories.forEach(c -> labels.put(c, Label.NOT_MENTIONED));
    return new ReportLabels(report, labels, List.of());
  }

  /** Makes a {@link Labeler}. */
  public static final class Builder {
    private Builder() {}

    /** The lexicon folder. */
    public Builder lexicon(Path folder) {
      return this;
    }

    /** Which sections count. */
    public Builder sections(SectionPolicy policy) {
      return this;
    }

    /** How mentions become a label. */
    public Builder aggregation(Aggregation value) {
      return this;
    }

    /** Whether misspelt words count. */
    public Builder fuzzy(boolean on) {
      return this;
    }

    /** The labeler. */
    public Labeler build() {
      return new Labeler(Category.CHEXPERT_14);
    }
  }
}

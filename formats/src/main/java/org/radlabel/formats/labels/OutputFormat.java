package org.radlabel.formats.labels;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.radlabel.formats.Layout;
import org.radlabel.formats.labels.join.TableJoin;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.lexicons.rules.EnumNames;
import org.radlabel.lexicons.rules.Lexicon;

/** The forms in which labels are written. */
public enum OutputFormat {
  /** The id under its own name and the 14 columns in chexpert-labeler's order. */
  RADLABEL(null),
  /** {@code Reports} (the text) and the 14. */
  CHEXPERT_LABELER(ColumnOrder.CHEXPERT_LABELER),
  /** A row an image: {@code Path,Sex,Age,Frontal/Lateral,AP/PA}; for a {@link TableJoin} only. */
  CHEXPERT(ColumnOrder.CHEXPERT),
  /** {@code Report Impression} (the text) or {@code path_to_image}, and the 14. */
  CHEXBERT(ColumnOrder.CHEXBERT),
  /** {@code subject_id,study_id} and the 14 by the alphabet. */
  MIMIC_CXR(ColumnOrder.MIMIC_CXR),
  /** As {@link #RADLABEL}, and of each category what is said of its mentions. */
  WIDE(null),
  /** The same columns as {@link #RADLABEL} in a Parquet table, see {@link ParquetLabels}. */
  PARQUET(null),
  /** The texts of the sections, as MIMIC-CXR's sectioned table, see {@link SectionsFormat}. */
  SECTIONS(ColumnOrder.CHEXPERT_LABELER),
  /** JSON Lines with the evidence, see {@link EvidenceFormat}. */
  JSONL(ColumnOrder.CHEXPERT_LABELER),
  /** BioC XML, an annotation a mention, see {@link BioCFormat}. */
  BIOC(ColumnOrder.CHEXPERT_LABELER);

  /** Null where columns stand as they were chosen. */
  private final @Nullable ColumnOrder order;

  OutputFormat(@Nullable ColumnOrder order) {
    this.order = order;
  }

  /**
   * {@return what a curator expects who gave an input of this layout and named no form}
   *
   * @param layout what the output for this input looks like
   */
  public static OutputFormat usualFor(Layout layout) {
    return layout.textFirst() ? CHEXPERT_LABELER : RADLABEL;
  }

  /** {@return whether it is a table of labels, whose cells have a {@link CellStyle}} */
  public boolean isTable() {
    return this != JSONL && this != BIOC && this != SECTIONS;
  }

  /** {@return whether it holds reports, or words of them} */
  public boolean holdsText() {
    return this == CHEXPERT_LABELER
        || this == CHEXBERT
        || this == SECTIONS
        || this == JSONL
        || this == BIOC;
  }

  /** {@return whether it can be written by a {@link TableJoin}} */
  public boolean isJoinable() {
    return isTable();
  }

  /** {@return whether it shows what is known of mentions beside their being there} */
  public boolean showsAttributes() {
    return this == WIDE || this == JSONL || this == BIOC;
  }

  /**
   * {@return the categories in the order of this form's columns}
   *
   * @param categories the categories of a lexicon
   */
  public List<Category> ordered(List<Category> categories) {
    return order == null ? List.copyOf(categories) : order.of(categories);
  }

  /**
   * {@return what writes it}
   *
   * @param layout of the input
   * @param categories those of the lexicon
   * @param style how cells are written; of no effect on {@link #JSONL} and {@link #BIOC}
   * @param lexicon whose section headers are known
   * @throws IllegalStateException for {@link #CHEXPERT}, which is written by a join, and {@link
   *     #PARQUET}, which is no text
   */
  public ReportFormat format(
      Layout layout, List<Category> categories, CellStyle style, Lexicon lexicon) {
    return switch (this) {
      case RADLABEL ->
          labels(RowKey.id(layout.textFirst() ? "id" : layout.column()), categories, style);
      case CHEXPERT_LABELER -> labels(RowKey.reports(), categories, style);
      case CHEXBERT -> labels(RowKey.chexbert(layout), categories, style);
      case MIMIC_CXR -> labels(RowKey.mimicCxr(), categories, style);
      case WIDE -> new WideFormat(layout.textFirst() ? "id" : layout.column(), categories, style);
      case SECTIONS -> new SectionsFormat(lexicon, style);
      case JSONL -> new EvidenceFormat();
      case BIOC -> new BioCFormat();
      case PARQUET -> throw new IllegalStateException("parquet is written by ParquetLabels");
      case CHEXPERT -> throw new IllegalStateException("chexpert is written by a join only");
    };
  }

  private LabelFormat labels(RowKey key, List<Category> categories, CellStyle style) {
    return new LabelFormat(key, ordered(categories), style);
  }

  /** As the user writes it: {@code mimic-cxr}. */
  @Override
  public String toString() {
    return EnumNames.typed(this);
  }
}

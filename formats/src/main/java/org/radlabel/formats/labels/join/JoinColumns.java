package org.radlabel.formats.labels.join;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.radlabel.formats.InputException;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.labels.OutputFormat;
import org.radlabel.formats.tables.LabelColumns;
import org.radlabel.formats.tables.Table;
import org.radlabel.formats.tables.columns.KnownColumns;
import org.radlabel.lexicons.rules.Category;

/**
 * The columns of a table that are kept beside the labels.
 *
 * @param names their names in the output
 * @param indexes where each stands in the table; -1 where the table has none
 * @param note what the user should know of them; may be empty
 */
public record JoinColumns(List<String> names, List<Integer> indexes, String note) {
  /** How the columns of CheXpert's {@code train.csv} are called there and in CheXpert Plus. */
  private static final List<List<String>> CHEXPERT =
      List.of(
          List.of("Path", "path_to_image"),
          List.of("Sex"),
          List.of("Age"),
          List.of("Frontal/Lateral", "frontal_lateral"),
          List.of("AP/PA", "ap_pa"));

  /**
   * Copies.
   *
   * @param names their names in the output
   * @param indexes where each stands in the table; -1 where the table has none
   * @param note what the user should know of them; may be empty
   */
  public JoinColumns {
    names = List.copyOf(names);
    indexes = List.copyOf(indexes);
  }

  /**
   * {@return whether columns that are kept may hold words of reports: all do of which it is not
   * known by their name that they do not}
   *
   * @param tables the tables that are joined
   * @param format the form of the output
   * @throws IOException if a table cannot be read
   */
  public static boolean mayHoldText(List<Path> tables, OutputFormat format) throws IOException {
    if (format == OutputFormat.CHEXPERT) {
      return false;
    }
    for (Path path : tables) {
      if (!Files.isRegularFile(path)) {
        return true;
      }
      try (Table table = Table.open(Source.of(path), StandardCharsets.UTF_8)) {
        if (!table.header().stream().allMatch(KnownColumns::isWithoutText)) {
          return true;
        }
      }
    }
    return false;
  }

  static JoinColumns of(Table table, OutputFormat format, List<Category> categories)
      throws InputException {
    return format == OutputFormat.CHEXPERT ? chexpert(table) : all(table, categories);
  }

  private static JoinColumns chexpert(Table table) throws InputException {
    List<String> names = CHEXPERT.stream().map(usual -> usual.get(0)).toList();
    List<Integer> indexes = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (List<String> usual : CHEXPERT) {
      OptionalInt index = table.find(usual);
      indexes.add(index.orElse(-1));
      if (index.isEmpty()) {
        missing.add(usual.get(0));
      }
    }
    if (indexes.get(0) < 0) {
      throw new InputException(
          table.headerPlace(),
          "no column \"Path\", with which chexpert's form begins. Columns found: "
              + table.listed());
    }
    return new JoinColumns(names, indexes, note("has no column ", missing, ", left empty"));
  }

  /** All but those that hold labels already: the new ones take their place. */
  private static JoinColumns all(Table table, List<Category> categories) {
    List<Integer> labels = LabelColumns.all(table.header(), categories);
    List<Integer> kept = new ArrayList<>();
    List<String> replaced = new ArrayList<>();
    for (int i = 0; i < table.header().size(); i++) {
      if (labels.contains(i)) {
        replaced.add(table.header().get(i));
      } else {
        kept.add(i);
      }
    }
    List<String> names = kept.stream().map(table.header()::get).toList();
    return new JoinColumns(names, kept, note("its own columns ", replaced, " are replaced"));
  }

  private static String note(String before, List<String> columns, String behind) {
    return columns.isEmpty()
        ? ""
        : columns.stream().collect(Collectors.joining(", ", before, behind));
  }

  /** The cells that a row keeps. */
  List<String> cells(Table.Row row) {
    return indexes.stream().map(i -> i < 0 ? "" : row.fields().get(i)).toList();
  }
}

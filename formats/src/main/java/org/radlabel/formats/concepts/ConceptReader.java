package org.radlabel.formats.concepts;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.radlabel.concepts.Experiencer;
import org.radlabel.concepts.Temporality;
import org.radlabel.formats.InputException;
import org.radlabel.formats.Place;
import org.radlabel.formats.Problem;
import org.radlabel.formats.ProblemKind;
import org.radlabel.formats.concepts.ConceptRecord.Gold;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.tables.CsvRow;
import org.radlabel.formats.tables.CsvRows;
import org.radlabel.formats.tables.columns.ColumnNames;
import org.radlabel.formats.tables.columns.ColumnPlan;
import org.radlabel.lexicons.rules.EnumNames;
import org.radlabel.negation.Assertion;

/**
 * Reads concepts and the sentences they stand in from a table with the columns {@code id, concept,
 * sentence}, in any order and among any others: separated by tabs, or by commas where the header
 * holds no tab.
 *
 * <p>Blank lines are skipped. Not thread-safe.
 */
public final class ConceptReader implements Closeable {
  private static final List<String> ASKED = List.of("id", "concept", "sentence");
  private static final List<String> GOLD = List.of("assertion", "temporality", "experiencer");
  private static final List<Assertion> ASSERTIONS =
      List.of(Assertion.POSITIVE, Assertion.NEGATIVE, Assertion.UNCERTAIN);

  private final String file;
  private final CsvRows rows;
  private final boolean gold;
  private final int width;
  private final List<Integer> columns = new ArrayList<>();

  private ConceptReader(Source source, CsvRows rows, boolean gold) throws IOException {
    this.file = source.name();
    this.rows = rows;
    this.gold = gold;
    CsvRow head = rows.read().orElseThrow(() -> new InputException(Place.of(file), "is empty"));
    this.width = head.fields().size();
    findAll(ASKED, head);
    if (gold) {
      findAll(GOLD, head);
    }
  }

  /**
   * Reads as far as the header.
   *
   * @param source the file
   * @param charset its encoding
   * @param gold whether also to read the columns {@code assertion, temporality, experiencer}, which
   *     hold what a person said
   * @return the concepts that are asked about
   * @throws InputException if the source cannot be read, is empty, or lacks a column
   */
  public static ConceptReader open(Source source, Charset charset, boolean gold)
      throws IOException {
    CsvRows rows = CsvRows.open(source.name(), source.open(), charset, '\t', ASKED);
    try {
      return new ConceptReader(source, rows, gold);
    } catch (IOException e) {
      rows.close();
      throw e;
    }
  }

  private void findAll(List<String> names, CsvRow head) throws InputException {
    List<String> missing =
        names.stream().filter(n -> ColumnNames.find(head.fields(), List.of(n)).isEmpty()).toList();
    if (!missing.isEmpty()) {
      throw new InputException(
          new Place(file, head.line()),
          "no column %s; the first line must name the columns %s. Columns found: %s"
              .formatted(
                  String.join(", ", missing),
                  String.join(", ", names),
                  ColumnPlan.listed(head.fields())));
    }
    names.forEach(n -> columns.add(ColumnNames.find(head.fields(), List.of(n)).orElseThrow()));
  }

  /**
   * {@return the next record, or empty at the end}
   *
   * @throws InputException if the file is broken from here on, or has no such gold value
   */
  public Optional<ConceptRecord> read() throws IOException {
    Optional<CsvRow> row = rows.read();
    return row.isPresent() ? Optional.of(record(row.get())) : Optional.empty();
  }

  private ConceptRecord record(CsvRow row) throws InputException {
    Place place = new Place(file, row.line());
    if (row.fields().size() != width) {
      return new ConceptRecord.Refused(
          new Problem(ProblemKind.FIELD_COUNT, place, known(row), row.misfit(width)));
    }
    Optional<Gold> answer = gold ? Optional.of(gold(row, place)) : Optional.empty();
    return new ConceptRecord.Asked(place, field(row, 0), field(row, 1), field(row, 2), answer);
  }

  private String known(CsvRow row) {
    return columns.get(0) < row.fields().size() ? field(row, 0) : "";
  }

  private String field(CsvRow row, int which) {
    return row.fields().get(columns.get(which));
  }

  private Gold gold(CsvRow row, Place place) throws InputException {
    return new Gold(
        value(row, 3, ASSERTIONS, place),
        value(row, 4, Arrays.asList(Temporality.values()), place),
        value(row, 5, Arrays.asList(Experiencer.values()), place));
  }

  private <E extends Enum<E>> E value(CsvRow row, int which, List<E> allowed, Place place)
      throws InputException {
    String written = field(row, which).strip();
    for (E value : allowed) {
      if (value.name().equalsIgnoreCase(written)) {
        return value;
      }
    }
    List<String> names = allowed.stream().map(EnumNames::typed).toList();
    throw new InputException(
        place, GOLD.get(which - 3) + " must be one of " + String.join(", ", names));
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}

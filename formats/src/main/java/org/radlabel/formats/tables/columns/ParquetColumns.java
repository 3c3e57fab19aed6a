package org.radlabel.formats.tables.columns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveStringifier;
import org.apache.parquet.schema.PrimitiveType;
import org.radlabel.formats.InputException;
import org.radlabel.formats.Place;

/**
 * The columns of a Parquet file: those that are read, and what the others are. A value is written
 * as its type says: a date is no number of days. Immutable.
 */
public final class ParquetColumns {
  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> positions = new HashMap<>();
  private final List<PrimitiveStringifier> words = new ArrayList<>();
  private final Map<String, String> unread = new LinkedHashMap<>();

  private ParquetColumns() {}

  /**
   * {@return those of a file}
   *
   * @param file what messages call the file
   * @param schema the file's schema
   * @throws InputException if none is read, or two have one name
   */
  public static ParquetColumns of(String file, MessageType schema) throws InputException {
    ParquetColumns columns = new ParquetColumns();
    for (ColumnDescriptor column : schema.getColumns()) {
      if (!columns.add(column)) {
        throw new InputException(
            Place.of(file), "is a Parquet file with two columns of one name, which is not read");
      }
    }
    if (columns.names.isEmpty()) {
      throw new InputException(
          Place.of(file),
          "is a Parquet file without a column of plain text; lists, maps and bytes are not read");
    }
    return columns;
  }

  private boolean add(ColumnDescriptor column) {
    String name = name(column.getPath());
    if (column.getMaxRepetitionLevel() > 0) {
      unread.put(column.getPath()[0], "a list or a map");
      return true;
    }
    String bytes = bytes(column.getPrimitiveType());
    if (!bytes.isEmpty()) {
      unread.put(name, bytes);
      return true;
    }
    names.add(name);
    words.add(column.getPrimitiveType().stringifier());
    return positions.put(name, positions.size()) == null;
  }

  /** What bytes are that are no text; empty if they are, or if it is a number. */
  private static String bytes(PrimitiveType type) {
    if (type.getLogicalTypeAnnotation() != null) {
      return "";
    }
    return switch (type.getPrimitiveTypeName()) {
      case INT96 -> "a timestamp of an old kind (INT96)";
      case BINARY, FIXED_LEN_BYTE_ARRAY -> "of bytes that are not marked as text";
      default -> "";
    };
  }

  private static String name(String[] path) {
    return String.join(".", path);
  }

  /**
   * {@return the names of those that are read; a member of a struct is named {@code struct.member}}
   */
  public List<String> names() {
    return names;
  }

  /** {@return what the others are, by name} */
  public Map<String, String> unread() {
    return unread;
  }

  /**
   * {@return whether a column is read}
   *
   * @param path the column's path in the schema
   */
  public boolean contains(String[] path) {
    return positions.containsKey(name(path));
  }

  /**
   * Puts a value in its place in a row.
   *
   * @param row the row; changed
   * @param path the column's path in the schema
   * @param value the value
   */
  public void put(String[] row, String[] path, Object value) {
    Integer position = positions.get(name(path));
    if (position != null && value != null) {
      row[position] = text(value, words.get(position));
    }
  }

  private static String text(Object value, PrimitiveStringifier words) {
    if (value instanceof Integer number) {
      return words.stringify(number);
    }
    if (value instanceof Long number) {
      return words.stringify(number);
    }
    return value instanceof Double || value instanceof Float
        ? plain(value.toString())
        : value.toString();
  }

  /** A number without an exponent: an id that pandas made a float. */
  private static String plain(String number) {
    if (number.indexOf('E') < 0) {
      return number;
    }
    String digits = new BigDecimal(number).toPlainString();
    return digits.indexOf('.') < 0 ? digits + ".0" : digits;
  }
}

package org.radlabel.formats.reports.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.radlabel.formats.reports.input.Limits;

/**
 * JSON values as maps, lists and strings (numbers and booleans as they are written, null as {@code
 * ""}). A value has a limit of size and depth; a name twice in an object is an error.
 */
public final class Json {
  /**
   * Makes parsers that refuse a member that stands twice, and values that are too deep or too long.
   */
  public static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Limits.DEPTH)
                  .maxStringLength(Limits.REPORT)
                  .build())
          .build();

  /** What an empty value costs of the budget. */
  private static final int NODE = 16;

  private final boolean typed;
  private long budget = Limits.REPORT;

  private Json(boolean typed) {
    this.typed = typed;
  }

  /**
   * A number or a boolean, where these are told from texts.
   *
   * @param text how it is written
   */
  public record Bare(String text) {}

  /** A value is too large, too deep, or no JSON; says which without quoting it. */
  public static final class BadJsonException extends IOException {
    private static final long serialVersionUID = 1L;

    /**
     * Says that a text is no JSON.
     *
     * @param message what is wrong, without words of the text
     * @param cause what the parser threw; null if nothing was
     */
    public BadJsonException(String message, @Nullable Throwable cause) {
      super(message, cause);
    }

    @Override
    public String getMessage() {
      return Objects.requireNonNull(super.getMessage());
    }

    /**
     * {@return what a parser threw, without words of the text}
     *
     * @param e what it threw
     */
    public static BadJsonException of(JsonProcessingException e) {
      boolean placed = e.getLocation() != null && e.getLocation().getColumnNr() > 0;
      String column = placed ? " at column " + e.getLocation().getColumnNr() : "";
      return new BadJsonException(
          "is not valid JSON%s (limits: nested %d deep, %,d characters a text; no name twice)"
              .formatted(column, Limits.DEPTH, Limits.REPORT),
          e);
    }
  }

  /**
   * {@return the one object that a text holds}
   *
   * @param text the text
   * @throws BadJsonException if it is none, or too large
   */
  public static Map<String, Object> object(String text) throws BadJsonException {
    return object(text, false);
  }

  /**
   * {@return the one object that a text holds, with a {@link Bare} for each number and boolean}
   *
   * @param text the text
   * @throws BadJsonException if it is none, or too large
   */
  public static Map<String, Object> typedObject(String text) throws BadJsonException {
    return object(text, true);
  }

  private static Map<String, Object> object(String text, boolean typed) throws BadJsonException {
    try (JsonParser parser = FACTORY.createParser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new BadJsonException("is not a JSON object", null);
      }
      Map<String, Object> object = asObject(new Json(typed).read(parser));
      if (parser.nextToken() != null) {
        throw new BadJsonException("has something after its JSON object", null);
      }
      return object;
    } catch (BadJsonException e) {
      throw e;
    } catch (JsonProcessingException e) {
      throw BadJsonException.of(e);
    } catch (IOException e) {
      throw new BadJsonException("is not valid JSON", e);
    }
  }

  /**
   * {@return the value that begins at the parser's token}
   *
   * @param parser stands at the value's first token, then at its last
   * @throws IOException if the text cannot be read or is no JSON
   */
  public static Object value(JsonParser parser) throws IOException {
    return new Json(false).read(parser);
  }

  /**
   * {@return the value that begins at the parser's token, with a {@link Bare} for each number and
   * boolean}
   *
   * @param parser stands at the value's first token, then at its last
   * @throws IOException if the text cannot be read or is no JSON
   */
  public static Object typedValue(JsonParser parser) throws IOException {
    return new Json(true).read(parser);
  }

  private Object read(JsonParser parser) throws IOException {
    spend(NODE);
    return switch (parser.currentToken()) {
      case START_OBJECT -> readObject(parser);
      case START_ARRAY -> readArray(parser);
      case VALUE_NULL -> "";
      default -> {
        String text = parser.getText();
        spend(text.length());
        yield typed && parser.currentToken() != JsonToken.VALUE_STRING ? new Bare(text) : text;
      }
    };
  }

  private Map<String, Object> readObject(JsonParser parser) throws IOException {
    Map<String, Object> object = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      spend(name.length());
      parser.nextToken();
      object.put(name, read(parser));
    }
    return object;
  }

  private List<Object> readArray(JsonParser parser) throws IOException {
    parser.nextToken();
    return readElements(parser);
  }

  /** The elements of an array whose first is the parser's token, or its end. */
  static List<Object> restOfArray(JsonParser parser) throws IOException {
    return new Json(false).readElements(parser);
  }

  private List<Object> readElements(JsonParser parser) throws IOException {
    List<Object> array = new ArrayList<>();
    while (parser.currentToken() != JsonToken.END_ARRAY) {
      array.add(read(parser));
      parser.nextToken();
    }
    return array;
  }

  /** How many characters the texts of a value have. */
  static long length(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .mapToLong(e -> length(e.getKey()) + length(e.getValue()))
          .sum();
    }
    return value instanceof List<?> list
        ? list.stream().mapToLong(Json::length).sum()
        : ((String) value).length();
  }

  private void spend(int characters) throws BadJsonException {
    budget -= characters;
    if (budget < 0) {
      throw new BadJsonException(
          "has a value of more than %,d characters, the limit".formatted(Limits.REPORT), null);
    }
  }

  /**
   * {@return the members of an object; none if this is something else}
   *
   * @param value a value; null if there is none
   */
  public static Map<String, Object> asObject(@Nullable Object value) {
    Map<String, Object> object = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((name, member) -> object.put((String) name, member));
    }
    return object;
  }

  /**
   * {@return the elements of an array; none if this is something else}
   *
   * @param value a value; null if there is none
   */
  public static List<Object> asArray(@Nullable Object value) {
    return value instanceof List<?> list ? List.copyOf(list) : List.of();
  }

  /**
   * {@return the text of a scalar; {@code ""} if this is something else, or nothing}
   *
   * @param value a value; null if there is none
   */
  public static String asText(@Nullable Object value) {
    return value instanceof String text ? text : "";
  }

  /**
   * {@return what a JSON Pointer (RFC 6901) points at}
   *
   * @param root the value to begin at
   * @param pointer the pointer
   */
  public static Optional<Object> at(Object root, String pointer) {
    Object here = root;
    for (String step : pointer.substring(1).split("/", -1)) {
      String name = step.replace("~1", "/").replace("~0", "~");
      if (here instanceof Map<?, ?> map) {
        here = map.get(name);
      } else if (here instanceof List<?> list && name.matches("\\d{1,9}")) {
        int index = Integer.parseInt(name);
        here = index < list.size() ? list.get(index) : null;
      } else {
        return Optional.empty();
      }
    }
    return Optional.ofNullable(here);
  }
}

package org.radlabel.formats.labels;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Objects of JSON as text. Stateless. */
public final class JsonObjects {
  private static final JsonFactory PLAIN = JsonFactory.builder().build();

  private JsonObjects() {}

  /** Writes the members of an object. */
  @FunctionalInterface
  public interface Members {
    /**
     * Writes them into an object that is open.
     *
     * @param json where they go; an object is open there
     * @throws IOException if they cannot be written
     */
    void write(JsonGenerator json) throws IOException;
  }

  /**
   * {@return an object that people read too, indented, with a line feed at its end}
   *
   * @param members writes the members
   */
  public static String indented(Members members) {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(lines);
    return text(PLAIN, json -> object(members, json.setPrettyPrinter(printer)))
        .append('\n')
        .toString();
  }

  /**
   * {@return an object on one line, without a line feed; the caller's own, to append to}
   *
   * @param members writes the members
   */
  public static StringBuffer line(Members members) {
    return line(PLAIN, members);
  }

  /**
   * {@return an object on one line, without a line feed; the caller's own, to append to}
   *
   * @param factory says how it is written
   * @param members writes the members
   */
  public static StringBuffer line(JsonFactory factory, Members members) {
    return text(factory, json -> object(members, json));
  }

  /**
   * Writes a member that is a list of texts.
   *
   * @param name the name of the member
   * @param values the texts
   * @param json where they go; an object is open there
   * @throws IOException if they cannot be written
   */
  public static void strings(String name, List<String> values, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private static void object(Members members, JsonGenerator json) throws IOException {
    json.writeStartObject();
    members.write(json);
    json.writeEndObject();
  }

  private static StringBuffer text(JsonFactory factory, Members content) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(out)) {
      content.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.getBuffer();
  }
}

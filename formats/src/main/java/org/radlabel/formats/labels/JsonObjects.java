package org.radlabel.formats.labels;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** JSON that people read too: manifests, scores, counts. Stateless. */
public final class JsonObjects {
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
   * {@return an object, indented, with a line feed at its end}
   *
   * @param members writes the members
   */
  public static String indented(Members members) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JsonFactory.builder().build().createGenerator(out)) {
      DefaultIndenter lines = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(lines));
      json.writeStartObject();
      members.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.append('\n').toString();
  }
}

package org.radlabel.formats.serve;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * What is asked: the labels of texts.
 *
 * @param texts in their order
 * @param evidence whether the mentions are told
 * @param why whether the reasons are told, too
 */
record TextRequest(List<String> texts, boolean evidence, boolean why) {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  /** Reads a request; for one line. */
  static final class Reading {
    private OptionalLong id = OptionalLong.empty();
    private final List<String> texts = new ArrayList<>();
    private boolean evidence;
    private boolean why;

    /** The request's number, as far as it has been read: also of one that is refused. */
    OptionalLong id() {
      return id;
    }

    /**
     * Reads a line.
     *
     * @throws RequestException if it is no request
     */
    TextRequest read(byte[] line) throws RequestException {
      try (JsonParser json = JSON.createParser(line)) {
        require(json.nextToken() == JsonToken.START_OBJECT, "a request is an object");
        while (json.nextToken() != JsonToken.END_OBJECT) {
          member(json.currentName(), json);
        }
        require(json.nextToken() == null, "a request is one object a line");
      } catch (JsonProcessingException e) {
        // Its message may quote a report.
        throw new RequestException("not JSON: byte " + e.getLocation().getByteOffset());
      } catch (IOException e) {
        throw new RequestException("not JSON in UTF-8");
      }
      require(id.isPresent(), "a request has an id");
      return new TextRequest(texts, evidence || why, why);
    }

    private void member(String name, JsonParser json) throws IOException, RequestException {
      JsonToken value = json.nextToken();
      switch (name) {
        case "id" -> {
          require(value == JsonToken.VALUE_NUMBER_INT, "id is a whole number");
          id = OptionalLong.of(json.getLongValue());
        }
        case "texts" -> {
          require(value == JsonToken.START_ARRAY, "texts is a list");
          while (json.nextToken() != JsonToken.END_ARRAY) {
            require(json.hasToken(JsonToken.VALUE_STRING), "texts is a list of strings");
            texts.add(json.getText());
          }
        }
        case "evidence" -> evidence = isTrue(value, name);
        case "why" -> why = isTrue(value, name);
        default -> throw new RequestException("unknown member; allowed: id, texts, evidence, why");
      }
    }

    private static boolean isTrue(JsonToken value, String name) throws RequestException {
      require(value.isBoolean(), name + " is true or false");
      return value == JsonToken.VALUE_TRUE;
    }

    private static void require(boolean holds, String what) throws RequestException {
      if (!holds) {
        throw new RequestException(what);
      }
    }
  }
}

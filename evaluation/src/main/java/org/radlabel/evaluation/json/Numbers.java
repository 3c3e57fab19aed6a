package org.radlabel.evaluation.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.radlabel.evaluation.measure.Interval;

/** Numbers in full precision, {@code null} where they are undefined. Stateless. */
public final class Numbers {
  private Numbers() {}

  /**
   * Writes a number.
   *
   * @param name the member's name
   * @param value the number; NaN where it is undefined
   * @param json where it goes; an object is open there
   * @throws IOException if it cannot be written
   */
  public static void field(String name, double value, JsonGenerator json) throws IOException {
    json.writeFieldName(name);
    element(value, json);
  }

  static void field(String name, Interval interval, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart(name);
    element(interval.low(), json);
    element(interval.high(), json);
    json.writeEndArray();
  }

  private static void element(double value, JsonGenerator json) throws IOException {
    if (Double.isNaN(value)) {
      json.writeNull();
    } else {
      json.writeNumber(value);
    }
  }
}

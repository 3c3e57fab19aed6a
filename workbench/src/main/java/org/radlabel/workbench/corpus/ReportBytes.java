package org.radlabel.workbench.corpus;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.radlabel.rules.Report;
import org.radlabel.rules.TextField;

/**
 * Reports as bytes: each text with its length before it; the id, the number of fields with name and
 * text of each, the number of facts with name and value of each. Not thread-safe.
 */
final class ReportBytes {
  private static final int INT = Integer.BYTES;

  private ByteBuffer out;

  ReportBytes(int capacity) {
    out = ByteBuffer.allocate(capacity);
  }

  int length() {
    return out.position();
  }

  void put(Report report) {
    put(report.id());
    number(report.fields().size());
    for (TextField field : report.fields()) {
      put(field.name());
      put(field.text());
    }
    number(report.metadata().size());
    report.metadata().forEach(this::putBoth);
  }

  private void putBoth(String name, String value) {
    put(name);
    put(value);
  }

  private void put(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    room(bytes.length + INT);
    out.putInt(bytes.length);
    out.put(bytes);
  }

  private void number(int value) {
    room(INT);
    out.putInt(value);
  }

  private void room(int more) {
    if (out.remaining() < more) {
      int larger = Math.max(out.capacity() * 2, out.position() + more);
      out = ByteBuffer.allocate(larger).put(out.flip());
    }
  }

  /** What was put, to be read before more is put. */
  ByteBuffer take() {
    ByteBuffer bytes = out.duplicate().flip();
    out.clear();
    return bytes;
  }

  /** Reads them, one after the other. */
  static final class Reading {
    private final ByteBuffer in;

    Reading(ByteBuffer in) {
      this.in = in;
    }

    Report report() {
      String id = text();
      List<TextField> fields = new ArrayList<>();
      for (int left = in.getInt(); left > 0; left--) {
        fields.add(new TextField(text(), text()));
      }
      Map<String, String> metadata = new LinkedHashMap<>();
      for (int left = in.getInt(); left > 0; left--) {
        metadata.put(text(), text());
      }
      return new Report(id, fields, metadata);
    }

    /** The next text; of a report the first is its id. */
    String text() {
      int length = in.getInt();
      String text =
          new String(in.array(), in.arrayOffset() + in.position(), length, StandardCharsets.UTF_8);
      in.position(in.position() + length);
      return text;
    }

    /** Goes past a report, and tells whether a word is in its id or a text of it. */
    boolean holds(FoldedWord word) {
      boolean found = next(word);
      for (int left = in.getInt(); left > 0; left--) {
        skip();
        found |= next(word);
      }
      for (int left = in.getInt(); left > 0; left--) {
        skip();
        skip();
      }
      return found;
    }

    private boolean next(FoldedWord word) {
      int length = in.getInt();
      int start = in.arrayOffset() + in.position();
      in.position(in.position() + length);
      return word.isIn(in.array(), start, start + length);
    }

    private void skip() {
      int length = in.getInt();
      in.position(in.position() + length);
    }
  }
}

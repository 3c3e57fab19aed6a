package org.radlabel.formats.reports.hl7;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.radlabel.formats.reports.input.Decoder;
import org.radlabel.formats.reports.input.Resource;

/** The encodings that a message may be in, as its MSH-18 says: {@code charsets.tsv}. Stateless. */
final class Hl7Charsets {
  private static final Map<String, List<String>> NAMED = load();

  private Hl7Charsets() {}

  private static Map<String, List<String>> load() {
    Map<String, List<String>> named = new HashMap<>();
    for (List<String> row : Resource.rows(Hl7Charsets.class, "charsets.tsv")) {
      named.put(row.get(0), List.of(row.get(1).split(" ")));
    }
    return named;
  }

  /**
   * What to try, one after the other: what the user named, if that is another than UTF-8; else what
   * MSH-18 names; and UTF-8.
   */
  static List<Charset> of(String msh18, Charset chosen) {
    if (msh18.isBlank() || !chosen.equals(StandardCharsets.UTF_8)) {
      return List.of(chosen);
    }
    String name = msh18.strip().toUpperCase(Locale.ROOT);
    return Stream.concat(
            NAMED.getOrDefault(name, List.of(name)).stream()
                .map(Decoder::charset)
                .flatMap(Optional::stream)
                .filter(Hl7Charsets::keepsSeparators),
            Stream.of(chosen))
        .distinct()
        .toList();
  }

  /** Whether a file that was cut into segments byte by byte may be in it. */
  private static boolean keepsSeparators(Charset charset) {
    return charset.canEncode()
        && "|\r".equals(new String("|\r".getBytes(charset), StandardCharsets.ISO_8859_1));
  }
}

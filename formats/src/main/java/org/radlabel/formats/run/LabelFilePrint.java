package org.radlabel.formats.run;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.radlabel.formats.files.InputPrint;
import org.radlabel.formats.files.OutputFile;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.reports.json.Json;

/**
 * By what a label file is known again: its size and its CRC-32 stand in its {@link Manifest}, and
 * tell whether it was edited after it was written. Stateless.
 */
public final class LabelFilePrint {
  private static final String OUTPUT = "output";
  private static final String BYTES = "bytes";
  private static final String CRC32 = "crc32";

  private LabelFilePrint() {}

  /**
   * Ends a file that is to be placed; empty if it is no regular file.
   *
   * @throws IOException if it cannot be ended or read
   */
  static Optional<InputPrint> of(OutputFile file) throws IOException {
    file.finish();
    Optional<Path> beside = file.beside();
    return beside.isPresent() ? Optional.of(print(beside.get())) : Optional.empty();
  }

  private static InputPrint print(Path file) throws IOException {
    return InputPrint.of(Source.of(file), Set.of());
  }

  /** Writes the member of a manifest. */
  static void write(InputPrint print, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(OUTPUT);
    json.writeNumberField(BYTES, print.bytes().orElseThrow());
    json.writeStringField(CRC32, print.crc32().orElseThrow());
    json.writeEndObject();
  }

  /**
   * {@return whether a label file is not as its manifest says that it was written; not if there is
   * no file, no manifest, or a manifest without such a word}
   *
   * @param labels the label file
   * @param manifest its manifest
   * @throws IOException if one of them is there and cannot be read
   */
  public static boolean isEdited(Path labels, Path manifest) throws IOException {
    if (!Files.isRegularFile(labels) || !Files.isRegularFile(manifest)) {
      return false;
    }
    Map<String, Object> output = output(Files.readString(manifest, StandardCharsets.UTF_8));
    if (!output.containsKey(BYTES) || !output.containsKey(CRC32)) {
      return false;
    }
    return !Json.asText(output.get(BYTES)).equals(Long.toString(Files.size(labels)))
        || !print(labels).crc32().equals(Optional.of(Json.asText(output.get(CRC32))));
  }

  private static Map<String, Object> output(String manifest) {
    try {
      Object output = Json.object(manifest).get(OUTPUT);
      return output instanceof Map ? Json.asObject(output) : Map.of();
    } catch (Json.BadJsonException e) {
      return Map.of();
    }
  }
}

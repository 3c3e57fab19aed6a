package org.radlabel.formats.run;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.radlabel.formats.corrections.CorrectionCounts;
import org.radlabel.formats.files.InputPrint;
import org.radlabel.formats.labels.JsonObjects;
import org.radlabel.formats.labels.join.JoinSummary;

/**
 * How a label file was made, as a JSON object to be kept beside it: version, lexicon with a hash of
 * its rules, options, inputs with their sizes and checksums, counts, size and checksum of the label
 * file. No time, no machine: the same run gives the same bytes.
 *
 * <p>Immutable, null-free.
 *
 * @param description what decided what was written
 * @param summary the counts; its labels are those given, before a {@link
 *     org.radlabel.formats.labels.CellStyle} changes cells
 * @param join the counts of a join, if there was one
 * @param warnings what the user should know of the input besides
 * @param corrections what became of corrections, if there were any
 */
public record Manifest(
    RunDescription description,
    RunSummary summary,
    Optional<JoinSummary> join,
    List<String> warnings,
    Optional<CorrectionCounts> corrections) {
  private static final String BEGIN = "{\n  \"radlabel\" : ";

  /**
   * Checks for null.
   *
   * @param description what decided what was written
   * @param summary the counts; its labels are those given, before a {@link
   *     org.radlabel.formats.labels.CellStyle} changes cells
   * @param join the counts of a join, if there was one
   * @param warnings what the user should know of the input besides
   * @param corrections what became of corrections, if there were any
   */
  public Manifest {
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(summary, "summary");
    Objects.requireNonNull(join, "join");
    Objects.requireNonNull(corrections, "corrections");
    warnings = List.copyOf(warnings);
  }

  /** Whether a file begins as these do. */
  static boolean isOne(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(BEGIN.length()), StandardCharsets.UTF_8).equals(BEGIN);
    } catch (IOException e) {
      return false;
    }
  }

  /** {@return the object, indented, with a line feed at its end} */
  public String json() {
    return json(Optional.empty());
  }

  /** The same with what is known of the label file. */
  String json(Optional<InputPrint> labels) {
    return JsonObjects.indented(
        json -> {
          description.write(json);
          RunCounts.write(summary, join, json);
          if (!warnings.isEmpty()) {
            JsonObjects.strings("warnings", warnings, json);
          }
          if (corrections.isPresent()) {
            write(corrections.get(), json);
          }
          if (labels.isPresent()) {
            LabelFilePrint.write(labels.get(), json);
          }
        });
  }

  private static void write(CorrectionCounts counts, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("corrections");
    json.writeNumberField("reports", counts.reports());
    json.writeObjectFieldStart("cells");
    for (Map.Entry<String, Long> cell : counts.cells().entrySet()) {
      json.writeNumberField(cell.getKey(), cell.getValue());
    }
    json.writeEndObject();
    json.writeNumberField("undecided", counts.undecided());
    json.writeNumberField("texts changed", counts.changedTexts());
    json.writeNumberField("without a report", counts.withoutReport());
    json.writeNumberField("without a column", counts.withoutColumn());
    json.writeEndObject();
  }
}

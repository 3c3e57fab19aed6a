package org.radlabel.evaluation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.radlabel.Labeler;
import org.radlabel.ReportLabels;
import org.radlabel.formats.InputException;
import org.radlabel.formats.InputRecord;
import org.radlabel.formats.Place;
import org.radlabel.formats.ReportReader;
import org.radlabel.formats.files.Source;
import org.radlabel.formats.tables.StudyId;
import org.radlabel.lexicons.rules.Category;

/**
 * The mentions of reports, looked up by id: labelled afresh, or from an evidence file.
 *
 * <p>Immutable once made.
 */
public final class EvidenceBook {
  /** Knows nothing. */
  public static final EvidenceBook EMPTY = new EvidenceBook(Map.of(), Map.of());

  private static final Set<String> ABNORMAL = Set.of("positive", "uncertain");

  private final Map<String, List<MentionNote>> mentions;
  private final Map<String, String> texts;

  private EvidenceBook(Map<String, List<MentionNote>> mentions, Map<String, String> texts) {
    this.mentions = Map.copyOf(mentions);
    this.texts = Map.copyOf(texts);
  }

  /**
   * Labels those reports of an input that have one of these ids.
   *
   * @param reports the input, which is read to its end
   * @param labeler labels them
   * @param ids the ids that are looked for
   * @return the evidence of the reports that were found
   * @throws IOException if the input cannot be read
   */
  public static EvidenceBook label(ReportReader reports, Labeler labeler, Collection<String> ids)
      throws IOException {
    Set<String> wanted = ids.stream().map(StudyId::key).collect(Collectors.toSet());
    Map<String, List<MentionNote>> mentions = new HashMap<>();
    Map<String, String> texts = new HashMap<>();
    Optional<InputRecord> input = reports.read();
    while (input.isPresent()) {
      if (input.get() instanceof InputRecord.Accepted record
          && wanted.contains(StudyId.key(record.report().id()))) {
        ReportLabels labels = labeler.label(record.report());
        mentions.put(StudyId.key(record.report().id()), MentionNote.of(labels));
        texts.put(StudyId.key(record.report().id()), text(labels));
      }
      input = reports.read();
    }
    return new EvidenceBook(mentions, texts);
  }

  private static String text(ReportLabels labels) {
    return labels.report().fields().stream()
        .map(field -> field.name() + ": " + field.text())
        .collect(Collectors.joining(" | "));
  }

  /**
   * Reads an evidence file, see {@link org.radlabel.formats.labels.EvidenceFormat}.
   *
   * @param source the evidence file
   * @return the evidence of its reports
   * @throws InputException if it is not one
   */
  public static EvidenceBook read(Source source) throws IOException {
    Map<String, List<MentionNote>> mentions = new HashMap<>();
    try (InputStream in = source.open();
        JsonParser json = JsonFactory.builder().build().createParser(in)) {
      while (json.nextToken() == JsonToken.START_OBJECT) {
        line(json, mentions);
      }
    } catch (JsonProcessingException e) {
      throw new InputException(
          new Place(source.name(), e.getLocation().getLineNr()),
          "is no evidence file (JSON Lines)");
    }
    return new EvidenceBook(mentions, Map.of());
  }

  private static void line(JsonParser json, Map<String, List<MentionNote>> mentions)
      throws IOException {
    String id = "";
    List<MentionNote> notes = new ArrayList<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "id" -> id = StudyId.key(json.getText());
        case "mentions" -> {
          while (json.nextToken() == JsonToken.START_OBJECT) {
            notes.add(mention(json));
          }
        }
        default -> json.skipChildren();
      }
    }
    mentions.put(id, notes);
  }

  private static MentionNote mention(JsonParser json) throws IOException {
    Map<String, String> values = new HashMap<>();
    List<String> cues = new ArrayList<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      switch (json.nextToken()) {
        case START_ARRAY -> {
          while (json.nextToken() == JsonToken.START_OBJECT) {
            cues.add(cue(json));
          }
        }
        case START_OBJECT -> json.skipChildren();
        default -> values.put(name, json.getText());
      }
    }
    return new MentionNote(
        values.getOrDefault("category", ""),
        values.getOrDefault("assertion", ""),
        values.getOrDefault("text", ""),
        values.getOrDefault("rule", ""),
        cues);
  }

  private static String cue(JsonParser json) throws IOException {
    Map<String, String> values = new HashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      values.put(name, json.getText());
    }
    return MentionNote.cue(values.getOrDefault("rule", ""), values.getOrDefault("text", ""));
  }

  /**
   * {@return the mentions that bear on a cell: those of its category; for No Finding every mention
   * of something abnormal}
   *
   * @param cell a cell whose value is wrong
   */
  public List<MentionNote> mentions(WrongCell cell) {
    boolean any = cell.category().equals(Category.NO_FINDING);
    return mentions.getOrDefault(StudyId.key(cell.id()), List.of()).stream()
        .filter(
            note ->
                any
                    ? ABNORMAL.contains(note.assertion())
                    : note.category().equals(cell.category().name()))
        .toList();
  }

  /**
   * {@return the report's texts, or nothing if they are not known}
   *
   * @param cell a cell whose value is wrong
   */
  public String text(WrongCell cell) {
    return texts.getOrDefault(StudyId.key(cell.id()), "");
  }
}

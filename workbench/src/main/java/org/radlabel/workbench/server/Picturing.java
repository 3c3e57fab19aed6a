package org.radlabel.workbench.server;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.radlabel.evaluation.Confusion;
import org.radlabel.evaluation.ValuePairs;
import org.radlabel.evaluation.picture.AgreementPicture;
import org.radlabel.evaluation.picture.CurvePicture;
import org.radlabel.evaluation.picture.Picture;
import org.radlabel.evaluation.picture.PrevalencePicture;
import org.radlabel.evaluation.picture.Together;
import org.radlabel.evaluation.picture.TogetherPicture;
import org.radlabel.evaluation.prevalence.Prevalence;
import org.radlabel.evaluation.prevalence.ValueCounts;
import org.radlabel.formats.tables.Cell;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.workbench.corpus.Corpus;
import org.radlabel.workbench.corpus.Facet;
import org.radlabel.workbench.corpus.LabelFile;
import org.radlabel.workbench.marks.Edit;
import org.radlabel.workbench.marks.Marks;

/** Draws pictures of what is reviewed. Thread-safe. */
final class Picturing {
  private final Corpus corpus;
  private final Marks marks;
  private final String reader;

  Picturing(Room room) {
    corpus = room.corpus();
    marks = room.marks();
    reader = room.reader();
  }

  Map<String, Answer> answers() {
    return Map.of("pictures", this::pictures);
  }

  private void pictures(Asked asked, Context request) {
    int rows = corpus.size();
    List<Picture> pictures = new ArrayList<>();
    pictures.add(PrevalencePicture.of(prevalence(corpus.labels().facet(asked.text("by")), rows)));
    if (corpus.other().isPresent()) {
      pictures.add(agreement(corpus.other().get(), rows));
    }
    List<Integer> found = found(asked.reader(reader));
    if (!found.isEmpty()) {
      pictures.add(
          CurvePicture.of(
              "What reading has found",
              "Reports that are done, in the order of the queue, and how many of their cells were"
                  + " corrected. The dashed line is what reading in any order finds.",
              found));
    }
    pictures.add(TogetherPicture.of(together(rows)));
    Json.give(
        request,
        json -> {
          json.writeArrayFieldStart("pictures");
          for (Picture picture : pictures) {
            json.writeStartObject();
            json.writeStringField("title", picture.title());
            json.writeStringField("text", picture.text());
            json.writeStringField("svg", picture.svg());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  private Prevalence prevalence(Optional<Facet> by, int rows) {
    LabelFile labels = corpus.labels();
    Counter all = new Counter(labels);
    SortedMap<String, Counter> groups = new TreeMap<>();
    for (int row = 0; row < rows; row++) {
      if (labels.has(row)) {
        all.add(row);
        if (by.isPresent()) {
          groups.computeIfAbsent(by.get().get(row), value -> new Counter(labels)).add(row);
        }
      }
    }
    SortedMap<String, ValueCounts> counted = new TreeMap<>();
    groups.forEach((value, counter) -> counted.put(value, counter.counts()));
    return new Prevalence(labels.name(), by.map(Facet::name), all.counts(), counted);
  }

  /** Counts values of rows. */
  @SuppressWarnings("EnumOrdinal") // Places in an array that lives as long as the answer.
  private static final class Counter {
    private final LabelFile labels;
    private final long[][] counts;
    private long rows;

    Counter(LabelFile labels) {
      this.labels = labels;
      counts = new long[labels.categories().size()][Cell.values().length];
    }

    void add(int row) {
      rows++;
      for (int i = 0; i < counts.length; i++) {
        counts[i][labels.cell(row, i).ordinal()]++;
      }
    }

    ValueCounts counts() {
      Map<Category, Map<Cell, Long>> all = new LinkedHashMap<>();
      for (int i = 0; i < counts.length; i++) {
        Map<Cell, Long> values = new EnumMap<>(Cell.class);
        for (Cell value : Cell.values()) {
          if (counts[i][value.ordinal()] > 0) {
            values.put(value, counts[i][value.ordinal()]);
          }
        }
        all.put(labels.categories().get(i), values);
      }
      return new ValueCounts(rows, all);
    }
  }

  private Together together(int rows) {
    LabelFile labels = corpus.labels();
    Together together = new Together(labels.categories());
    int columns = labels.categories().size();
    Cell[] cells = new Cell[columns];
    for (int row = 0; row < rows; row++) {
      for (int i = 0; i < columns; i++) {
        cells[i] = labels.cell(row, i);
      }
      together.add(List.of(cells));
    }
    return together;
  }

  private Picture agreement(LabelFile other, int rows) {
    LabelFile labels = corpus.labels();
    ValuePairs all = new ValuePairs();
    Map<Category, Confusion> byCategory = new LinkedHashMap<>();
    for (Category category : labels.categories()) {
      if (other.categories().contains(category)) {
        ValuePairs pairs = new ValuePairs();
        for (int row = 0; row < rows; row++) {
          if (labels.has(row) && other.has(row)) {
            pairs.count(labels.cell(row, category), other.cell(row, category));
          }
        }
        byCategory.put(category, pairs.confusion());
        if (!category.equals(Category.NO_FINDING)) {
          all.add(pairs);
        }
      }
    }
    return AgreementPicture.of(
        Reading.fileName(labels.name()),
        Reading.fileName(other.name()),
        all.confusion(),
        byCategory);
  }

  /** How many cells were corrected in each report that is done, in the order of the queue. */
  private List<Integer> found(String who) {
    BitSet done = new BitSet();
    marks.done(who).forEach(id -> corpus.row(id).ifPresent(done::set));
    List<Integer> found = new ArrayList<>();
    if (done.isEmpty()) {
      return found;
    }
    for (int row : corpus.order()) {
      if (done.get(row)) {
        found.add(wrong(row, who));
      }
    }
    return found;
  }

  private int wrong(int row, String who) {
    int wrong = 0;
    for (Map.Entry<String, Edit> mark : marks.of(who, corpus.id(row)).cells().entrySet()) {
      Cell file = corpus.labels().cell(row, new Category(mark.getKey()));
      wrong += mark.getValue().value().equals(file.word()) ? 0 : 1;
    }
    return wrong;
  }
}

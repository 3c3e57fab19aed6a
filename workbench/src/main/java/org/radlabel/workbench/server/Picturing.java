package org.radlabel.workbench.server;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.radlabel.evaluation.Confusion;
import org.radlabel.evaluation.ValuePairs;
import org.radlabel.evaluation.picture.AgreementPicture;
import org.radlabel.evaluation.picture.CurvePicture;
import org.radlabel.evaluation.picture.Picture;
import org.radlabel.evaluation.picture.PrevalencePicture;
import org.radlabel.evaluation.picture.Together;
import org.radlabel.evaluation.picture.TogetherPicture;
import org.radlabel.evaluation.prevalence.Prevalence;
import org.radlabel.evaluation.prevalence.PrevalenceCounter;
import org.radlabel.formats.tables.Cell;
import org.radlabel.lexicons.rules.Category;
import org.radlabel.workbench.corpus.Corpus;
import org.radlabel.workbench.corpus.Facet;
import org.radlabel.workbench.corpus.LabelFile;
import org.radlabel.workbench.corpus.ValueColumn;
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
    LabelFile labels = corpus.labels();
    Optional<Facet> by = labels.facet(asked.text("by"));
    PrevalenceCounter prevalence = new PrevalenceCounter(labels.categories());
    Together together = new Together(labels.categories());
    for (int row = 0; row < rows; row++) {
      if (labels.has(row)) {
        List<Cell> cells = labels.cells(row);
        together.add(cells);
        if (by.isPresent()) {
          prevalence.add(cells, by.get().get(row));
        } else {
          prevalence.add(cells);
        }
      }
    }
    List<Picture> pictures = new ArrayList<>();
    pictures.add(
        PrevalencePicture.of(
            new Prevalence(
                labels.name(), by.map(Facet::name), prevalence.all(), prevalence.groups())));
    if (corpus.other().isPresent()) {
      pictures.add(agreement(corpus.other().get(), rows));
    }
    found(asked.reader(reader)).ifPresent(pictures::add);
    pictures.add(TogetherPicture.of(together));
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

  private Picture agreement(LabelFile other, int rows) {
    LabelFile labels = corpus.labels();
    ValuePairs all = new ValuePairs();
    Map<Category, Confusion> byCategory = new LinkedHashMap<>();
    for (Category category : labels.categories()) {
      Optional<ValueColumn> its = other.column(category);
      if (its.isPresent()) {
        ValuePairs pairs = pairs(labels.column(category).orElseThrow(), its.get(), rows);
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

  private static ValuePairs pairs(ValueColumn mine, ValueColumn its, int rows) {
    ValuePairs pairs = new ValuePairs();
    for (int row = 0; row < rows; row++) {
      if (mine.has(row) && its.has(row)) {
        pairs.count(mine.get(row), its.get(row));
      }
    }
    return pairs;
  }

  /** How many cells were corrected in each report that is done, in the order of the queue. */
  private Optional<Picture> found(String who) {
    BitSet done = corpus.rows(marks.done(who));
    List<Integer> found = new ArrayList<>();
    int drawn = 0;
    int wrong = 0;
    for (int row : done.isEmpty() ? new int[0] : corpus.order()) {
      if (done.get(row)) {
        int own = wrong(row, who);
        found.add(own);
        drawn += corpus.isDrawn(row) ? 1 : 0;
        wrong += corpus.isDrawn(row) ? own : 0;
      }
    }
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(CurvePicture.of("What reading has found", words(found, drawn, wrong), found));
  }

  private static String words(List<Integer> found, int drawn, int wrong) {
    String words =
        "Reports that are done, in the order of the queue, and how many of their cells were"
            + " corrected. The dashed line is what reading in any order finds.";
    if (drawn == 0) {
      return words;
    }
    int all = found.stream().mapToInt(Integer::intValue).sum();
    return words
        + String.format(
            Locale.ROOT,
            " Wrong cells in %d reports drawn at random: %d; in %d by doubt: %d.",
            drawn,
            wrong,
            found.size() - drawn,
            all - wrong);
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

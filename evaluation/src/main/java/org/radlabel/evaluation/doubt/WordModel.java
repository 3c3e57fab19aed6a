package org.radlabel.evaluation.doubt;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.radlabel.Label;
import org.radlabel.ReportLabels;

/**
 * How likely words make labels: softmax regression over words and pairs of words, trained by
 * AdaGrad, a model for each category and each of five folds of the reports. A report is judged by
 * the models that have not seen its fold, nor a copy of its text, which is in the same.
 *
 * <p>The same reports give the same model, in whatever order they came. Immutable, safe for any
 * number of threads.
 */
final class WordModel {
  private static final int FOLDS = 5;
  private static final int EPOCHS = 6;
  private static final double RATE = 0.15;
  private static final double DECAY = 1e-4;
  private static final double SLIGHT = 1e-7;
  private static final float FIRST = 1e-2f;

  /** A word of fewer reports tells nothing. */
  private static final int FEWEST = 3;

  private static final int UNKNOWN = -1;

  private static final List<Label> LABELS = List.of(Label.values());

  private final Map<Integer, Integer> numbers = new HashMap<>();

  /** By fold and column: for each word, and at the end for none, a weight for each label. */
  private final float[][] weights;

  private final int columns;

  WordModel(List<WordSample.Item> items, int columns) {
    this.columns = columns;
    number(items);
    int[][] words = items.stream().map(item -> known(item.words())).toArray(int[][]::new);
    weights =
        IntStream.range(0, FOLDS * columns)
            .parallel()
            .mapToObj(i -> train(items, words, i / columns, i % columns))
            .toArray(float[][]::new);
  }

  private void number(List<WordSample.Item> items) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (WordSample.Item item : items) {
      for (int word : item.words()) {
        counts.merge(word, 1, Integer::sum);
      }
    }
    counts.forEach(
        (word, count) -> {
          if (count >= FEWEST) {
            numbers.put(word, numbers.size());
          }
        });
  }

  private int[] known(int[] words) {
    return Arrays.stream(words)
        .map(word -> numbers.getOrDefault(word, UNKNOWN))
        .filter(number -> number != UNKNOWN)
        .toArray();
  }

  private static int fold(int key) {
    return Math.floorMod(key, FOLDS);
  }

  private float[] train(List<WordSample.Item> items, int[][] words, int fold, int column) {
    float[] model = new float[(numbers.size() + 1) * LABELS.size()];
    float[] squares = new float[model.length];
    Arrays.fill(squares, FIRST);
    double[] chances = new double[LABELS.size()];
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      for (int i = 0; i < words.length; i++) {
        if (fold(items.get(i).key()) != fold) {
          chances(model, words[i], chances);
          int label = LABELS.indexOf(items.get(i).labels().get(column));
          learn(model, squares, words[i], chances, label);
        }
      }
    }
    return model;
  }

  private static void learn(
      float[] model, float[] squares, int[] words, double[] chances, int label) {
    double length = length(words);
    for (int k = 0; k < chances.length; k++) {
      double error = (chances[k] - (k == label ? 1 : 0)) * length;
      if (Math.abs(error) > SLIGHT) {
        learn(model, squares, model.length - chances.length + k, error);
        for (int word : words) {
          learn(model, squares, word * chances.length + k, error);
        }
      }
    }
  }

  private static void learn(float[] model, float[] squares, int at, double error) {
    double gradient = error + DECAY * model[at];
    squares[at] += (float) (gradient * gradient);
    model[at] -= (float) (RATE * gradient / Math.sqrt(squares[at]));
  }

  private static double length(int[] words) {
    return 1 / Math.sqrt(words.length + 1.0);
  }

  /** The chance of each label. */
  private static void chances(float[] model, int[] words, double[] chances) {
    double length = length(words);
    double most = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < chances.length; k++) {
      double sum = model[model.length - chances.length + k];
      for (int word : words) {
        sum += model[word * chances.length + k];
      }
      chances[k] = sum * length;
      most = Math.max(most, chances[k]);
    }
    double all = 0;
    for (int k = 0; k < chances.length; k++) {
      chances[k] = Math.exp(chances[k] - most);
      all += chances[k];
    }
    for (int k = 0; k < chances.length; k++) {
      chances[k] /= all;
    }
  }

  /** How likely each label of a report is, in column order. */
  double[] expected(ReportLabels labels) {
    int[] all = WordFeatures.of(labels.report());
    int[] words = known(all);
    int fold = fold(WordSample.key(all));
    double[] expected = new double[columns];
    double[] chances = new double[LABELS.size()];
    for (int column = 0; column < columns; column++) {
      chances(weights[fold * columns + column], words, chances);
      expected[column] = chances[LABELS.indexOf(labels.values().get(column))];
    }
    return expected;
  }
}
